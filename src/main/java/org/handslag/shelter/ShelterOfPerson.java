package org.handslag.shelter;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Person;
import org.handslag.directory.PersonSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page that coordinators have of someone: that it is an alias, or the way to one. */
@Component
@Order(90)
class ShelterOfPerson implements PersonSection {
    private final Shelters shelters;
    private final Templates templates;

    ShelterOfPerson(Shelters shelters, Templates templates) {
        this.shelters = shelters;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Person person) {
        return f.viewer().has(Role.COORDINATOR)
                ? Optional.of(
                        templates.shelterOfPerson(
                                f, person.id(), shelters.of(person.id()).orElse(null)))
                : Optional.empty();
    }
}
