package org.handslag.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The pairs in which each would have the other, and the places that they have on each other's
 * lists; a mentee's from her best mentor on, so that the order among equals does not matter.
 *
 * @param first where each mentee's pairs begin, and after the last of them
 * @param place of the mentor on the mentee's list, and {@code answer} of the mentee on the
 *     mentor's; lower is better
 * @param ofMentor the pairs of each mentor
 */
record Mutual(
        Wishes wishes,
        int[] first,
        int[] mentee,
        int[] mentor,
        int[] place,
        int[] answer,
        int[][] ofMentor) {

    static Mutual of(Wishes wishes) {
        var places = Arrays.stream(wishes.ofMentors()).map(Mutual::places).toList();
        var first = new int[wishes.mentees() + 1];
        var found = IntStream.builder();
        for (int who = 0; who < wishes.mentees(); who++) {
            first[who + 1] = first[who];
            var list = wishes.ofMentees()[who];
            for (int at = 0; at < list.length; at++) {
                for (int with : Arrays.stream(list[at]).sorted().toArray()) {
                    var answer = places.get(with).get(who);
                    if (answer != null && wishes.capacity()[with] > 0) {
                        found.add(who).add(with).add(at).add(answer);
                        first[who + 1]++;
                    }
                }
            }
        }
        return of(wishes, first, found.build().toArray());
    }

    private static Mutual of(Wishes wishes, int[] first, int[] four) {
        var mentor = every(four, 1);
        var many = new int[wishes.mentors()];
        Arrays.stream(mentor).forEach(with -> many[with]++);
        var ofMentor = Arrays.stream(many).mapToObj(int[]::new).toArray(int[][]::new);
        for (int pair = mentor.length - 1; pair >= 0; pair--) {
            ofMentor[mentor[pair]][--many[mentor[pair]]] = pair;
        }
        return new Mutual(
                wishes, first, every(four, 0), mentor, every(four, 2), every(four, 3), ofMentor);
    }

    private static int[] every(int[] four, int at) {
        return IntStream.range(0, four.length / 4).map(pair -> four[4 * pair + at]).toArray();
    }

    private static Map<Integer, Integer> places(int[][] list) {
        var places = new HashMap<Integer, Integer>();
        for (int at = 0; at < list.length; at++) {
            for (int one : list[at]) {
                places.put(one, at);
            }
        }
        return places;
    }

    int pairs() {
        return mentor.length;
    }
}
