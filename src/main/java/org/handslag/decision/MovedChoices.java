package org.handslag.decision;

import org.handslag.access.Tokens;
import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets what someone is asked follow her when she is merged, and go with her when she is erased. Who
 * asked, answered or took something back stays as she was.
 */
@Component
class MovedChoices {
    private static final String ASKED = "mentor_choosing";
    private static final String CHOSEN = "mentor_choice";

    private final MovedRows moved;
    private final Choosings choosings;
    private final ChoiceKeeping keeping;
    private final Tokens tokens;

    MovedChoices(MovedRows moved, Choosings choosings, ChoiceKeeping keeping, Tokens tokens) {
        this.moved = moved;
        this.choosings = choosings;
        this.keeping = keeping;
        this.tokens = tokens;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                ASKED,
                "update mentor_choosing set person_id = :into where person_id = :from returning id");
        moved.follow(
                merged,
                CHOSEN,
                """
                update mentor_choice c set person_id = :into
                 where c.person_id = :from
                   and not exists (select from mentor_choice o
                                    where o.choosing_id = c.choosing_id and o.person_id = :into)
                returning c.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, ASKED);
        moved.giveBack(parted, CHOSEN);
    }

    /** The way to her page that was sent to her former address opens nothing any more. */
    @EventListener
    void shelter(People.Sheltered sheltered) {
        choosings
                .of(sheltered.person())
                .forEach(one -> tokens.revoke(ChoiceLetters.LINK, one.id().value()));
    }

    @EventListener
    void forget(People.Erased erased) {
        keeping.forget(erased.person());
    }
}
