package org.handslag.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds whoever would upset a matching, from the lists alone: two block it who would have each
 * other, she rather than whom she has, and the mentor with a seat free or rather than someone whom
 * she has. Where nobody does, it is stable (weakly, as Manlove, Algorithmics of Matching Under
 * Preferences, 2013, chapter 3, calls it: equals are no reason to change).
 */
public final class Blocking {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Wishes wishes;
    private final int[] mentor;
    private final List<Map<Integer, Integer>> ofMentees;
    private final List<Map<Integer, Integer>> ofMentors;

    private Blocking(Wishes wishes, int[] mentor) {
        this.wishes = wishes;
        this.mentor = mentor;
        ofMentees = places(wishes.ofMentees());
        ofMentors = places(wishes.ofMentors());
    }

    /** Whether nobody is with someone who is not on a list, all have seats, and no two block it. */
    public static boolean isStable(Wishes wishes, int[] mentor) {
        var blocking = new Blocking(wishes, mentor);
        return blocking.isPossible() && blocking.pairs().isEmpty();
    }

    /** Mentee and mentor of each two who block a matching that is possible. */
    public static List<int[]> pairs(Wishes wishes, int[] mentor) {
        return new Blocking(wishes, mentor).pairs();
    }

    /** In which place of each list, from 0, each one stands who is on it. */
    private static List<Map<Integer, Integer>> places(int[][][] lists) {
        var places = new ArrayList<Map<Integer, Integer>>();
        for (var list : lists) {
            var place = new HashMap<Integer, Integer>();
            for (int at = 0; at < list.length; at++) {
                for (int one : list[at]) {
                    place.put(one, at);
                }
            }
            places.add(place);
        }
        return places;
    }

    private static int place(List<Map<Integer, Integer>> of, int whose, int who) {
        return of.get(whose).getOrDefault(who, NOWHERE);
    }

    private boolean isPossible() {
        var taken = new int[wishes.mentors()];
        for (int mentee = 0; mentee < mentor.length; mentee++) {
            int with = mentor[mentee];
            if (with != Matching.NONE
                    && (place(ofMentees, mentee, with) == NOWHERE
                            || place(ofMentors, with, mentee) == NOWHERE
                            || ++taken[with] > wishes.capacity()[with])) {
                return false;
            }
        }
        return mentor.length == wishes.mentees();
    }

    private List<int[]> pairs() {
        var beyond = beyond();
        var blocking = new ArrayList<int[]>();
        for (int mentee = 0; mentee < mentor.length; mentee++) {
            var list = wishes.ofMentees()[mentee];
            int now = place(ofMentees, mentee, mentor[mentee]);
            for (int at = 0; at < Math.min(now, list.length); at++) {
                for (int other : list[at]) {
                    if (place(ofMentors, other, mentee) < beyond[other]) {
                        blocking.add(new int[] {mentee, other});
                    }
                }
            }
        }
        return blocking;
    }

    /** Of each mentor, the place before which she would rather have someone else. */
    private int[] beyond() {
        var held = new int[wishes.mentors()];
        var worst = new int[wishes.mentors()];
        for (int mentee = 0; mentee < mentor.length; mentee++) {
            int with = mentor[mentee];
            if (with != Matching.NONE) {
                held[with]++;
                worst[with] = Math.max(worst[with], place(ofMentors, with, mentee));
            }
        }
        Arrays.setAll(worst, who -> held[who] < wishes.capacity()[who] ? NOWHERE : worst[who]);
        return worst;
    }
}
