package org.handslag.matching;

import static org.handslag.matching.Matching.NONE;
import static org.handslag.matching.Residue.against;
import static org.handslag.matching.Residue.with;

/** A search from the beginning of the chain. */
final class Onwards extends Search {
    Onwards(Residue residue) {
        super(residue);
    }

    @Override
    void cheapen(int node, long by) {
        residue.price[node] -= by;
    }

    @Override
    void expand(int node) {
        var price = residue.price;
        if (node < flow.mentees) {
            int mine = flow.pair[node];
            for (int pair = residue.first(node); pair < residue.first(node + 1); pair++) {
                if (pair != mine) {
                    reach(flow.mentorNode(pair), with(pair), residue.joining(node, pair));
                }
            }
            if (mine != NONE) {
                reach(flow.hub, against(residue.entry(node)), price[node] - price[flow.hub]);
            }
            return;
        }
        if (node == flow.hub) {
            for (int mentee = 0; mentee < flow.mentees; mentee++) {
                if (flow.pair[mentee] == NONE && residue.open[mentee]) {
                    reach(mentee, with(residue.entry(mentee)), price[node] - price[mentee]);
                }
            }
        } else if (residue.open[node] && flow.hasRoom(node)) {
            int parent = flow.parent(node);
            reach(parent, with(residue.seat(node)), price[node] - price[parent]);
        }
        if (flow.isMentor(node)) {
            for (int held = 0; held < flow.held(node); held++) {
                int mentee = flow.mentee(node, held);
                int pair = flow.pair[mentee];
                reach(mentee, against(pair), residue.parting(mentee, pair));
            }
        } else {
            for (int i = flow.firstChild(node); i < flow.lastChild(node); i++) {
                int child = flow.child(i);
                if (flow.isUsed(child)) {
                    reach(child, against(residue.seat(child)), price[node] - price[child]);
                }
            }
        }
    }
}
