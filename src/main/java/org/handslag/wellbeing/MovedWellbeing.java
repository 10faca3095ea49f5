package org.handslag.wellbeing;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets someone's answers follow when her entry is merged with another, and back; and go when she is
 * erased. Who noted something for another stays as she was.
 */
@Component
class MovedWellbeing {
    private static final String TABLE = "wellbeing_answer";

    private final MovedRows moved;
    private final WellbeingAnswers answers;
    private final WellbeingCalls calls;

    MovedWellbeing(MovedRows moved, WellbeingAnswers answers, WellbeingCalls calls) {
        this.moved = moved;
        this.answers = answers;
        this.calls = calls;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update wellbeing_answer set person_id = :into
                 where person_id = :from
                returning id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }

    @EventListener
    void forget(People.Erased erased) {
        answers.erase(erased.person());
        calls.eraseOfMentee(erased.person());
    }
}
