package org.handslag.learning;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a card follow whoever it is of when her entry is merged with another, and back; and go when
 * she is erased. Who has a card already keeps that one.
 */
@Component
class MovedLearningCards {
    private static final String TABLE = "learning_card";

    private final MovedRows moved;
    private final LearningCards cards;

    MovedLearningCards(MovedRows moved, LearningCards cards) {
        this.moved = moved;
        this.cards = cards;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update learning_card c set person_id = :into
                 where c.person_id = :from
                   and not exists (select from learning_card o where o.person_id = :into)
                returning c.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }

    @EventListener
    void forget(People.Erased erased) {
        cards.erase(erased.person());
    }
}
