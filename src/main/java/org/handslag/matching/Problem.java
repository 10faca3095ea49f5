package org.handslag.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs are possible and what each is worth. Pairs are kept in the order of mentee and mentor,
 * whatever order they came in, so that the same question always has the same answer.
 *
 * @param first where each mentee's pairs begin, and after the last of them
 * @param mentor of each pair
 * @param score of each pair, at least 0; higher is better
 * @param mark of each pair: {@link #PINNED}, {@link #KEPT}, both or none
 */
public record Problem(Seats seats, int[] first, int[] mentor, int[] score, byte[] mark) {
    /** The two must be together. */
    public static final byte PINNED = 1;

    /** The two are together now, and can go on. */
    public static final byte KEPT = 2;

    /** One pair that is possible. */
    public record Pair(int mentee, int mentor, int score, byte mark) {}

    /**
     * @param pairs in any order
     * @throws IllegalArgumentException when a pair is of nobody, or is told twice
     */
    public static Problem of(int mentees, Seats seats, Iterable<Pair> pairs) {
        var sorted = new ArrayList<Pair>();
        pairs.forEach(sorted::add);
        sorted.sort(
                Comparator.comparingInt(Pair::mentee).thenComparingInt(Pair::mentor));
        var problem =
                new Problem(
                        seats,
                        new int[mentees + 1],
                        new int[sorted.size()],
                        new int[sorted.size()],
                        new byte[sorted.size()]);
        for (int at = 0; at < sorted.size(); at++) {
            var pair = sorted.get(at);
            check(pair, at == 0 ? null : sorted.get(at - 1), mentees, seats.mentors());
            problem.first[pair.mentee + 1]++;
            problem.mentor[at] = pair.mentor;
            problem.score[at] = pair.score;
            problem.mark[at] = pair.mark;
        }
        Arrays.parallelPrefix(problem.first, Integer::sum);
        return problem;
    }

    private static void check(
            Pair pair, @Nullable Pair before, int mentees, int mentors) {
        if (pair.mentee < 0 || pair.mentee >= mentees || pair.mentor < 0 || pair.mentor >= mentors) {
            throw new IllegalArgumentException(pair + " is of nobody");
        }
        if (pair.score < 0) {
            throw new IllegalArgumentException(pair + " has a score below 0");
        }
        if (before != null && before.mentee == pair.mentee && before.mentor == pair.mentor) {
            throw new IllegalArgumentException(pair + " is told twice");
        }
    }

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
}
