package org.handslag.willingness;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;
import org.handslag.journal.Reads;
import org.handslag.organisation.OrganisationSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The mentors of a workplace and what each has said, on the page that coordinators have of it. */
@Component
@Order(16)
class MentorsOfWorkplace implements OrganisationSection {
    private final WillingnessRows rows;
    private final Reads reads;
    private final Clock clock;
    private final Templates templates;

    MentorsOfWorkplace(WillingnessRows rows, Reads reads, Clock clock, Templates templates) {
        this.rows = rows;
        this.reads = reads;
        this.clock = clock;
        this.templates = templates;
    }

    /** Mentors stand at their workplaces. */
    @Override
    public Optional<JteModel> section(Frame f, Organisation organisation) {
        return Optional.empty();
    }

    @Override
    public Optional<JteModel> section(Frame f, Workplace workplace) {
        var viewer = f.viewer();
        if (!viewer.has(Role.COORDINATOR)) {
            return Optional.empty();
        }
        var today = f.home().today(clock);
        var asked = new WillingnessRows.Asked(viewer.programmes(Role.COORDINATOR), f.home().zone());
        var mentors = rows.at(workplace.id(), today, asked);
        reads.read(viewer, "willingness", mentors.stream().map(WillingMentor::person).toList());
        return Optional.of(templates.willingnessOfWorkplace(f, mentors, today));
    }
}
