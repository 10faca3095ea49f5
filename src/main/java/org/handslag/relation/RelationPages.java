package org.handslag.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.directory.Organisation;
import org.handslag.directory.People;
import org.handslag.directory.Workplaces;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Puts the page of a relation together. */
@Component
class RelationPages {
    private final Workplaces workplaces;
    private final RelationSteps steps;
    private final EmployerContacts contacts;
    private final Kept kept;
    private final People people;
    private final Clock clock;

    RelationPages(
            Workplaces workplaces,
            RelationSteps steps,
            EmployerContacts contacts,
            Kept kept,
            People people,
            Clock clock) {
        this.workplaces = workplaces;
        this.steps = steps;
        this.contacts = contacts;
        this.kept = kept;
        this.people = people;
        this.clock = clock;
    }

    /** What is kept beside the relation itself. */
    @Component
    record Kept(
            Trained trained,
            RelationNotes notes,
            Responsibles responsibles,
            FollowUps followUps,
            Collaborations collaborations,
            Consenting consenting) {}

    RelationPage of(Frame f, Organisation organisation, Form form) {
        var id = organisation.id();
        var today = today(f);
        var all = steps.of(id);
        var notes = kept.notes().of(id);
        var shares = kept.trained().of(id, today);
        var responsible = kept.responsibles().of(id);
        if (form.values("responsible").isEmpty()) {
            responsible.ifPresent(person -> form.fill("responsible", person));
        }
        var who =
                Stream.concat(
                        all.stream().map(RelationStep::by),
                        notes.stream().map(RelationPage.Note::by));
        return new RelationPage(
                organisation,
                workplaces.of(id),
                steps.now(id, today),
                all,
                contacts.of(id),
                shares,
                kept.trained().before(id, f.home().zone().getId()),
                notes,
                beside(organisation, shares, today),
                kept.responsibles().candidates(today),
                names(who),
                form);
    }

    private RelationPage.Beside beside(
            Organisation organisation, List<RelationPage.Share> shares, LocalDate today) {
        var id = organisation.id();
        var consenting = kept.consenting();
        var reached = contacts.reached(id, today).stream().findFirst();
        return new RelationPage.Beside(
                reached.orElse(null),
                kept.followUps().of(id),
                kept.collaborations().of(id),
                kept.collaborations().units(id),
                consenting.ambassadors().open(id).orElse(null),
                consenting.isProposed(Trained.Total.of(shares), organisation, today));
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }

    private Map<PersonId, String> names(Stream<PersonId> who) {
        List<PersonId> ids = who.filter(Objects::nonNull).distinct().toList();
        return people.names(ids);
    }
}
