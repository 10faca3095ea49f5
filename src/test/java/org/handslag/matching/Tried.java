package org.handslag.matching;

import java.util.Arrays;

/** Tries every matching of a small problem, one after the other, and keeps the best. */
final class Tried {
    private final Problem problem;
    private final Goal goal;
    private final int[] pair;
    private long[] best = new long[0];

    private Tried(Problem problem, Goal goal) {
        this.problem = problem;
        this.goal = goal;
        pair = new int[problem.mentees()];
        Arrays.fill(pair, Matching.NONE);
    }

    /** What the best one is worth, part by part: higher is better. */
    static long[] worth(Problem problem, Goal goal) {
        var tried = new Tried(problem, goal);
        tried.from(0);
        return tried.best;
    }

    static long[] worth(Problem problem, Goal goal, int[] pair) {
        var scores =
                Arrays.stream(pair)
                        .filter(one -> one != Matching.NONE)
                        .map(one -> problem.score()[one])
                        .sorted()
                        .toArray();
        long pinned = Arrays.stream(pair).filter(one -> is(problem, one, Problem.PINNED)).count();
        long kept = Arrays.stream(pair).filter(one -> is(problem, one, Problem.KEPT)).count();
        long first = Arrays.stream(pair).filter(one -> is(problem, one, Problem.FIRST)).count();
        long total = Arrays.stream(scores).sum();
        long stays = Arrays.stream(pair).filter(one -> is(problem, one, Problem.STAYING)).count();
        long moves = problem.has(Problem.STAYING) ? stays - scores.length : 0;
        return switch (goal) {
            case BEST -> new long[] {pinned, first, scores.length, total, moves};
            case KEEP -> new long[] {pinned, first, scores.length, kept, total, moves};
            case WEIGHT -> new long[] {pinned, first, total, moves};
            case FAIR -> {
                var worth = new long[4 + scores.length];
                worth[0] = pinned;
                worth[1] = first;
                worth[2] = scores.length;
                for (int i = 0; i < scores.length; i++) {
                    worth[3 + i] = scores[i];
                }
                worth[3 + scores.length] = moves;
                yield worth;
            }
        };
    }

    private static boolean is(Problem problem, int pair, byte what) {
        return pair != Matching.NONE && problem.is(pair, what);
    }

    private void from(int mentee) {
        if (mentee == problem.mentees()) {
            var worth = worth(problem, goal, pair);
            if (Arrays.compare(worth, best) > 0) {
                best = worth;
            }
            return;
        }
        pair[mentee] = Matching.NONE;
        from(mentee + 1);
        for (int at = problem.first()[mentee]; at < problem.first()[mentee + 1]; at++) {
            pair[mentee] = at;
            if (fits()) {
                from(mentee + 1);
            }
        }
        pair[mentee] = Matching.NONE;
    }

    private boolean fits() {
        var seats = problem.seats();
        var load = new int[seats.nodes()];
        for (int one : pair) {
            if (one != Matching.NONE) {
                for (int at = problem.mentor()[one]; at != Seats.TOP; at = seats.parent()[at]) {
                    if (++load[at] > seats.capacity()[at]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
