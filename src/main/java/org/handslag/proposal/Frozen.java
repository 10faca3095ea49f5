package org.handslag.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a run is solved from, mentees and seats by their numbers. */
record Frozen(MatchRun run, List<RunMentee> mentees, List<RunSeat> seats, List<HandMark> marks) {

    /** Whether someone of it has been erased, so that it cannot be solved any more. */
    boolean isWorn() {
        return mentees.stream().anyMatch(one -> one.facts() == null)
                || seats.stream().anyMatch(one -> one.facts() == null);
    }

    Frozen with(MatchRun run) {
        return new Frozen(run, mentees, seats, marks);
    }

    Optional<HandMark> mark(int mentee, int seat) {
        return marks.stream().filter(one -> one.is(mentee, seat)).findFirst();
    }

    /** What was decided by hand of a mentee, by seat. */
    Map<Integer, HandMark.Kind> marked(int mentee) {
        var marked = new HashMap<Integer, HandMark.Kind>();
        for (var one : marks) {
            if (one.mentee() == mentee && one.seat() != null) {
                marked.put(one.seat(), one.kind());
            }
        }
        return marked;
    }

    boolean isOut(int mentee) {
        return marks.stream()
                .anyMatch(one -> one.mentee() == mentee && one.kind() == HandMark.Kind.OUT);
    }
}
