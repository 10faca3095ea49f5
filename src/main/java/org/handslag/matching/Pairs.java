package org.handslag.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of a problem while it is put together. They may come in any order: the problem has them
 * in that of mentee and mentor, so that the same question always has the same answer.
 */
public final class Pairs {
    private final int mentees;
    private final Seats seats;
    private int[] mentee = new int[16];
    private int[] mentor = new int[16];
    private int[] score = new int[16];
    private byte[] mark = new byte[16];
    private int count;

    public Pairs(int mentees, Seats seats) {
        this.mentees = mentees;
        this.seats = seats;
    }

    /**
     * @param marks as {@link Problem#mark}
     * @throws IllegalArgumentException when it is of nobody, or worth less than nothing
     */
    public Pairs add(int who, int with, int worth, int marks) {
        if (who < 0 || who >= mentees || with < 0 || with >= seats.mentors()) {
            throw new IllegalArgumentException(who + " and " + with + " are not both known");
        }
        if (worth < 0) {
            throw new IllegalArgumentException(who + " and " + with + " have a score below 0");
        }
        if (count == mentee.length) {
            int more = Math.max(count + 16, (int) Math.min(2L * count, Integer.MAX_VALUE - 8));
            mentee = Arrays.copyOf(mentee, more);
            mentor = Arrays.copyOf(mentor, more);
            score = Arrays.copyOf(score, more);
            mark = Arrays.copyOf(mark, more);
        }
        mentee[count] = who;
        mentor[count] = with;
        score[count] = worth;
        mark[count++] = (byte) marks;
        return this;
    }

    /**
     * @throws IllegalArgumentException when a pair was told twice
     */
    public Problem problem() {
        var first = new int[mentees + 1];
        var problem = new Problem(seats, first, new int[count], new int[count], new byte[count]);
        int at = 0;
        int last = -1;
        for (int pair : sorted(mentee, mentees, sorted(mentor, seats.mentors(), null))) {
            if (last >= 0 && mentee[last] == mentee[pair] && mentor[last] == mentor[pair]) {
                throw new IllegalArgumentException(
                        mentee[pair] + " and " + mentor[pair] + " are told twice");
            }
            last = pair;
            first[mentee[pair] + 1]++;
            problem.mentor()[at] = mentor[pair];
            problem.score()[at] = score[pair];
            problem.mark()[at++] = mark[pair];
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return problem;
    }

    /** The places of all pairs by a key of theirs, those with the same key as they were before. */
    private int[] sorted(int[] key, int keys, int @Nullable [] before) {
        var next = new int[keys + 1];
        for (int pair = 0; pair < count; pair++) {
            next[key[pair] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var sorted = new int[count];
        for (int i = 0; i < count; i++) {
            int pair = before == null ? i : before[i];
            sorted[next[key[pair]]++] = pair;
        }
        return sorted;
    }
}
