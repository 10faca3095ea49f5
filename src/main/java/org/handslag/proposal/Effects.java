package org.handslag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handslag.fit.Rule;
import org.handslag.matching.Matching;
import org.handslag.matching.WhatIf;
import org.jspecify.annotations.Nullable;

/** What would come of a proposal if something were otherwise, each time solved exactly. */
final class Effects {
    private final Proposal proposal;
    private final Matching matching;
    private final Judged judged;

    Effects(Proposal proposal) {
        this.proposal = proposal;
        this.matching = proposal.matching();
        this.judged = proposal.judged();
    }

    /**
     * What changes.
     *
     * @param matched how many more are matched; fewer below 0
     * @param total how many more points there are in all
     * @param percent of all points before; 0 where there were none
     * @param moves those who would have another seat, or none, or one
     */
    record Change(int matched, long total, double percent, List<Move> moves) {
        boolean isNothing() {
            return matched == 0 && total == 0 && moves.isEmpty();
        }
    }

    /** A mentee who changes from one seat to another; null for none. */
    record Move(int mentee, @Nullable Integer from, @Nullable Integer to) {}

    /** Empty when the seat could not be had by anyone. */
    Optional<Change> together(int mentee, int seat) {
        int score = judged.suit(mentee, seat).score();
        var effect = WhatIf.together(matching, mentee, seat, score);
        return effect.after().mentor(mentee) == seat
                ? Optional.of(change(effect.after()))
                : Optional.empty();
    }

    Change apart(int mentee, int seat) {
        return change(WhatIf.apart(matching, mentee, seat).after());
    }

    Change oneMoreSeat(int seat) {
        return change(WhatIf.oneMoreSeat(matching, seat).after());
    }

    /** Without one of the rules. */
    Change without(Rule rule) {
        var frozen = proposal.frozen();
        var freer = Judged.of(frozen, frozen.run().criteria().without(rule));
        var others = new ArrayList<int[]>();
        for (int mentee = 0; mentee < frozen.mentees().size(); mentee++) {
            for (int seat = 0; seat < frozen.seats().size() && !frozen.isOut(mentee); seat++) {
                if (freer.isPossible(mentee, seat)
                        && !judged.isPossible(mentee, seat)
                        && frozen.mark(mentee, seat).isEmpty()) {
                    others.add(new int[] {mentee, seat, freer.score(mentee, seat)});
                }
            }
        }
        return change(WhatIf.possible(matching, others).after());
    }

    /** With another aim. */
    Proposal aiming(MatchRun other) {
        return Proposal.of(proposal.frozen().with(other), judged);
    }

    Change to(Proposal other) {
        return change(other.matching());
    }

    private Change change(Matching after) {
        long before = matching.total();
        long total = after.total() - before;
        return new Change(
                after.matched() - matching.matched(),
                total,
                before == 0 ? 0 : 100.0 * total / before,
                IntStream.range(0, proposal.frozen().mentees().size())
                        .filter(mentee -> matching.mentor(mentee) != after.mentor(mentee))
                        .mapToObj(
                                mentee ->
                                        new Move(
                                                mentee,
                                                seat(matching.mentor(mentee)),
                                                seat(after.mentor(mentee))))
                        .toList());
    }

    private static @Nullable Integer seat(int mentor) {
        return mentor == Matching.NONE ? null : mentor;
    }

    /**
     * What one more seat would be worth with the mentors with whom it can be worth most. Its price
     * in the proof is the most that it can be worth, so those of the highest prices are tried.
     */
    Map<Integer, Change> moreSeats(int most) {
        var prices = matching.prices().getFirst();
        int mentees = proposal.frozen().mentees().size();
        var worth = new LinkedHashMap<Integer, Change>();
        IntStream.range(0, proposal.frozen().seats().size())
                .filter(seat -> prices[mentees + seat] < 0)
                .boxed()
                .sorted(Comparator.comparingLong(seat -> prices[mentees + seat]))
                .limit(most)
                .forEach(seat -> worth.put(seat, oneMoreSeat(seat)));
        worth.values().removeIf(Change::isNothing);
        return worth;
    }
}
