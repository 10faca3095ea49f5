package org.handslag.completion;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Person;
import org.handslag.directory.PersonSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What a person has completed, on the page that coordinators have of her. */
@Component
@Order(10)
class CompletedByPerson implements PersonSection {
    private final Holders holders;
    private final Templates templates;

    CompletedByPerson(Holders holders, Templates templates) {
        this.holders = holders;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame frame, Person person) {
        return frame.viewer().has(Role.COORDINATOR)
                ? Optional.of(
                        templates.completionPersonSection(
                                frame, holders.shownTo(frame.viewer(), person.id())))
                : Optional.empty();
    }
}
