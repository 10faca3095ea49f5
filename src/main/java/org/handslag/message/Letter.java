package org.handslag.message;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;

/** A message as its reader gets it, in mail, on screen or on paper, in her own language. */
public record Letter(
        MessageId id,
        String name,
        List<String> postal,
        Words words,
        LocalDate day,
        String subject,
        Body body,
        Senders.Sender sender) {

    public Locale locale() {
        return words.locale();
    }

    public String lang() {
        return locale().toLanguageTag();
    }

    public String dir() {
        return ULocale.forLocale(locale()).isRightToLeft() ? "rtl" : "ltr";
    }

    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    /** Some readers left an address and no name. */
    public String greeting() {
        return name.isBlank() ? t("message.greeting-nobody") : t("message.greeting", "name", name);
    }

    public boolean hasLink() {
        return body.parts().stream().anyMatch(Body.Link.class::isInstance);
    }

    public String date() {
        return Spoken.date(day, locale());
    }
}
