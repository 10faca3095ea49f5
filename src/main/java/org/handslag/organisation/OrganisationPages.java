package org.handslag.organisation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.History;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;
import org.handslag.directory.Workplaces;
import org.handslag.journal.Reads;
import org.handslag.journal.Subject;
import org.handslag.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the pages of organisations and workplaces together, and notes whose names are read. */
@Component
class OrganisationPages {
    static final String ORGANISATION = "organisation";
    static final String WORKPLACE = "workplace";
    private static final int MOST = 50;

    private final Workplaces workplaces;
    private final Colleagues colleagues;
    private final History history;
    private final Reads reads;
    private final ObjectProvider<OrganisationSection> sections;
    private final Clock clock;

    OrganisationPages(
            Workplaces workplaces,
            Colleagues colleagues,
            History history,
            Reads reads,
            ObjectProvider<OrganisationSection> sections,
            Clock clock) {
        this.workplaces = workplaces;
        this.colleagues = colleagues;
        this.history = history;
        this.reads = reads;
        this.sections = sections;
        this.clock = clock;
    }

    OrganisationPage of(Frame frame, Organisation organisation) {
        var order = frame.home().language();
        var found = colleagues.in(organisation.id(), frame.home().today(clock), order, MOST + 1);
        var people = found.stream().limit(MOST).toList();
        read(frame, ORGANISATION, people);
        return new OrganisationPage(
                organisation,
                workplaces.of(organisation.id()),
                people,
                found.size() > MOST,
                sections.orderedStream()
                        .flatMap(part -> part.section(frame, organisation).stream())
                        .toList(),
                history.of(about(organisation)));
    }

    WorkplacePage of(Frame frame, Workplace workplace, Organisation organisation) {
        var people = colleagues.at(workplace.id(), frame.home().language());
        read(frame, WORKPLACE, people);
        var parts =
                sections.orderedStream()
                        .flatMap(part -> part.section(frame, workplace).stream())
                        .toList();
        var happened = history.of(about(workplace));
        return new WorkplacePage(
                workplace, organisation, people, parts, happened, frame.home().today(clock));
    }

    static Subject about(Organisation organisation) {
        return subject(ORGANISATION, organisation.id().value());
    }

    static Subject about(Workplace workplace) {
        return subject(WORKPLACE, workplace.id().value());
    }

    static Subject subject(String kind, UUID id) {
        return new Subject(kind, id);
    }

    private void read(Frame frame, String page, List<Colleague> people) {
        reads.read(frame.viewer(), page, people.stream().map(Colleague::person).toList());
    }
}
