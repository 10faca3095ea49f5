package org.handslag.matching;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Who is together with whom, and the proof that nothing better is possible.
 *
 * @param pair of each mentee, as it stands in the problem; {@link #NONE} for nobody
 * @param prices at each level of the goal, of each mentee, then of each node of the seats; what
 *     stands outside of them all costs 0. {@link Checker} says how they prove it
 */
public record Matching(Problem problem, Goal goal, int[] pair, List<long[]> prices) {
    public static final int NONE = -1;

    /** How many mentees have a mentor. */
    public int matched() {
        return (int) Arrays.stream(pair).filter(one -> one != NONE).count();
    }

    /** The scores of all pairs together. */
    public long total() {
        return scores().asLongStream().sum();
    }

    /** The lowest score among the pairs; empty when there is none. */
    public OptionalInt worst() {
        return scores().min();
    }

    /** How many of those who are together now, and could go on, do not. */
    public int broken() {
        int broken = 0;
        for (int mentee = 0; mentee < pair.length; mentee++) {
            for (int at = problem.first()[mentee]; at < problem.first()[mentee + 1]; at++) {
                broken += problem.is(at, Problem.KEPT) && pair[mentee] != at ? 1 : 0;
            }
        }
        return broken;
    }

    /** The mentor of a mentee; {@link #NONE} for nobody. */
    public int mentor(int mentee) {
        return pair[mentee] == NONE ? NONE : problem.mentor()[pair[mentee]];
    }

    private IntStream scores() {
        return Arrays.stream(pair).filter(one -> one != NONE).map(one -> problem.score()[one]);
    }
}
