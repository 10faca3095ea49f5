package org.handslag.matching;

import java.util.Arrays;

/** What the best matching is. Pins are kept first of all, whatever the goal. */
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
            Problem problem, long matched, long kept, long pinned, int[] levels, boolean stays) {
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
        var most = Arrays.stream(problem.score()).max().orElse(0);
        long all = Math.addExact(Math.multiplyExact((long) most, problem.mentees()), 1);
        long more = problem.mentees() + 1L;
        long kept = this == KEEP ? all : 0;
        long matched = this == WEIGHT ? 0 : this == KEEP ? Math.multiplyExact(all, more) : all;
        long pinned = problem.has(Problem.PINNED) ? Math.multiplyExact(all + 2 * matched, more) : 0;
        Math.multiplyExact(Math.max(pinned, all + 2 * matched), more);
        var levels =
                this == FAIR
                        ? Arrays.stream(problem.score()).sorted().distinct().toArray()
                        : new int[0];
        return new Costs(problem, matched, kept, pinned, levels, problem.has(Problem.STAYING));
    }
}
