package org.handslag.matching;

import java.util.Arrays;

/**
 * Who is together with whom by the wishes of both sides, so that no two would both rather have each
 * other; {@link Blocking} says whether that is so.
 *
 * @param mentor of each mentee; {@link Matching#NONE} for nobody
 * @param bound no more than so many have a mentor in any matching that is stable
 */
public record Stable(Wishes wishes, int[] mentor, int bound) {
    /** How many mentees have a mentor. */
    public int matched() {
        return (int) Arrays.stream(mentor).filter(one -> one != Matching.NONE).count();
    }

    /** Whether it is known that no stable matching is larger. */
    public boolean isLargest() {
        return matched() == bound;
    }
}
