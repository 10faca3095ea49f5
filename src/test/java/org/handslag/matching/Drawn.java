package org.handslag.matching;

import java.util.Arrays;
import java.util.Random;

/** Problems that are drawn by lot, the same for the same number. */
final class Drawn {
    private Drawn() {}

    /** Few mentees and mentors, with workplaces and an employer, pins and pairs of today. */
    static Problem small(int number) {
        var lot = new Random(number);
        int mentees = lot.nextInt(6);
        int mentors = 1 + lot.nextInt(4);

        var seats = seats(mentors, lot);
        var pairs = new Pairs(mentees, seats);
        int most = lot.nextInt(4) == 0 ? 1 : lot.nextBoolean() ? 4 : 101;
        double share = lot.nextDouble();
        for (int mentee = 0; mentee < mentees; mentee++) {
            int kept = lot.nextInt(3 * mentors);
            int pinned = lot.nextInt(12 * mentors);
            int staying = lot.nextInt(3 * mentors);
            boolean first = lot.nextInt(4) == 0;
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (lot.nextDouble() < share) {
                    int mark =
                            (mentor == kept ? Problem.KEPT : 0)
                                    | (mentor == pinned ? Problem.PINNED : 0)
                                    | (mentor == staying ? Problem.STAYING : 0)
                                    | (first ? Problem.FIRST : 0);
                    pairs.add(mentee, mentor, lot.nextInt(most), mark);
                }
            }
        }
        return pairs.problem();
    }

    static Seats seats(int mentors, Random lot) {
        if (lot.nextBoolean()) {
            return Seats.of(lot.ints(mentors, 0, 4).toArray());
        }
        int groups = 1 + lot.nextInt(3);
        var capacity = lot.ints(mentors + groups, 0, 4).toArray();
        var parent = new int[mentors + groups];
        Arrays.fill(parent, Seats.TOP);
        for (int node = 0; node < mentors + groups; node++) {
            int above = Math.max(node + 1, mentors);
            if (above < mentors + groups && lot.nextInt(4) > 0) {
                parent[node] = above + lot.nextInt(mentors + groups - above);
            }
        }
        return new Seats(mentors, capacity, parent);
    }

    /** Everyone's pairs with some mentors, drawn evenly, some of them with a mark. */
    static Problem sparse(int mentees, Seats seats, int each, long number) {
        var lot = new Random(number);
        var pairs = new Pairs(mentees, seats);
        for (int mentee = 0; mentee < mentees; mentee++) {
            int who = mentee;
            int first = lot.nextInt(8) == 0 ? Problem.FIRST : 0;
            lot.ints(0, seats.mentors())
                    .distinct()
                    .limit(Math.min(each, seats.mentors()))
                    .forEach(m -> pairs.add(who, m, lot.nextInt(101), first | marks(lot)));
        }
        return pairs.problem();
    }

    private static int marks(Random lot) {
        int drawn = lot.nextInt(20);
        return drawn == 0 ? Problem.PINNED : drawn < 3 ? Problem.KEPT : 0;
    }
}
