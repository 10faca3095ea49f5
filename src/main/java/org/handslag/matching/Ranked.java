package org.handslag.matching;

import static org.handslag.matching.Matching.NONE;

import java.util.Arrays;

/**
 * Finds a stable matching by the wishes of both sides, as large as it can: with equals on the lists
 * they differ in size, and to find the largest one is hard (NP-hard even where only one side has
 * equals: Manlove and others, Hard Variants of Stable Marriage, 2002). {@link Proposing} comes to
 * two thirds of it at least; it is tried again with those who were left out before their equals,
 * until no larger one can be or a fixed number of questions has been asked.
 */
public final class Ranked {
    private static final long MOST_ASKED = 1_000_000;

    private Ranked() {}

    /** The same for the same wishes and seed, which decides between equals. */
    public static Stable solve(Wishes wishes, long seed) {
        var mutual = Mutual.of(wishes);
        int bound = Narrowed.bound(mutual);
        var left = new int[wishes.mentees()];
        var best = new int[0];
        int most = -1;
        long asked = 0;
        for (int turn = 0; turn == 0 || most < bound && asked < MOST_ASKED; turn++) {
            var proposing = new Proposing(mutual, rank(wishes, left, Solver.mix(seed) + turn));
            var found = proposing.run(turn > 0);
            int matched = 0;
            for (int mentee = 0; mentee < found.length; mentee++) {
                matched += found[mentee] == NONE ? 0 : 1;
                left[mentee] += found[mentee] == NONE ? 1 : 0;
            }
            if (matched > most) {
                best = found;
                most = matched;
            }
            asked += proposing.asked() + found.length + 1;
        }
        return new Stable(wishes, best, bound);
    }

    /** Whoever was left out more often is first, then whoever the seed draws. */
    private static Proposing.Rank rank(Wishes wishes, int[] left, long seed) {
        var mentees = new long[wishes.mentees()];
        Arrays.setAll(mentees, who -> (long) left[who] << 32 | drawn(seed, who));
        var mentors = new long[wishes.mentors()];
        Arrays.setAll(mentors, who -> drawn(~seed, who));
        return new Proposing.Rank(mentees, mentors);
    }

    private static long drawn(long seed, int who) {
        return Solver.mix(Solver.mix(seed) + who) >>> 33;
    }
}
