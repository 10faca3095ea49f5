package org.handslag.matching;

import java.util.List;

/**
 * Proves that a matching is the best there is, knowing nothing of how it was found: nobody has two
 * mentors, no seat is taken twice, and by its prices no change whatever makes anything better. A
 * change costs what its pair does, and the difference of the prices at its two ends; when none
 * costs less than nothing, neither does any chain of them, for the prices along a chain that closes
 * cancel out (the optimality conditions of a flow of least cost: Ahuja, Magnanti and Orlin, Network
 * Flows, 1993, theorem 9.3). Costs of several levels are compared at the first at which they differ
 * from 0.
 */
public final class Checker {
    private final Matching matching;
    private final Problem problem;
    private final Seats seats;
    private final Goal.Costs costs;
    private final List<long[]> prices;

    private Checker(Matching matching) {
        this.matching = matching;
        problem = matching.problem();
        seats = problem.seats();
        costs = matching.goal().costs(problem);
        prices = matching.prices();
    }

    /** Whether this is the best matching of its problem for its goal. */
    public static boolean isBest(Matching matching) {
        return new Checker(matching).isBest();
    }

    private boolean isBest() {
        if (prices.size() != costs.count()) {
            return false;
        }
        var load = new int[seats.nodes()];
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            int mine = matching.pair()[mentee];
            if (mine != Matching.NONE) {
                if (mine < problem.first()[mentee] || mine >= problem.first()[mentee + 1]) {
                    return false;
                }
                for (int at = problem.mentor()[mine]; at != Seats.TOP; at = seats.parent()[at]) {
                    load[at]++;
                }
            }
            if (!isSettled(mentee, mine)) {
                return false;
            }
        }
        for (int node = 0; node < seats.nodes(); node++) {
            if (load[node] > seats.capacity()[node] || !isFilled(node, load[node])) {
                return false;
            }
        }
        return true;
    }

    /** She is with whom she should be, or with nobody; her price is what tells. */
    private boolean isSettled(int mentee, int mine) {
        boolean free = mine == Matching.NONE;
        if (sign(level -> price(level, mentee)) * (free ? 1 : -1) > 0) {
            return false;
        }
        for (int at = problem.first()[mentee]; at < problem.first()[mentee + 1]; at++) {
            int pair = at;
            int node = problem.mentees() + problem.mentor()[at];
            int beyond = sign(l -> costs.of(l, pair) + price(l, mentee) - price(l, node));
            if (at == mine ? beyond > 0 : beyond < 0) {
                return false;
            }
        }
        return true;
    }

    /** A seat is free only where nobody would gain from it. */
    private boolean isFilled(int node, int load) {
        int parent = seats.parent()[node];
        int mentees = problem.mentees();
        int beyond =
                sign(
                        l ->
                                price(l, mentees + node)
                                        - (parent == Seats.TOP ? 0 : price(l, mentees + parent)));
        return (load == seats.capacity()[node] || beyond >= 0) && (load == 0 || beyond <= 0);
    }

    private long price(int level, int node) {
        return prices.get(level)[node];
    }

    private interface AtLevel {
        long of(int level);
    }

    /** Of the first level that is not 0. */
    private int sign(AtLevel cost) {
        for (int level = 0; level < prices.size(); level++) {
            long at = cost.of(level);
            if (at != 0) {
                return Long.signum(at);
            }
        }
        return 0;
    }
}
