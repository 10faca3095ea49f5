package org.handslag.matching;

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
}
