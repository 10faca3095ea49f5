package org.handslag.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.wish.PersonFields;
import org.springframework.stereotype.Component;

/** The words of a no, in each language in which someone reads them. */
@Component
class KindWords {
    private static final int MOST = 2000;

    private final Languages languages;

    KindWords(Languages languages) {
        this.languages = languages;
    }

    void begin(Form form, List<Locale> read) {
        for (var language : read) {
            var field = VerdictPage.field(language);
            if (form.values(field).isEmpty()) {
                form.fill(field, languages.in(language).t("approval.kind-words"));
            }
        }
    }

    /** To each of those who are chosen the words in the language in which she is written to. */
    Function<Registration, String> read(VerdictPage page) {
        var all = new HashMap<RegistrationId, String>();
        for (var reader : page.readers()) {
            var field = VerdictPage.field(reader.to().language());
            var form = page.form();
            var words =
                    form.value(field).isBlank()
                            ? form.text(field, MOST)
                            : PersonFields.text(form, field, MOST);
            reader.about().forEach(one -> all.put(one.id(), words));
        }
        return one -> all.getOrDefault(one.id(), "");
    }
}
