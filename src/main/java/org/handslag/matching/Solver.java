package org.handslag.matching;

import static org.handslag.matching.Matching.NONE;
import static org.handslag.matching.Residue.against;
import static org.handslag.matching.Residue.with;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * Finds the best matching there is, exactly: a flow of least cost, level after level of the goal.
 *
 * <p>Those of the side that is scarcer come in one after the other, and each time the cheapest
 * chain of changes is made that lets one more in (successive shortest paths). For each later level,
 * those pairs that cost something at it are priced one after the other, and a change that costs
 * nothing at the levels before takes them away where there is one.
 */
public final class Solver {
    private final Flow flow;
    private final Residue residue;
    private final Search onwards;
    private final ArrayList<long[]> prices = new ArrayList<>();
    private final int[] order;

    private Solver(Problem problem, Goal.Costs costs, long seed) {
        flow = new Flow(problem);
        residue = new Residue(flow, costs);
        onwards = new Onwards(residue);
        order = order(problem.mentees(), seed);
    }

    /**
     * The best matching; the same for the same problem, goal and seed.
     *
     * @param seed decides between those that are equally good
     * @throws ArithmeticException when the problem is too large to be solved exactly
     */
    public static Matching solve(Problem problem, Goal goal, long seed) {
        var costs = goal.costs(problem);
        var solver = new Solver(problem, costs, seed);
        var scarce = problem.seats().narrowest();
        if (problem.mentees() <= problem.seats().total(scarce)) {
            solver.letIn();
        } else {
            solver.openSeats(scarce, seed);
        }
        solver.keepPrices();
        for (int level = 1; level < costs.count(); level++) {
            solver.refine(level);
        }
        return new Matching(problem, goal, solver.flow.pair, solver.prices);
    }

    /** Mentee after mentee, all seats being open. */
    private void letIn() {
        Arrays.fill(residue.open, flow.mentees, flow.hub, true);
        for (int mentee : order) {
            residue.price[mentee] = least(mentee);
            residue.open[mentee] = true;
            long gain = residue.price[mentee] - residue.price[flow.hub];
            if (gain > 0 && !isTakenAtOnce(mentee)) {
                onwards.improve(with(residue.entry(mentee)), mentee, flow.hub, gain);
            }
        }
    }

    /** Most often one of the mentors that suit her best is free, and nothing has to be searched. */
    private boolean isTakenAtOnce(int mentee) {
        int first = residue.first(mentee);
        int many = residue.first(mentee + 1) - first;
        int from = (int) Long.remainderUnsigned(mix(mentee), many);
        for (int i = 0; i < many; i++) {
            int pair = first + (i + from) % many;
            if (residue.joining(mentee, pair) == 0 && isFree(flow.mentorNode(pair))) {
                flow.join(mentee, pair);
                for (int at = flow.mentorNode(pair); at != flow.hub; at = flow.parent(at)) {
                    residue.run(with(residue.seat(at)));
                }
                return true;
            }
        }
        return false;
    }

    /** Whether there is room all the way up, at no price. */
    private boolean isFree(int mentor) {
        for (int at = mentor; at != flow.hub; at = flow.parent(at)) {
            if (!flow.hasRoom(at) || residue.price[at] != residue.price[flow.parent(at)]) {
                return false;
            }
        }
        return true;
    }

    /** The lowest price at which no mentor is cheaper for her; none for whoever has no pair. */
    private long least(int mentee) {
        long least = Long.MIN_VALUE;
        for (int at = residue.first(mentee); at < residue.first(mentee + 1); at++) {
            least = Math.max(least, residue.price[flow.mentorNode(at)] - residue.cost(at));
        }
        return least == Long.MIN_VALUE ? residue.price[flow.hub] : least;
    }

    /** Seat after seat where they are scarcest, all mentees having been let in. */
    private void openSeats(int[] scarce, long seed) {
        var backwards = new Backwards(residue, order);
        Arrays.fill(residue.open, true);
        for (int node : scarce) {
            residue.open[flow.mentees + node] = false;
        }
        for (int drawn : order(scarce.length, seed)) {
            int node = flow.mentees + scarce[drawn];
            int parent = flow.parent(node);
            long gain = residue.price[parent] - backwards.price(node, residue.price[parent]);
            while (gain > 0 && flow.hasRoom(node)) {
                backwards.improve(with(residue.seat(node)), node, parent, gain);
                gain = residue.price[parent] - residue.price[node];
            }
            residue.open[node] = true;
        }
    }

    /** Has as few pairs as can be that cost something at a level, no earlier level being worse. */
    private void refine(int level) {
        residue.close();
        residue.level(level);
        for (int mentee = 0; mentee < flow.mentees; mentee++) {
            int pair = flow.pair[mentee];
            residue.spared.set(mentee, pair != NONE && residue.cost(pair) > 0);
        }
        for (int mentee : order) {
            int pair = flow.pair[mentee];
            if (pair == NONE || !residue.spared.get(mentee)) {
                continue;
            }
            residue.spared.clear(mentee);
            long beyond = residue.parting(mentee, pair);
            if (beyond < 0 && residue.isOpen(against(pair))) {
                onwards.improve(against(pair), mentee, flow.mentorNode(pair), -beyond);
            }
        }
        keepPrices();
    }

    private void keepPrices() {
        long hub = residue.price[flow.hub];
        prices.add(Arrays.stream(residue.price, 0, flow.hub).map(one -> one - hub).toArray());
    }

    /** All of so many, in an order that depends on the seed alone. */
    private static int[] order(int many, long seed) {
        var drawn = new long[many];
        for (int one = 0; one < many; one++) {
            drawn[one] = mix(mix(seed) + one) >>> 33 << 32 | one;
        }
        Arrays.sort(drawn);
        return Arrays.stream(drawn).mapToInt(one -> (int) one).toArray();
    }

    /** Spreads bits (the finalizer of SplitMix64, Steele, Lea and Flood 2014). */
    static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
