package org.handslag.completion;

import java.util.Optional;
import org.handslag.pdf.QrCode;
import org.handslag.scope.OperatorId;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** Gathers what stands on a certificate, in a unit of work of its own: the PDF is made after it. */
@Component
public class Documents {
    private final Certificates certificates;
    private final Completions completions;
    private final CertificateLinks links;
    private final Taught taught;
    private final Languages languages;
    private final UnitOfWork work;

    Documents(
            Certificates certificates,
            Completions completions,
            CertificateLinks links,
            Taught taught,
            Languages languages,
            UnitOfWork work) {
        this.certificates = certificates;
        this.completions = completions;
        this.links = links;
        this.taught = taught;
        this.languages = languages;
        this.work = work;
    }

    /** The document of a completion's valid certificate; empty when there is none. */
    Optional<Document> of(OperatorId operator, CompletionId completion, boolean large) {
        return work.in(
                operator,
                () ->
                        certificates.of(completion).stream()
                                .filter(Certificate::isValid)
                                .findFirst()
                                .map(certificate -> document(certificate, large)));
    }

    /** The same for whoever holds it, under a name that is chosen as it is printed. */
    public Optional<Document> named(
            OperatorId operator, PersonId holder, CompletionId completion, String name) {
        return of(operator, completion, false)
                .filter(document -> document.holder().equals(holder))
                .map(document -> document.named(name));
    }

    private Document document(Certificate certificate, boolean large) {
        var completion = completions.find(certificate.completion()).orElseThrow();
        var operator = taught.operator();
        var words = languages.in(certificate.language());
        var address = links.check(operator, certificate);
        return new Document(
                certificate,
                completion.person(),
                operator.name(),
                taught.title(completion.course(), certificate.language()),
                completion.completedOn(),
                completion.minutes(),
                taught.leader(completion),
                address,
                new QrCode(address, words.t("completion.qr")),
                words,
                large);
    }
}
