package org.handslag.proposal;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the mentees and mentors of a run follow whoever they are when her entry is merged with
 * another, and back; and lets nothing that someone let be used outlive her.
 */
@Component
class MovedProposals {
    private static final String MENTEES = "match_run_mentee";
    private static final String SEATS = "match_run_seat";

    private final MovedRows moved;
    private final RunKeeping keeping;
    private final Judged.Kept judged;

    MovedProposals(MovedRows moved, RunKeeping keeping, Judged.Kept judged) {
        this.moved = moved;
        this.keeping = keeping;
        this.judged = judged;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                MENTEES,
                "update match_run_mentee set person_id = :into where person_id = :from returning id");
        moved.follow(
                merged,
                SEATS,
                "update match_run_seat set person_id = :into where person_id = :from returning id");
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, MENTEES);
        moved.giveBack(parted, SEATS);
    }

    @EventListener
    void forget(People.Erased erased) {
        keeping.forget(erased.person());
        judged.clear();
    }
}
