package org.handslag.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

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

    /**
     * The nodes that all must pass and where it is narrowest: mentors, or what they are of where
     * that takes fewer than they could.
     */
    int[] narrowest() {
        var within = new long[nodes()];
        var narrow = new boolean[nodes()];
        for (int node = 0; node < nodes(); node++) {
            narrow[node] = node < mentors || capacity[node] <= within[node];
            if (parent[node] != TOP) {
                within[parent[node]] += narrow[node] ? capacity[node] : within[node];
            }
        }
        var passed = new boolean[nodes()];
        for (int node = nodes() - 1; node >= 0; node--) {
            passed[node] = parent[node] != TOP && (passed[parent[node]] || narrow[parent[node]]);
        }
        return IntStream.range(0, nodes()).filter(one -> narrow[one] && !passed[one]).toArray();
    }

    /** The seats of some nodes together. */
    long total(int[] nodes) {
        return Arrays.stream(nodes).mapToLong(node -> capacity[node]).sum();
    }
}
