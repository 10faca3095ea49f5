package org.handslag.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Strikes out pairs that are in no stable matching, for as long as any is found, so that what is
 * left tells how large one can be at most. A mentor who has a seat for a mentee and for all whom
 * she likes as much or better is sure for her: she is never with anyone whom she likes less. A
 * mentor who comes before all others for as many as she has seats for is never with anyone whom she
 * likes less than these.
 */
final class Narrowed {
    private final Mutual mutual;
    private final BitSet struck = new BitSet();
    private boolean isChanged = true;

    private Narrowed(Mutual mutual) {
        this.mutual = mutual;
    }

    /** No stable matching has more than so many mentees in it. */
    static int bound(Mutual mutual) {
        var narrowed = new Narrowed(mutual);
        while (narrowed.isChanged) {
            narrowed.isChanged = false;
            for (int mentor = 0; mentor < mutual.wishes().mentors(); mentor++) {
                narrowed.strikeWhoeverHasASureMentor(mentor);
                narrowed.strikeWhoeverIsLikedLessThanTheSure(mentor);
            }
        }
        return narrowed.most();
    }

    private void strikeWhoeverHasASureMentor(int mentor) {
        var rivals = rivals(mentor);
        int capacity = mutual.wishes().capacity()[mentor];
        for (int at : mutual.ofMentor()[mentor]) {
            int others = rivals[mutual.answer()[at]] - (struck.get(at) ? 0 : 1);
            if (others < capacity) {
                int mentee = mutual.mentee()[at];
                for (int other = at; other < mutual.first()[mentee + 1]; other++) {
                    if (mutual.place()[other] > mutual.place()[at]) {
                        strike(other);
                    }
                }
            }
        }
    }

    /** How many the mentor could have in each place of her list and all before it. */
    private int[] rivals(int mentor) {
        var rivals = new int[mutual.wishes().ofMentors()[mentor].length];
        for (int at : mutual.ofMentor()[mentor]) {
            rivals[mutual.answer()[at]] += struck.get(at) ? 0 : 1;
        }
        Arrays.parallelPrefix(rivals, Integer::sum);
        return rivals;
    }

    private void strikeWhoeverIsLikedLessThanTheSure(int mentor) {
        int capacity = mutual.wishes().capacity()[mentor];
        var sure =
                Arrays.stream(mutual.ofMentor()[mentor])
                        .filter(this::isBeforeAllOthers)
                        .map(at -> mutual.answer()[at])
                        .sorted()
                        .toArray();
        if (sure.length >= capacity) {
            for (int at : mutual.ofMentor()[mentor]) {
                if (mutual.answer()[at] > sure[capacity - 1]) {
                    strike(at);
                }
            }
        }
    }

    private boolean isBeforeAllOthers(int at) {
        int mentee = mutual.mentee()[at];
        for (int other = mutual.first()[mentee]; other < mutual.first()[mentee + 1]; other++) {
            if (other != at && !struck.get(other) && mutual.place()[other] <= mutual.place()[at]) {
                return false;
            }
        }
        return true;
    }

    private void strike(int at) {
        isChanged |= !struck.get(at);
        struck.set(at);
    }

    private int most() {
        var wishes = mutual.wishes();
        var pairs = new Pairs(wishes.mentees(), Seats.of(wishes.capacity()));
        for (int at = struck.nextClearBit(0);
                at < mutual.pairs();
                at = struck.nextClearBit(at + 1)) {
            pairs.add(mutual.mentee()[at], mutual.mentor()[at], 0, 0);
        }
        return Solver.solve(pairs.problem(), Goal.BEST, 0).matched();
    }
}
