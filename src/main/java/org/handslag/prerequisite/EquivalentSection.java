package org.handslag.prerequisite;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Person;
import org.handslag.directory.PersonSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What is approved of what she has learnt elsewhere, on the page that coordinators have of her. */
@Component
@Order(11)
class EquivalentSection implements PersonSection {
    private final Equivalents equivalents;
    private final Templates templates;

    EquivalentSection(Equivalents equivalents, Templates templates) {
        this.equivalents = equivalents;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame frame, Person person) {
        return frame.viewer().has(Role.COORDINATOR)
                ? Optional.of(
                        templates.prerequisitePersonSection(
                                frame, person, equivalents.of(person.id(), frame.viewer())))
                : Optional.empty();
    }
}
