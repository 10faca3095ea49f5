package org.handslag.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.handslag.completion.Completing;
import org.handslag.directory.Affiliations;
import org.handslag.directory.Namesakes;
import org.handslag.directory.NewPerson;
import org.handslag.directory.NewWorkplace;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.directory.WorkplaceId;
import org.handslag.intake.Tally.Sort;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings people in, with where they work and what they completed. */
@Component
class Humans {
    private final Bodies bodies;
    private final People people;
    private final Namesakes namesakes;
    private final Affiliations affiliations;
    private final Completing completing;
    private final Noting noting;

    Humans(
            Bodies bodies,
            People people,
            Namesakes namesakes,
            Affiliations affiliations,
            Completing completing,
            Noting noting) {
        this.bodies = bodies;
        this.people = people;
        this.namesakes = namesakes;
        this.affiliations = affiliations;
        this.completing = completing;
        this.noting = noting;
    }

    Set<Sort> bring(Planned.Human line, LocalDate today, Viewer by) {
        var added = EnumSet.noneOf(Sort.class);
        var workplace = workplace(line, added, by);
        var person = person(line.person(), workplace, added, by);
        var completed = line.completed();
        if (workplace != null) {
            affiliate(person, workplace, completed == null ? today : completed.on(), added, by);
        }
        if (completed != null
                && completing.recordEarlier(person, completed.course(), completed.on(), by)) {
            added.add(Sort.COMPLETION);
        }
        return added;
    }

    private @Nullable WorkplaceId workplace(Planned.Human line, Set<Sort> added, Viewer by) {
        var organisation = line.organisation();
        return organisation == null
                ? null
                : bodies.workplace(NewWorkplace.of(organisation, line.workplace()), added, by);
    }

    private PersonId person(
            NewPerson facts, @Nullable WorkplaceId workplace, Set<Sort> added, Viewer by) {
        return known(facts, workplace)
                .orElseGet(
                        () -> {
                            var id = people.meet(facts);
                            added.add(Sort.PERSON);
                            noting.added(by, id);
                            return id;
                        });
    }

    private Optional<PersonId> known(NewPerson facts, @Nullable WorkplaceId workplace) {
        var email = facts.email();
        return email != null
                ? people.byEmail(email).map(Person::id)
                : namesakes.find(facts.name(), facts.telephone(), workplace);
    }

    // Someone who has left keeps her day of leaving.
    private void affiliate(
            PersonId person, WorkplaceId workplace, LocalDate from, Set<Sort> added, Viewer by) {
        var there = affiliations.of(person).stream().anyMatch(a -> a.workplace().equals(workplace));
        if (!there) {
            affiliations.begin(person, workplace, "", from);
            added.add(Sort.AFFILIATION);
            noting.begun(by, person, workplace, from);
        }
    }
}
