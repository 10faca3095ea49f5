package org.handslag.matching;

import static org.handslag.matching.Matching.NONE;
import static org.handslag.matching.Residue.against;
import static org.handslag.matching.Residue.with;

import java.util.Arrays;

/** A search from the end of the chain. */
final class Backwards extends Search {
    private final int[] start;
    private final int[] mentee;
    private final int[] pair;

    /**
     * @param order in which the mentees of each mentor are looked at
     */
    Backwards(Residue residue, int[] order) {
        super(residue);
        var problem = flow.problem;
        start = new int[problem.seats().mentors() + 1];
        for (int mentor : problem.mentor()) {
            start[mentor + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        mentee = new int[problem.pairs()];
        pair = new int[problem.pairs()];
        var next = start.clone();
        for (int i : order) {
            for (int at = residue.first(i); at < residue.first(i + 1); at++) {
                int slot = next[problem.mentor()[at]]++;
                mentee[slot] = i;
                pair[slot] = at;
            }
        }
    }

    /**
     * Prices a node through which nothing runs yet, and all that is within it, so that no way there
     * costs less than nothing.
     */
    long price(int node, long most) {
        long least = most;
        if (flow.isMentor(node)) {
            for (int i = start[node - flow.mentees]; i < start[node - flow.mentees + 1]; i++) {
                least = Math.min(least, residue.cost(pair[i]) + residue.price[mentee[i]]);
            }
        } else {
            for (int i = flow.firstChild(node); i < flow.lastChild(node); i++) {
                least = Math.min(least, price(flow.child(i), most));
            }
        }
        residue.price[node] = least;
        return least;
    }

    @Override
    void cheapen(int node, long by) {
        residue.price[node] += by;
    }

    @Override
    void expand(int node) {
        var price = residue.price;
        if (node < flow.mentees) {
            int mine = flow.pair[node];
            if (mine != NONE) {
                int mentor = flow.mentorNode(mine);
                reach(mentor, against(mine), residue.parting(node, mine));
            } else if (residue.open[node]) {
                reach(flow.hub, with(residue.entry(node)), price[flow.hub] - price[node]);
            }
            return;
        }
        if (node == flow.hub) {
            for (int i = 0; i < flow.mentees; i++) {
                if (flow.pair[i] != NONE) {
                    reach(i, against(residue.entry(i)), price[i] - price[node]);
                }
            }
        } else if (flow.isUsed(node)) {
            int parent = flow.parent(node);
            reach(parent, against(residue.seat(node)), price[parent] - price[node]);
        }
        if (flow.isMentor(node)) {
            for (int i = start[node - flow.mentees]; i < start[node - flow.mentees + 1]; i++) {
                if (flow.pair[mentee[i]] != pair[i]) {
                    reach(mentee[i], with(pair[i]), residue.joining(mentee[i], pair[i]));
                }
            }
        } else {
            for (int i = flow.firstChild(node); i < flow.lastChild(node); i++) {
                int child = flow.child(i);
                if (residue.open[child] && flow.hasRoom(child)) {
                    reach(child, with(residue.seat(child)), price[child] - price[node]);
                }
            }
        }
    }
}
