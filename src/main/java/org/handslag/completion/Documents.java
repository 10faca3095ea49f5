package org.handslag.completion;

import java.util.Locale;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.pdf.QrCode;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.UnitOfWork;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** Gathers what stands on a certificate, in a unit of work of its own: the PDF is made after it. */
@Component
class Documents {
    private final Certificates certificates;
    private final Completions completions;
    private final CertificateLinks links;
    private final Courses courses;
    private final CourseInstances instances;
    private final Operators operators;
    private final Languages languages;
    private final UnitOfWork work;

    Documents(
            Certificates certificates,
            Completions completions,
            CertificateLinks links,
            Courses courses,
            CourseInstances instances,
            Operators operators,
            Languages languages,
            UnitOfWork work) {
        this.certificates = certificates;
        this.completions = completions;
        this.links = links;
        this.courses = courses;
        this.instances = instances;
        this.operators = operators;
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

    private Document document(Certificate certificate, boolean large) {
        var completion = completions.find(certificate.completion()).orElseThrow();
        var operator = operators.find(Scope.required()).orElseThrow();
        var words = languages.in(certificate.language());
        var address = links.check(operator, certificate);
        return new Document(
                certificate,
                completion.person(),
                operator.name(),
                course(completion, operator, certificate.language()),
                completion.completedOn(),
                completion.minutes(),
                leader(completion),
                address,
                new QrCode(address, words.t("completion.qr")),
                words,
                large);
    }

    private String leader(Completion completion) {
        return Optional.ofNullable(completion.instance())
                .flatMap(instances::find)
                .map(CourseInstance::details)
                .map(CourseInstance.Details::leader)
                .orElse("");
    }

    String course(Completion completion, Operator operator, Locale language) {
        return courses.find(completion.course())
                .flatMap(course -> course.title().shownTo(language, operator.languages()))
                .map(shown -> shown.text())
                .orElse("");
    }
}
