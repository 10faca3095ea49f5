package org.handslag.foretold;

import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.message.Messages;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
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

/** Shows a letter that goes by itself as one of those around a date would get it. */
@Page
class ForetoldController {
    private static final String AS = "as";

    private final CourseInstances instances;
    private final ForetoldAround around;
    private final Readers readers;
    private final Messages messages;
    private final Templates templates;

    ForetoldController(
            CourseInstances instances,
            ForetoldAround around,
            Readers readers,
            Messages messages,
            Templates templates) {
        this.instances = instances;
        this.around = around;
        this.readers = readers;
        this.messages = messages;
        this.templates = templates;
    }

    /** In whose name one looks, which is noted. */
    @Component
    record Readers(People people, Reads reads) {}

    @GetMapping("/instances/{id}/by-itself/{kind}")
    @Allow(value = Who.COORDINATOR, to = "see a letter that goes by itself as someone gets it")
    ResponseEntity<?> show(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable String kind, Form form) {
        var date =
                instances
                        .find(id, f.viewer().programmes(Role.COORDINATOR))
                        .orElseThrow(NotVisible::new);
        var foretold =
                around.of(date, f.home()).stream()
                        .filter(one -> one.kind().equals(kind))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        return Answer.page(templates.foretoldPreview(f, date, page(f, foretold, form)));
    }

    private ForetoldPage page(Frame f, Foretold foretold, Form form) {
        readers.reads().read(f.viewer(), "foretold", foretold.readers());
        var all =
                readers.people().all(foretold.readers()).stream()
                        .filter(person -> !person.isErased())
                        .toList();
        var shown =
                all.stream()
                        .filter(person -> form.chosen(AS, person.id().toString()))
                        .findFirst()
                        .or(() -> all.stream().findFirst());
        shown.ifPresent(person -> form.fill(AS, person.id()));
        return new ForetoldPage(
                foretold,
                all.stream().map(one -> option(f, one)).toList(),
                shown.map(one -> messages.preview(foretold.example().to(one))).orElse(null),
                form);
    }

    private static Option option(Frame f, Person person) {
        var language = f.languageName(person.language());
        return Option.of(
                person.id(), f.t("foretold.reader", "name", person.name(), "language", language));
    }
}
