package org.handslag.experience;

import java.time.Clock;
import org.handslag.directory.Affiliations;
import org.handslag.directory.Workplaces;
import org.handslag.scope.PersonId;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Begins a card, with what is known already: nobody says it twice. */
@Component
public class NewCards {
    private final Affiliations affiliations;
    private final Workplaces workplaces;
    private final Cards cards;
    private final Clock clock;

    NewCards(Affiliations affiliations, Workplaces workplaces, Cards cards, Clock clock) {
        this.affiliations = affiliations;
        this.workplaces = workplaces;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * A draft with what she has told elsewhere. It is hers to finish, and to send; only then is it
     * looked through for names, and reviewed.
     */
    public CardId draft(PersonId writer, Story told, Frame f) {
        var card = begin(CardId.next(), writer, f);
        cards.add(card.written(card.language(), told, card.shown(), card.workplace()));
        return card.id();
    }

    Card begin(CardId id, PersonId writer, Frame f) {
        return Card.begun(id, writer, f.locale(), workplace(writer, f), clock.instant());
    }

    /** Empty when she works nowhere that we know of. */
    private String workplace(PersonId writer, Frame f) {
        var today = f.home().today(clock);
        return affiliations.of(writer).stream()
                .filter(one -> one.holds(today))
                .findFirst()
                .flatMap(one -> workplaces.find(one.workplace()))
                .map(place -> place.name())
                .orElse("");
    }
}
