package org.handslag.experience;

import java.time.Clock;
import java.time.LocalDate;
import org.handslag.directory.Affiliations;
import org.handslag.directory.Workplaces;
import org.handslag.scope.PersonId;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Begins a card, with the workplace that is known already: nobody says it twice. */
@Component
class NewCards {
    private final Affiliations affiliations;
    private final Workplaces workplaces;
    private final Clock clock;

    NewCards(Affiliations affiliations, Workplaces workplaces, Clock clock) {
        this.affiliations = affiliations;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    Card begin(CardId id, PersonId writer, Frame f) {
        return Card.begun(id, writer, f.locale(), workplace(writer, f), clock.instant());
    }

    /** Empty when she works nowhere that we know of. */
    private String workplace(PersonId writer, Frame f) {
        var today = LocalDate.ofInstant(clock.instant(), f.home().zone());
        return affiliations.of(writer).stream()
                .filter(one -> one.holds(today))
                .findFirst()
                .flatMap(one -> workplaces.find(one.workplace()))
                .map(place -> place.name())
                .orElse("");
    }
}
