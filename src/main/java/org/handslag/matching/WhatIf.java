package org.handslag.matching;

import java.util.stream.IntStream;

/**
 * What would come of a matching if something were otherwise: found by solving it anew, so it is as
 * exact as the matching itself. Between answers that are equally good, as few as can be move.
 */
public final class WhatIf {
    private WhatIf() {}

    /** A matching, and the best one there would be. */
    public record Effect(Matching before, Matching after) {

        /** How many more mentees would have a mentor; fewer where it is below 0. */
        public int matched() {
            return after.matched() - before.matched();
        }

        /** How much higher all scores together would be. */
        public long total() {
            return after.total() - before.total();
        }

        /** The mentees who would have another mentor, or one, or none. */
        public int[] moved() {
            return IntStream.range(0, before.pair().length)
                    .filter(mentee -> before.mentor(mentee) != after.mentor(mentee))
                    .toArray();
        }
    }

    /**
     * If these two had to be together. They are not in what comes after where the mentor has no
     * seat, or none beside others who are pinned.
     *
     * @param score what it would be worth where the rules do not allow the pair
     */
    public static Effect together(Matching matching, int mentee, int mentor, int score) {
        var problem = matching.problem();
        int pair = problem.find(mentee, mentor);
        var pairs = pairs(matching, problem.seats(), pair);
        int worth = pair == Matching.NONE ? score : problem.score()[pair];
        int marks = pair == Matching.NONE ? first(problem, mentee) : marks(matching, mentee, pair);
        return effect(matching, pairs.add(mentee, mentor, worth, marks | Problem.PINNED));
    }

    /** If these two could not be. */
    public static Effect apart(Matching matching, int mentee, int mentor) {
        var problem = matching.problem();
        return effect(matching, pairs(matching, problem.seats(), problem.find(mentee, mentor)));
    }

    /** If there were one more seat with a mentor, and wherever she is of. */
    public static Effect oneMoreSeat(Matching matching, int mentor) {
        var seats = matching.problem().seats();
        var capacity = seats.capacity().clone();
        for (int node = mentor; node != Seats.TOP; node = seats.parent()[node]) {
            capacity[node]++;
        }
        var more = new Seats(seats.mentors(), capacity, seats.parent());
        return effect(matching, pairs(matching, more, Matching.NONE));
    }

    /**
     * If other pairs were possible besides, such as without one of the rules.
     *
     * @param others mentee, mentor and score of each; those that are possible already are passed
     *     over. Whoever comes first does so with these too
     */
    public static Effect possible(Matching matching, Iterable<int[]> others) {
        var problem = matching.problem();
        var pairs = pairs(matching, problem.seats(), Matching.NONE);
        for (var other : others) {
            if (problem.find(other[0], other[1]) == Matching.NONE) {
                pairs.add(other[0], other[1], other[2], first(problem, other[0]));
            }
        }
        return effect(matching, pairs);
    }

    /** All pairs but one, those of the matching staying where they can. */
    private static Pairs pairs(Matching matching, Seats seats, int without) {
        var problem = matching.problem();
        var pairs = new Pairs(problem.mentees(), seats);
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            for (int at = problem.first()[mentee]; at < problem.first()[mentee + 1]; at++) {
                if (at != without) {
                    pairs.add(
                            mentee,
                            problem.mentor()[at],
                            problem.score()[at],
                            marks(matching, mentee, at));
                }
            }
        }
        return pairs;
    }

    private static int first(Problem problem, int mentee) {
        return problem.isAny(mentee, Problem.FIRST) ? Problem.FIRST : 0;
    }

    private static int marks(Matching matching, int mentee, int pair) {
        var known = matching.problem().mark()[pair] & ~Problem.STAYING;
        return known | (matching.pair()[mentee] == pair ? Problem.STAYING : 0);
    }

    private static Effect effect(Matching before, Pairs pairs) {
        return new Effect(before, Solver.solve(pairs.problem(), before.goal(), 0));
    }
}
