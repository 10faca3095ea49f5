package org.handslag.matching;

import java.util.Arrays;

/**
 * The seats of mentors, one within another: a mentor has some, her workplace no more than so many,
 * its employer no more than so many. Nodes are counted from 0: first the mentors, then what they
 * are of.
 *
 * @param mentors how many of the nodes are mentors
 * @param capacity of each node, at least 0
 * @param parent the node that each is of, always one with a higher number; {@link #TOP} for none
 */
public record Seats(int mentors, int[] capacity, int[] parent) {
    public static final int TOP = -1;

    /**
     * @throws IllegalArgumentException when a capacity is negative, or a node is of one before it
     */
    public Seats {
        if (capacity.length != parent.length || mentors > capacity.length) {
            throw new IllegalArgumentException("Each node has a capacity and a parent");
        }
        for (int node = 0; node < capacity.length; node++) {
            var within = parent[node] == TOP || parent[node] >= mentors && parent[node] > node;
            if (capacity[node] < 0 || !within || parent[node] >= capacity.length) {
                throw new IllegalArgumentException("Node " + node + " has no place in the seats");
            }
        }
    }

    /** Mentors who are of nothing. */
    public static Seats of(int... capacity) {
        var parent = new int[capacity.length];
        Arrays.fill(parent, TOP);
        return new Seats(capacity.length, capacity, parent);
    }

    public int nodes() {
        return capacity.length;
    }

    /** All seats of mentors, whatever their workplaces allow. */
    long total() {
        long total = 0;
        for (int mentor = 0; mentor < mentors; mentor++) {
            total += capacity[mentor];
        }
        return total;
    }
}
