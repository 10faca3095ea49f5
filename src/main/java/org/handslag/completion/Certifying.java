package org.handslag.completion;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.directory.People;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Issues, replaces and revokes certificates, and tells the holder. */
@Component
class Certifying {
    private static final String LETTERS = "ACDEFGHJKMNPQRTUVWXY34679";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Certificates certificates;
    private final Sources sources;
    private final CertificateLetter letter;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certifying(
            Certificates certificates,
            Sources sources,
            CertificateLetter letter,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.sources = sources;
        this.letter = letter;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** What stands on a certificate comes from here. */
    @Component
    record Sources(People people, Taught taught) {}

    Certificate issue(Completion completion, Viewer by) {
        var person = sources.people().find(completion.person()).orElseThrow();
        var certificate =
                new Certificate(
                        CertificateId.next(),
                        completion.id(),
                        code(),
                        person.name(),
                        person.language(),
                        clock.instant(),
                        sources.taught().validUntil(completion),
                        null,
                        "");
        certificates.add(certificate);
        note(by, "certificate.issued", certificate.id(), "");
        letter.send(completion, certificate, person);
        events.publishEvent(new Completion.Changed(completion, by));
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
        events.publishEvent(new Completion.Changed(completion, by));
    }

    /** All that were ever issued for a completion, the latest first. */
    List<Certificate> all(CompletionId completion) {
        return certificates.of(completion);
    }

    Optional<Certificate> valid(Completion completion) {
        return certificates.of(completion.id()).stream().filter(Certificate::isValid).findFirst();
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
