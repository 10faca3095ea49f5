package org.handslag.matching;

import java.util.Arrays;

/**
 * Which pairs are possible and what each is worth; put together by {@link Pairs}, in the order of
 * mentee and mentor.
 *
 * @param first where each mentee's pairs begin, and after the last of them
 * @param mentor of each pair
 * @param score of each pair, at least 0; higher is better
 * @param mark of each pair: {@link #PINNED}, {@link #FIRST}, {@link #KEPT}, {@link #STAYING},
 *     several or none
 */
public record Problem(Seats seats, int[] first, int[] mentor, int[] score, byte[] mark) {
    /** The two must be together: of all such pairs as many are as can be. */
    public static final byte PINNED = 1;

    /** The two are together now, and can go on. */
    public static final byte KEPT = 2;

    /**
     * They are together in a matching that another is compared with: where nothing else decides,
     * they stay.
     */
    public static final byte STAYING = 4;

    /** She comes before others, such as those who have not waited as long. */
    public static final byte FIRST = 8;

    public int mentees() {
        return first.length - 1;
    }

    public int pairs() {
        return mentor.length;
    }

    /** Where a pair stands; -1 when it is not possible. */
    public int find(int mentee, int with) {
        var at = Arrays.binarySearch(mentor, first[mentee], first[mentee + 1], with);
        return at < 0 ? -1 : at;
    }

    boolean is(int pair, byte what) {
        return (mark[pair] & what) != 0;
    }

    boolean has(byte what) {
        return mentees(what) > 0;
    }

    /** How many mentees have a pair that is marked so. */
    int mentees(byte what) {
        int many = 0;
        for (int mentee = 0; mentee < mentees(); mentee++) {
            many += isAny(mentee, what) ? 1 : 0;
        }
        return many;
    }

    /** Whether any of a mentee's pairs is marked so. */
    boolean isAny(int mentee, byte what) {
        for (int pair = first[mentee]; pair < first[mentee + 1]; pair++) {
            if (is(pair, what)) {
                return true;
            }
        }
        return false;
    }
}
