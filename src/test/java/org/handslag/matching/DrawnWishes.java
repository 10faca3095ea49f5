package org.handslag.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Wishes that are drawn by lot, the same for the same number. */
final class DrawnWishes {
    private DrawnWishes() {}

    /** Few people with short lists on which many are equal; some mentors have no seat. */
    static Wishes small(int number) {
        var lot = new Random(number);
        int mentees = lot.nextInt(7);
        int mentors = 1 + lot.nextInt(6);
        double share = 0.4 + 0.3 * lot.nextDouble();
        double same = lot.nextDouble();
        var capacity = lot.ints(mentors, 0, 3).toArray();
        if (lot.nextInt(4) > 0) {
            Arrays.fill(capacity, 1);
        }
        return new Wishes(
                capacity,
                lists(mentees, mentors, share, same, lot),
                lists(mentors, mentees, share, same, lot));
    }

    private static int[][][] lists(int many, int of, double share, double same, Random lot) {
        return IntStream.range(0, many)
                .mapToObj(
                        who ->
                                list(
                                        IntStream.range(0, of)
                                                .filter(one -> lot.nextDouble() < share)
                                                .toArray(),
                                        same,
                                        lot))
                .toArray(int[][][]::new);
    }

    /** In any order, each the equal of the one before so often. */
    private static int[][] list(int[] who, double same, Random lot) {
        var list = new ArrayList<int[]>();
        for (int one : shuffled(who, lot)) {
            if (!list.isEmpty() && lot.nextDouble() < same) {
                list.add(with(list.removeLast(), one));
            } else {
                list.add(new int[] {one});
            }
        }
        return list.toArray(int[][]::new);
    }

    static int[] shuffled(int[] who, Random lot) {
        var shuffled = who.clone();
        for (int at = who.length - 1; at > 0; at--) {
            int other = lot.nextInt(at + 1);
            int one = shuffled[at];
            shuffled[at] = shuffled[other];
            shuffled[other] = one;
        }
        return shuffled;
    }

    static Wishes strict(Wishes wishes) {
        return new Wishes(
                wishes.capacity(), strict(wishes.ofMentees()), strict(wishes.ofMentors()));
    }

    private static int[][][] strict(int[][][] lists) {
        return Arrays.stream(lists)
                .map(
                        list ->
                                Arrays.stream(list)
                                        .flatMapToInt(Arrays::stream)
                                        .mapToObj(one -> new int[] {one})
                                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    /** Each mentee has met six, and either says "gladly", "maybe" or "no" of the other. */
    static Wishes met(int mentees, int mentors, int number) {
        var lot = new Random(number);
        var ofMentees = new int[mentees][2][0];
        var ofMentors = new int[mentors][2][0];
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor : lot.ints(0, mentors).distinct().limit(6).toArray()) {
                say(ofMentees[mentee], mentor, lot);
                say(ofMentors[mentor], mentee, lot);
            }
        }
        return new Wishes(lot.ints(mentors, 1, 4).toArray(), ofMentees, ofMentors);
    }

    private static void say(int[][] list, int who, Random lot) {
        int said = lot.nextInt(3);
        if (said < list.length) {
            list[said] = with(list[said], who);
        }
    }

    private static int[] with(int[] some, int one) {
        var more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = one;
        return more;
    }
}
