package org.handslag.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.message.Messages;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.seats.Registration;
import org.handslag.seats.Seated;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The mail that goes with a certificate, as one of those with a place would get it. */
@Page
class CertificateMailController {
    private static final String AS = "as";

    private final CourseInstances instances;
    private final Readers readers;
    private final CertificateLetter letter;
    private final Messages messages;
    private final Templates templates;

    CertificateMailController(
            CourseInstances instances,
            Readers readers,
            CertificateLetter letter,
            Messages messages,
            Templates templates) {
        this.instances = instances;
        this.readers = readers;
        this.letter = letter;
        this.messages = messages;
        this.templates = templates;
    }

    /** Those who may come to have a certificate of a date, by name. Whom one reads of is noted. */
    @Component
    record Readers(Seated seated, People people, Reads reads) {
        List<Person> of(Frame f, CourseInstance date) {
            var ids =
                    seated.of(date.id()).stream()
                            .map(Registration::person)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
            reads.read(f.viewer(), "completions", ids);
            return people.all(ids).stream().sorted(Comparator.comparing(Person::name)).toList();
        }
    }

    @GetMapping("/instances/{id}/certificate-mail")
    @Allow(
            value = Who.COORDINATOR,
            to = "see the mail with a certificate as one of its readers would get it")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var date =
                instances
                        .find(id, f.viewer().programmes(Role.COORDINATOR))
                        .orElseThrow(NotVisible::new);
        var all = readers.of(f, date);
        var shown =
                all.stream()
                        .filter(one -> form.chosen(AS, one.id().toString()))
                        .findFirst()
                        .or(() -> all.stream().findFirst());
        shown.ifPresent(one -> form.fill(AS, one.id()));
        var example = shown.map(one -> messages.preview(letter.example(date, one))).orElse(null);
        var options = all.stream().map(one -> Option.of(one.id(), label(f, one))).toList();
        return Answer.page(templates.completionMail(f, date, form, options, example));
    }

    private static String label(Frame f, Person one) {
        var language = f.languageName(one.language());
        return f.t("circular.shown", "name", one.name(), "language", language);
    }
}
