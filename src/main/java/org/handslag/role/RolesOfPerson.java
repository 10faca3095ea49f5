package org.handslag.role;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.handslag.directory.Person;
import org.handslag.directory.PersonSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The roles on a person's page, for those who may give them. */
@Component
@Order(100)
class RolesOfPerson implements PersonSection {
    private final RoleRows rows;
    private final Templates pages;
    private final Clock clock;

    RolesOfPerson(RoleRows rows, Templates pages, Clock clock) {
        this.rows = rows;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame frame, Person person) {
        if (Giving.roles(frame.viewer()).isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), frame.home().zone());
        var held = rows.of(frame.viewer(), person.id(), today);
        return Optional.of(pages.roleOfPerson(frame, person.id(), held));
    }
}
