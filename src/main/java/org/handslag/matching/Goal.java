package org.handslag.matching;

import java.util.Arrays;

/**
 * What the best matching is. Whatever the goal, pins are kept first of all, and then as many are
 * matched as can be of those who come first.
 */
public enum Goal {
    /** Most mentees matched, then the highest total. */
    BEST,
    /** Most matched, then the fewest of those parted who are together now, then the total. */
    KEEP,
    /** Most matched, then the lowest score as high as can be, then the next lowest, and so on. */
    FAIR,
    /** The highest total only. */
    WEIGHT;

    /**
     * What a pair costs, level by level: the cost of all pairs of a matching is to be least at the
     * first level, then at the next, and so on. Every other arc of the flow costs nothing.
     *
     * @param levels scores, of each of which there are to be as few as can be, one after the other
     * @param stays whether, last of all, as few as can be are to move
     */
    public record Costs(
            Problem problem,
            long matched,
            long kept,
            long first,
            long pinned,
            int[] levels,
            boolean stays) {
        public int count() {
            return 1 + levels.length + (stays ? 1 : 0);
        }

        public long of(int level, int pair) {
            if (level > levels.length) {
                return problem.is(pair, Problem.STAYING) ? 0 : 1;
            }
            if (level > 0) {
                return problem.score()[pair] == levels[level - 1] ? 1 : 0;
            }
            var mark = problem.mark()[pair];
            return (mark & ~Problem.STAYING) == 0
                    ? -matched - worth(pair)
                    : -matched
                            - worth(pair)
                            - ((mark & Problem.KEPT) == 0 ? 0 : kept)
                            - ((mark & Problem.FIRST) == 0 ? 0 : first)
                            - ((mark & Problem.PINNED) == 0 ? 0 : pinned);
        }

        /** With levels of their own for scores, the first one does not ask for them. */
        private long worth(int pair) {
            return levels.length > 0 ? 0 : problem.score()[pair];
        }
    }

    /**
     * Whole numbers, each goal weighing more than all that come after it together.
     *
     * @throws ArithmeticException when the problem is too large for 64 bits
     */
    public Costs costs(Problem problem) {
        int mentees = problem.mentees();
        long most = this == FAIR ? 0 : Arrays.stream(problem.score()).max().orElse(0);
        var weights = new Weights(Math.multiplyExact(most, mentees));
        long kept = this == KEEP ? weights.above(problem.mentees(Problem.KEPT)) : 0;
        long matched = this == WEIGHT ? 0 : weights.above(mentees);
        long first = weights.above(problem.mentees(Problem.FIRST));
        long pinned = weights.above(problem.mentees(Problem.PINNED));
        weights.check();
        var levels =
                this == FAIR
                        ? Arrays.stream(problem.score()).sorted().distinct().toArray()
                        : new int[0];
        return new Costs(
                problem, matched, kept, first, pinned, levels, problem.has(Problem.STAYING));
    }

    /** What a matching can be worth at most by all that has been weighed so far. */
    private static final class Weights {
        private long all;

        Weights(long all) {
            this.all = all;
        }

        /** More than all of it, for something that can be had so many times. */
        long above(int times) {
            long one = Math.addExact(all, 1);
            all = Math.addExact(all, Math.multiplyExact(one, times));
            return one;
        }

        /** A change costs the difference between two matchings, and lies between two prices. */
        void check() {
            Math.multiplyExact(all, 4);
        }
    }
}
