package org.handslag.circular;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.directory.People;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What was written to the people of a date, on its page. */
@Component
@Order(35)
class CircularSection implements InstanceSection {
    private final Circulars circulars;
    private final People people;
    private final Templates templates;

    CircularSection(Circulars circulars, People people, Templates templates) {
        this.circulars = circulars;
        this.people = people;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CourseInstance instance) {
        return f.viewer().has(Role.COORDINATOR) && instance.isPublished()
                ? Optional.of(templates.circularSection(f, instance, sent(instance)))
                : Optional.empty();
    }

    private List<SentCircular> sent(CourseInstance instance) {
        var all = circulars.of(instance.id());
        var by = all.stream().map(Circular::sentBy).filter(Objects::nonNull).toList();
        var names = people.names(by);
        return all.stream()
                .map(one -> new SentCircular(one, names.getOrDefault(one.sentBy(), "–")))
                .toList();
    }
}
