package org.handslag.matching;

import static org.handslag.matching.Matching.NONE;
import static org.handslag.matching.Residue.against;
import static org.handslag.matching.Residue.with;

import java.util.Arrays;

/**
 * Looks for the cheapest chain of changes between two nodes (Dijkstra's algorithm on what changes
 * cost beyond the prices), from its beginning or, where that is shorter, from its end.
 */
abstract class Search {
    final Residue residue;
    final Flow flow;
    private final long[] distance;
    private final int[] by;
    private final int[] from;
    private final boolean[] done;
    private final int[] touched;
    private int touchedCount;
    private final Nearest nearest = new Nearest();
    private int at;

    Search(Residue residue) {
        this.residue = residue;
        flow = residue.flow;
        distance = new long[flow.hub + 1];
        Arrays.fill(distance, Long.MAX_VALUE);
        by = new int[flow.hub + 1];
        from = new int[flow.hub + 1];
        done = new boolean[flow.hub + 1];
        touched = new int[flow.hub + 1];
    }

    /** Looks at every change that can come next to a node. */
    abstract void expand(int node);

    /** By how much a node's price falls when it is so much nearer than the end of the search. */
    abstract void cheapen(int node, long by);

    /**
     * Makes a change, together with the cheapest chain of others that it needs, if the chain costs
     * less than the change gains; prices follow in any case, until neither gains anything.
     *
     * @param first the change, which leads from the end of the chain to its start
     * @param bound what it gains beyond the prices
     */
    final void improve(int first, int start, int end, long bound) {
        label(start, first, 0);
        long far = bound;
        while (!nearest.isEmpty()) {
            int node = nearest.take();
            if (nearest.now() >= Math.min(bound, distance[end])) {
                far = Math.min(bound, nearest.now());
                break;
            }
            if (!done[node]) {
                done[node] = true;
                at = node;
                expand(node);
            }
        }
        if (distance[end] < bound) {
            change(start, end);
        }
        settle(far);
    }

    final void reach(int node, int change, long beyond) {
        long far = nearest.now() + beyond;
        if (far < distance[node] && residue.isOpen(change)) {
            label(node, change, far);
        }
    }

    private void label(int node, int change, long far) {
        if (distance[node] == Long.MAX_VALUE) {
            touched[touchedCount++] = node;
        }
        distance[node] = far;
        by[node] = change;
        from[node] = at;
        nearest.add(node, far);
    }

    /** Partings come before joinings, so that nobody is with two and no mentor has too many. */
    private void change(int start, int end) {
        from[start] = end;
        int node = end;
        do {
            if (residue.isPair(by[node]) && !isJoining(by[node])) {
                flow.part(mentee(node));
            }
            node = from[node];
        } while (node != end);
        do {
            if (residue.isPair(by[node]) && isJoining(by[node])) {
                flow.join(mentee(node), by[node] / 2);
            }
            residue.run(by[node]);
            node = from[node];
        } while (node != end);
    }

    private static boolean isJoining(int change) {
        return (change & 1) == 0;
    }

    /** The mentee of the pair by which a node was reached. */
    private int mentee(int node) {
        return node < flow.mentees ? node : from[node];
    }

    private void settle(long far) {
        for (int i = 0; i < touchedCount; i++) {
            int node = touched[i];
            if (distance[node] < far) {
                cheapen(node, far - distance[node]);
            }
            distance[node] = Long.MAX_VALUE;
            done[node] = false;
        }
        touchedCount = 0;
        nearest.clear();
    }

    /** From the beginning of the chain. */
    static final class Onwards extends Search {
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

    /** From its end. */
    static final class Backwards extends Search {
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
         * What the cheapest way to a mentor may cost at most, when none costs less than nothing.
         */
        long cheapest(int node) {
            long least = Long.MAX_VALUE;
            for (int i = start[node - flow.mentees]; i < start[node - flow.mentees + 1]; i++) {
                least = Math.min(least, residue.cost(pair[i]) + residue.price[mentee[i]]);
            }
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
}
