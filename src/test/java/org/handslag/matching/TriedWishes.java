package org.handslag.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tries every matching that the lists allow, and says of each by the definition if it is stable.
 */
final class TriedWishes {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private TriedWishes() {}

    /** How many are matched in the largest of those that are stable. */
    static int most(Wishes wishes) {
        return most(wishes, new int[wishes.mentees()], 0);
    }

    private static int most(Wishes wishes, int[] mentor, int mentee) {
        if (mentee == mentor.length) {
            return isStable(wishes, mentor) ? matched(mentor) : -1;
        }
        mentor[mentee] = Matching.NONE;
        int most = most(wishes, mentor, mentee + 1);
        for (int with = 0; with < wishes.mentors(); with++) {
            if (likes(wishes.ofMentees()[mentee], with) < NOWHERE
                    && likes(wishes.ofMentors()[with], mentee) < NOWHERE) {
                mentor[mentee] = with;
                most = Math.max(most, most(wishes, mentor, mentee + 1));
            }
        }
        mentor[mentee] = Matching.NONE;
        return most;
    }

    static int matched(int[] mentor) {
        return (int) Arrays.stream(mentor).filter(one -> one >= 0).count();
    }

    static boolean isStable(Wishes wishes, int[] mentor) {
        for (int i = 0; i < mentor.length; i++) {
            int with = mentor[i];
            if (with >= 0
                    && (likes(wishes.ofMentees()[i], with) == NOWHERE
                            || likes(wishes.ofMentors()[with], i) == NOWHERE
                            || with(mentor, with).length > wishes.capacity()[with])) {
                return false;
            }
        }
        for (int i = 0; i < mentor.length; i++) {
            for (int j = 0; j < wishes.mentors(); j++) {
                if (block(wishes, mentor, i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean block(Wishes wishes, int[] mentor, int i, int j) {
        int hers = likes(wishes.ofMentees()[i], j);
        int theirs = likes(wishes.ofMentors()[j], i);
        return hers < NOWHERE
                && theirs < NOWHERE
                && (mentor[i] < 0 || hers < likes(wishes.ofMentees()[i], mentor[i]))
                && (with(mentor, j).length < wishes.capacity()[j]
                        || Arrays.stream(with(mentor, j))
                                .anyMatch(one -> theirs < likes(wishes.ofMentors()[j], one)));
    }

    private static int[] with(int[] mentor, int j) {
        return IntStream.range(0, mentor.length).filter(one -> mentor[one] == j).toArray();
    }

    private static int likes(int[][] list, int who) {
        for (int at = 0; at < list.length; at++) {
            for (int one : list[at]) {
                if (one == who) {
                    return at;
                }
            }
        }
        return NOWHERE;
    }
}
