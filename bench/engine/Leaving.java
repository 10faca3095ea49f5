package engine;

import org.handslag.matching.Matching;
import org.handslag.matching.Pairs;
import org.handslag.matching.Problem;
import org.handslag.matching.Seats;

/** A matching some of whose mentors have left: the problem of who is with whom from now on. */
final class Leaving {
    private Leaving() {}

    /** Every so manyth mentor has no seat any more; the others keep whom they have if they can. */
    static Problem of(Matching matching, int every) {
        var before = matching.problem();
        var seats = before.seats();
        var capacity = seats.capacity().clone();
        for (int mentor = 0; mentor < seats.mentors(); mentor += every) {
            capacity[mentor] = 0;
        }
        var pairs = new Pairs(before.mentees(), new Seats(seats.mentors(), capacity, seats.parent()));
        for (int mentee = 0; mentee < before.mentees(); mentee++) {
            for (int at = before.first()[mentee]; at < before.first()[mentee + 1]; at++) {
                int mentor = before.mentor()[at];
                boolean goesOn = matching.pair()[mentee] == at && capacity[mentor] > 0;
                pairs.add(mentee, mentor, before.score()[at], goesOn ? Problem.KEPT : 0);
            }
        }
        return pairs.problem();
    }
}
