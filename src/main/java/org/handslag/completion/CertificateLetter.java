package org.handslag.completion;

import org.handslag.course.CourseInstance;
import org.handslag.directory.Person;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.springframework.stereotype.Component;

/** Tells the holder of a new certificate, with the link to it. */
@Component
class CertificateLetter {
    private final CertificateLinks links;
    private final Taught taught;
    private final Languages languages;
    private final Messages messages;

    CertificateLetter(
            CertificateLinks links, Taught taught, Languages languages, Messages messages) {
        this.links = links;
        this.taught = taught;
        this.languages = languages;
        this.messages = messages;
    }

    void send(Completion completion, Certificate certificate, Person to) {
        var link = links.holder(taught.operator(), certificate);
        messages.send(draft(completion, certificate, to, link));
    }

    /** As someone with a place at a date would get it; its link opens the date's public page. */
    Draft example(CourseInstance date, Person to) {
        var completion = taught.asCompleted(date, to.id());
        var certificate =
                new Certificate(
                        CertificateId.next(),
                        completion.id(),
                        "",
                        to.name(),
                        to.language(),
                        completion.recordedAt(),
                        taught.validUntil(completion),
                        null,
                        "");
        return draft(completion, certificate, to, links.example(taught.operator(), date));
    }

    /**
     * As it is sent.
     *
     * @param link opens the certificate
     */
    Draft draft(Completion completion, Certificate certificate, Person to, String link) {
        var words = languages.in(to.language());
        var title = taught.title(completion.course(), to.language());
        var body =
                Body.empty()
                        .paragraph(words.t("completion.letter.intro", "course", title))
                        .paragraph(words.t("completion.letter.next"));
        var until = certificate.validUntil();
        if (until != null) {
            var day = Spoken.date(until, to.language());
            body = body.paragraph(words.t("completion.letter.until", "day", day));
        }
        return new Draft(
                        "certificate.issued",
                        recipient(to),
                        words.t("completion.letter.subject", "course", title),
                        body.link(words.t("completion.letter.link"), link))
                .about(new Subject("person", to.id().value()))
                .within(taught.course(completion.course()).programme());
    }

    private static Recipient recipient(Person person) {
        return new Recipient(
                person.id(),
                person.name(),
                person.email(),
                person.telephone(),
                person.address().lines(),
                person.language());
    }
}
