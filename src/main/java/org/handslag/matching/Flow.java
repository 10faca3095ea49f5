package org.handslag.matching;

import static org.handslag.matching.Matching.NONE;

import java.util.Arrays;

/**
 * Who is with whom so far, as a flow: from the hub to each mentee, on to her mentor, through what
 * the mentor is of and back to the hub. Nodes are the mentees, then the nodes of the seats, then
 * the hub. Knows which arcs are free, not what they cost.
 */
final class Flow {
    final Problem problem;
    final int mentees;
    final int hub;

    /** Of each mentee, the pair that she is in. */
    final int[] pair;

    /** How many are with each mentor, and how much runs from each node of the seats upwards. */
    final int[] load;

    private final int[] slot;
    private final int[] start;
    private final int[] held;
    private final int[] with;
    private final int[] childStart;
    private final int[] child;

    Flow(Problem problem) {
        this.problem = problem;
        var seats = problem.seats();
        mentees = problem.mentees();
        hub = mentees + seats.nodes();
        pair = new int[mentees];
        Arrays.fill(pair, NONE);
        load = new int[seats.nodes()];
        slot = new int[mentees];
        held = new int[seats.mentors()];
        start = starts(problem);
        with = new int[start[seats.mentors()]];
        childStart = new int[seats.nodes() + 2];
        child = new int[seats.nodes()];
        children(seats);
    }

    /** A mentor never holds more at once than has a pair with her. */
    private static int[] starts(Problem problem) {
        var seats = problem.seats();
        var possible = new int[seats.mentors() + 1];
        for (int mentor : problem.mentor()) {
            possible[mentor + 1]++;
        }
        for (int mentor = 0; mentor < seats.mentors(); mentor++) {
            possible[mentor + 1] = Math.min(possible[mentor + 1], seats.capacity()[mentor]);
        }
        Arrays.parallelPrefix(possible, Integer::sum);
        return possible;
    }

    private void children(Seats seats) {
        for (int parent : seats.parent()) {
            childStart[row(parent) + 1]++;
        }
        Arrays.parallelPrefix(childStart, Integer::sum);
        var next = childStart.clone();
        for (int node = 0; node < seats.nodes(); node++) {
            child[next[row(seats.parent()[node])]++] = node;
        }
    }

    /** What is of nothing is of the hub, whose children come last. */
    private int row(int seatNode) {
        return seatNode == Seats.TOP ? load.length : seatNode;
    }

    /** Of a node of the seats or of the hub: where its children begin in {@link #child(int)}. */
    int firstChild(int node) {
        return childStart[node - mentees];
    }

    int lastChild(int node) {
        return childStart[node - mentees + 1];
    }

    /** As a node of the flow. */
    int child(int at) {
        return mentees + child[at];
    }

    /** Of a node of the seats; the hub where it is of nothing. */
    int parent(int node) {
        int parent = problem.seats().parent()[node - mentees];
        return parent == Seats.TOP ? hub : mentees + parent;
    }

    boolean isMentor(int node) {
        return node >= mentees && node < mentees + held.length;
    }

    /** Whether one more can run from a node of the seats upwards. */
    boolean hasRoom(int node) {
        return load[node - mentees] < problem.seats().capacity()[node - mentees];
    }

    boolean isUsed(int node) {
        return load[node - mentees] > 0;
    }

    int mentorNode(int pairAt) {
        return mentees + problem.mentor()[pairAt];
    }

    /** How many are with a mentor. */
    int held(int mentorNode) {
        return held[mentorNode - mentees];
    }

    /** One of those who are with a mentor, counted from 0. */
    int mentee(int mentorNode, int at) {
        return with[start[mentorNode - mentees] + at];
    }

    void part(int mentee) {
        int mentor = problem.mentor()[pair[mentee]];
        int last = with[start[mentor] + --held[mentor]];
        with[start[mentor] + slot[mentee]] = last;
        slot[last] = slot[mentee];
        pair[mentee] = NONE;
    }

    void join(int mentee, int pairAt) {
        int mentor = problem.mentor()[pairAt];
        slot[mentee] = held[mentor];
        with[start[mentor] + held[mentor]++] = mentee;
        pair[mentee] = pairAt;
    }
}
