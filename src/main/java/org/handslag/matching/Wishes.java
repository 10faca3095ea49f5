package org.handslag.matching;

import java.util.BitSet;

/**
 * Whom each would have, of both sides, such as after they have met: the best first, and those who
 * are equal beside one another. Whoever is not named would rather be had by nobody.
 *
 * @param capacity how many each mentor has a seat for, at least 0
 * @param ofMentees of each mentee, from the best on, the mentors that she likes equally
 * @param ofMentors of each mentor, likewise, mentees
 */
public record Wishes(int[] capacity, int[][][] ofMentees, int[][][] ofMentors) {
    /**
     * @throws IllegalArgumentException when someone is named twice in a list, or is not known, or a
     *     capacity is negative
     */
    public Wishes {
        if (capacity.length != ofMentors.length) {
            throw new IllegalArgumentException("Each mentor has a capacity and a list");
        }
        for (int one : capacity) {
            if (one < 0) {
                throw new IllegalArgumentException("A capacity is below 0");
            }
        }
        check(ofMentees, ofMentors.length);
        check(ofMentors, ofMentees.length);
    }

    private static void check(int[][][] lists, int known) {
        for (var list : lists) {
            var named = new BitSet();
            for (var equals : list) {
                for (int one : equals) {
                    if (one < 0 || one >= known || named.get(one)) {
                        throw new IllegalArgumentException(one + " is not known, or named twice");
                    }
                    named.set(one);
                }
            }
        }
    }

    public int mentees() {
        return ofMentees.length;
    }

    public int mentors() {
        return ofMentors.length;
    }
}
