package org.handslag.roster;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Person;
import org.handslag.directory.PersonSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** That someone can teach, on the page that coordinators have of her. */
@Component
@Order(30)
class RosterOfPerson implements PersonSection {
    private final RosterRows rows;
    private final Templates templates;

    RosterOfPerson(RosterRows rows, Templates templates) {
        this.rows = rows;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Person person) {
        return f.viewer().has(Role.COORDINATOR)
                ? rows.of(person.id(), null).stream()
                        .findFirst()
                        .map(entry -> templates.rosterPersonSection(f, entry))
                : Optional.empty();
    }
}
