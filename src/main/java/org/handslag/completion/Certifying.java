package org.handslag.completion;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handslag.course.Course;
import org.handslag.course.Courses;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.Viewer;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** Issues, replaces and revokes certificates, and tells the holder. */
@Component
class Certifying {
    private static final String LETTERS = "ACDEFGHJKMNPQRTUVWXY34679";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Certificates certificates;
    private final CertificateLinks links;
    private final People people;
    private final Courses courses;
    private final Operators operators;
    private final Languages languages;
    private final Messages messages;
    private final Journal journal;
    private final Clock clock;

    Certifying(
            Certificates certificates,
            CertificateLinks links,
            People people,
            Courses courses,
            Operators operators,
            Languages languages,
            Messages messages,
            Journal journal,
            Clock clock) {
        this.certificates = certificates;
        this.links = links;
        this.people = people;
        this.courses = courses;
        this.operators = operators;
        this.languages = languages;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    Certificate issue(Completion completion, Viewer by) {
        var person = people.find(completion.person()).orElseThrow();
        var certificate =
                new Certificate(
                        CertificateId.next(),
                        completion.id(),
                        code(),
                        person.name(),
                        person.language(),
                        clock.instant(),
                        null,
                        "");
        certificates.add(certificate);
        note(by, "certificate.issued", certificate.id(), "");
        tell(completion, certificate, person);
        return certificate;
    }

    /** A new document in the place of the old one, as when the name was wrong. */
    Certificate reissue(Completion completion, String reason, Viewer by) {
        revoke(completion, reason, by);
        return issue(completion, by);
    }

    void revoke(Completion completion, String reason, Viewer by) {
        valid(completion)
                .ifPresent(
                        certificate -> {
                            certificates.revoke(completion.id(), reason, clock.instant());
                            note(by, "certificate.revoked", certificate.id(), reason);
                        });
    }

    /** All that were ever issued for a completion, the latest first. */
    List<Certificate> all(CompletionId completion) {
        return certificates.of(completion);
    }

    Optional<Certificate> valid(Completion completion) {
        return certificates.of(completion.id()).stream().filter(Certificate::isValid).findFirst();
    }

    private void tell(Completion completion, Certificate certificate, Person person) {
        var operator = operator();
        var words = languages.in(person.language());
        var course = courses.find(completion.course()).orElseThrow();
        var title = title(course, operator, person.language());
        var address = links.holder(operator, certificate);
        var to =
                new Recipient(
                        person.id(),
                        person.name(),
                        person.email(),
                        person.telephone(),
                        person.address().lines(),
                        person.language());
        messages.send(
                new Draft(
                                "certificate.issued",
                                to,
                                words.t("completion.letter.subject", "course", title),
                                Body.empty()
                                        .paragraph(
                                                words.t("completion.letter.intro", "course", title))
                                        .paragraph(words.t("completion.letter.next"))
                                        .link(words.t("completion.letter.link"), address))
                        .about(new Subject("person", person.id().value()))
                        .within(course.programme()));
    }

    private static String title(Course course, Operator operator, Locale language) {
        return course.title()
                .shownTo(language, operator.languages())
                .map(shown -> shown.text())
                .orElse("");
    }

    private Operator operator() {
        return operators.find(Scope.required()).orElseThrow();
    }

    private void note(Viewer by, String what, CertificateId id, String reason) {
        var facts = reason.isEmpty() ? Map.<String, Object>of() : Map.of("reason", reason);
        journal.changed(by, what, new Subject("certificate", id.value()), Map.of(), facts);
    }

    private static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
