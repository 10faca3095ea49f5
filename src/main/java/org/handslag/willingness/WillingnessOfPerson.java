package org.handslag.willingness;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.handslag.directory.Person;
import org.handslag.directory.PersonSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What a mentor has said of herself, on the page that coordinators have of her. */
@Component
@Order(12)
class WillingnessOfPerson implements PersonSection {
    private final WillingnessRows rows;
    private final Clock clock;
    private final Templates templates;

    WillingnessOfPerson(WillingnessRows rows, Clock clock, Templates templates) {
        this.rows = rows;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Person person) {
        var viewer = f.viewer();
        var zone = f.home().zone();
        return Optional.of(new WillingnessRows.Asked(viewer.programmes(Role.COORDINATOR), zone))
                .filter(_ -> viewer.has(Role.COORDINATOR))
                .flatMap(asked -> rows.of(person.id(), asked))
                .map(
                        mentor ->
                                templates.willingnessOfPerson(
                                        f, mentor, LocalDate.ofInstant(clock.instant(), zone)));
    }
}
