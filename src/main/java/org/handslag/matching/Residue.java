package org.handslag.matching;

import static org.handslag.matching.Matching.NONE;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What can still change in a flow, and what it costs: each arc with room can take one more, each
 * arc in use can give one back. Every node has a price; no change that is open is ever cheaper than
 * the difference of its two prices, which is what makes the flow the best one (the prices are the
 * dual of the flow, as in Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 9).
 */
final class Residue {
    final Flow flow;
    final long[] price;

    /** Mentees who have been let in, and nodes of the seats that have been opened. */
    final boolean[] open;

    /** Changes that would make an earlier level worse, by {@link #with} and {@link #against}. */
    final BitSet closed = new BitSet();

    /** Mentees whose pair does not cost yet what this level says. */
    final BitSet spared = new BitSet();

    private final Goal.Costs costs;
    private final int pairs;
    private int level;

    Residue(Flow flow, Goal.Costs costs) {
        this.flow = flow;
        this.costs = costs;
        pairs = flow.problem.pairs();
        price = new long[flow.hub + 1];
        open = new boolean[flow.hub];
    }

    void level(int next) {
        level = next;
        Arrays.fill(price, 0);
    }

    long cost(int pair) {
        return costs.of(level, pair);
    }

    /** The change that uses an arc more: a pair, what leaves a node of the seats, who is let in. */
    static int with(int arc) {
        return 2 * arc;
    }

    /** The change that uses it less. */
    static int against(int arc) {
        return 2 * arc + 1;
    }

    int seat(int node) {
        return pairs + node - flow.mentees;
    }

    int entry(int mentee) {
        return pairs + flow.load.length + mentee;
    }

    boolean isOpen(int change) {
        return level == 0 || !closed.get(change);
    }

    /** What it costs beyond the prices to bring a mentee together with the mentor of a pair. */
    long joining(int mentee, int pair) {
        return cost(pair) + price[mentee] - price[flow.mentorNode(pair)];
    }

    /** And to part them. */
    long parting(int mentee, int pair) {
        return spared.get(mentee)
                ? price[flow.mentorNode(pair)] - price[mentee]
                : -joining(mentee, pair);
    }

    /** Has one more, or one less, run through the seats where a change is of theirs. */
    void run(int change) {
        int arc = change / 2;
        int step = (change & 1) == 0 ? 1 : -1;
        if (arc >= pairs && arc < pairs + flow.load.length) {
            flow.load[arc - pairs] += step;
        }
    }

    boolean isPair(int change) {
        return change / 2 < pairs;
    }

    /** From now on nothing is open that would make this level worse. */
    void close() {
        for (int mentee = 0; mentee < flow.mentees; mentee++) {
            int mine = flow.pair[mentee];
            for (int at = first(mentee); at < first(mentee + 1); at++) {
                if (at != mine && joining(mentee, at) > 0) {
                    closed.set(with(at));
                }
            }
            if (mine == NONE) {
                closeIf(price[flow.hub] - price[mentee], with(entry(mentee)));
            } else {
                closeIf(parting(mentee, mine), against(mine));
                closeIf(price[mentee] - price[flow.hub], against(entry(mentee)));
            }
        }
        for (int node = flow.mentees; node < flow.hub; node++) {
            long up = price[node] - price[flow.parent(node)];
            closeIf(flow.hasRoom(node) ? up : 0, with(seat(node)));
            closeIf(flow.isUsed(node) ? -up : 0, against(seat(node)));
        }
    }

    private void closeIf(long beyond, int change) {
        if (beyond > 0) {
            closed.set(change);
        }
    }

    int first(int mentee) {
        return flow.problem.first()[mentee];
    }
}
