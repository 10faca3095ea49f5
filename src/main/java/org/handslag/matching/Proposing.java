package org.handslag.matching;

import static org.handslag.matching.Matching.NONE;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Mentees ask, from their best mentor on, and mentors keep the best of those who ask. Among equals
 * a mentee asks where a seat is free. Whoever could go to a free seat that she likes as much gives
 * way to anyone. Whoever has been refused by all asks all of them once more, and then comes before
 * her equals. What results is stable, and no stable matching has more than half as many again
 * (Király, Linear Time Local Approximation Algorithm for Maximum Stable Marriage, Algorithms 6,
 * 2013; seats of a mentor are equals).
 */
final class Proposing {
    private final Mutual mutual;
    private final int[] pair;
    private final int[] held;
    private final boolean[] refused;
    private final boolean[] again;
    private final Rank rank;
    private final ArrayDeque<Integer> asking = new ArrayDeque<>();
    private boolean decides;
    private long asked;

    /** Who comes first where nothing else decides, each by number; higher is first. */
    record Rank(long[] ofMentees, long[] ofMentors) {}

    Proposing(Mutual mutual, Rank rank) {
        this.mutual = mutual;
        this.rank = rank;
        pair = new int[mutual.wishes().mentees()];
        Arrays.fill(pair, NONE);
        held = new int[mutual.wishes().mentors()];
        refused = new boolean[mutual.pairs()];
        again = new boolean[pair.length];
    }

    /**
     * @param rankDecides whether a mentor leaves one for another of higher rank whom she likes as
     *     much; that the result is at least two thirds of the largest is known only where not
     * @return the mentor of each mentee
     */
    int[] run(boolean rankDecides) {
        decides = rankDecides;
        IntStream.range(0, pair.length)
                .boxed()
                .sorted(Comparator.comparingLong(who -> -rank.ofMentees[who]))
                .forEach(asking::add);
        while (!asking.isEmpty()) {
            int mentee = asking.poll();
            int best = best(mentee);
            if (best != NONE) {
                ask(mentee, best);
            } else if (!again[mentee]) {
                again[mentee] = true;
                int first = mutual.first()[mentee];
                Arrays.fill(refused, first, mutual.first()[mentee + 1], false);
                asking.add(mentee);
            }
        }
        return Arrays.stream(pair).map(at -> at == NONE ? NONE : mutual.mentor()[at]).toArray();
    }

    /** How often someone has asked. */
    long asked() {
        return asked;
    }

    private int best(int mentee) {
        int best = NONE;
        for (int at = mutual.first()[mentee]; at < mutual.first()[mentee + 1]; at++) {
            if (refused[at]) {
                continue;
            }
            if (best != NONE && mutual.place()[at] > mutual.place()[best]) {
                break;
            }
            if (best == NONE || isRather(mutual.mentor()[at], mutual.mentor()[best])) {
                best = at;
            }
        }
        return best;
    }

    private boolean isRather(int mentor, int other) {
        return hasSeat(mentor) == hasSeat(other)
                ? rank.ofMentors[mentor] > rank.ofMentors[other]
                : hasSeat(mentor);
    }

    private boolean hasSeat(int mentor) {
        return held[mentor] < mutual.wishes().capacity()[mentor];
    }

    private void ask(int mentee, int at) {
        asked++;
        int mentor = mutual.mentor()[at];
        if (hasSeat(mentor)) {
            held[mentor]++;
            pair[mentee] = at;
            return;
        }
        int leaving = leaving(mentor);
        boolean goesElsewhere = canGoElsewhere(leaving);
        if (goesElsewhere || isBetter(at, leaving)) {
            int other = mutual.mentee()[leaving];
            refused[leaving] = !goesElsewhere;
            pair[other] = NONE;
            pair[mentee] = at;
            asking.addFirst(other);
        } else {
            refused[at] = true;
            asking.addFirst(mentee);
        }
    }

    /** Of those who are with a mentor, one who can go elsewhere; else the least liked. */
    private int leaving(int mentor) {
        int least = NONE;
        for (int at : mutual.ofMentor()[mentor]) {
            if (pair[mutual.mentee()[at]] == at) {
                if (canGoElsewhere(at)) {
                    return at;
                }
                least = least == NONE || isLess(at, least) ? at : least;
            }
        }
        return least;
    }

    private boolean canGoElsewhere(int at) {
        int mentee = mutual.mentee()[at];
        for (int other = mutual.first()[mentee]; other < mutual.first()[mentee + 1]; other++) {
            if (mutual.place()[other] == mutual.place()[at] && hasSeat(mutual.mentor()[other])) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetter(int at, int than) {
        int by = liked(at, than);
        return by < 0 || by == 0 && decides && ranked(at) > ranked(than);
    }

    private boolean isLess(int at, int than) {
        int by = liked(at, than);
        return by > 0 || by == 0 && ranked(at) < ranked(than);
    }

    /** Below 0 where the mentor likes the first one better, or she asks once more. */
    private int liked(int at, int than) {
        int by = Integer.compare(mutual.answer()[at], mutual.answer()[than]);
        boolean once = again[mutual.mentee()[at]];
        return by != 0 ? by : Boolean.compare(again[mutual.mentee()[than]], once);
    }

    private long ranked(int at) {
        return rank.ofMentees[mutual.mentee()[at]];
    }
}
