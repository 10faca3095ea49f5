package org.handslag.inquiry;

import java.util.List;
import org.handslag.access.Purpose;
import org.handslag.contacting.Addressee;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Writes the mail by which a workplace is asked. */
@Component
class InquiryLetters {
    static final String SUBJECT = "inquiry";
    static final Purpose LINK = new Purpose("inquiry");

    private final Languages languages;
    private final Addresses addresses;

    InquiryLetters(Languages languages, Addresses addresses) {
        this.languages = languages;
        this.addresses = addresses;
    }

    Draft to(Inquiry inquiry, Operator home, Addressee to, String token) {
        var reader = to.language().getLanguage().isEmpty() ? home.language() : to.language();
        var words = languages.in(reader);
        var own = "/inquiry/" + token;
        var email = to.address().orElse(null);
        var recipient =
                new Recipient(to.person(), to.contact(), email, null, List.of(), words.locale());
        var page = addresses.of(home, own + "?lang=" + words.locale().toLanguageTag());
        var body =
                Body.empty()
                        .paragraph(words.t("inquiry.mail.text", "workplace", to.name()))
                        .link(words.t("inquiry.mail.link"), page)
                        .paragraph(words.t("inquiry.mail.named", "who", home.name()))
                        .paragraph(words.t("inquiry.mail.leave"))
                        .link(
                                words.t("inquiry.mail.never"),
                                addresses.of(home, own + "/one-click"));
        var subject = words.t("inquiry.mail.subject", "who", home.name());
        return new Draft("inquiry.asked", recipient, subject, body)
                .about(new Subject(SUBJECT, inquiry.id().value()))
                .within(inquiry.programme())
                .unsubscribedAt(addresses.of(home, own + "/one-click"));
    }
}
