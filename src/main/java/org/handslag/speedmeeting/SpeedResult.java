package org.handslag.speedmeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.handslag.matching.Blocking;
import org.handslag.matching.Matching;
import org.handslag.matching.Ranked;
import org.handslag.matching.Stable;
import org.handslag.matching.Wishes;

/**
 * Who would be together by the wishes of both sides, of those who came: the same each time for what
 * is kept, and never shown unless it is checked that no two would upset it.
 */
final class SpeedResult {
    private final List<SpeedGuest> mentees;
    private final List<SpeedGuest> mentors;
    private final Stable stable;

    private SpeedResult(List<SpeedGuest> mentees, List<SpeedGuest> mentors, Stable stable) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.stable = stable;
    }

    /**
     * @param capacity of each mentor
     * @param possible whether a mentee and a mentor may be together
     * @param seed decides between equals
     * @throws IllegalStateException when two would rather have each other
     */
    static SpeedResult of(
            List<SpeedGuest> mentees,
            List<SpeedGuest> mentors,
            int[] capacity,
            BiPredicate<SpeedGuest, SpeedGuest> possible,
            long seed) {
        var wishes =
                new Wishes(
                        capacity,
                        lists(mentees, mentors, possible),
                        lists(mentors, mentees, (mentor, mentee) -> possible.test(mentee, mentor)));
        var stable = Ranked.solve(wishes, seed);
        if (!Blocking.isStable(wishes, stable.mentor())) {
            throw new IllegalStateException("Not proved");
        }
        return new SpeedResult(mentees, mentors, stable);
    }

    /** Of each, whom she wished and may have, the best first and equals together. */
    private static int[][][] lists(
            List<SpeedGuest> side,
            List<SpeedGuest> others,
            BiPredicate<SpeedGuest, SpeedGuest> possible) {
        return side.stream().map(one -> list(one, others, possible)).toArray(int[][][]::new);
    }

    private static int[][] list(
            SpeedGuest one, List<SpeedGuest> others, BiPredicate<SpeedGuest, SpeedGuest> possible) {
        var places = new TreeMap<Integer, List<Integer>>();
        for (int at = 0; at < others.size(); at++) {
            var other = others.get(at);
            if (one.wishes(other.id()) && possible.test(one, other)) {
                var place = Objects.requireNonNull(one.placeOf(other.id()));
                places.computeIfAbsent(place, _ -> new ArrayList<>()).add(at);
            }
        }
        return places.values().stream()
                .map(equals -> equals.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int matched() {
        return stable.matched();
    }

    int bound() {
        return stable.bound();
    }

    List<SpeedGuest> mentees() {
        return mentees;
    }

    List<SpeedGuest> mentors() {
        return mentors;
    }

    /**
     * Whose mentor it would be: the place of each in {@link #mentors}, or {@link Matching#NONE}.
     */
    int mentorOf(int mentee) {
        return stable.mentor()[mentee];
    }

    /** How many mentees a mentor would have. */
    int load(int mentor) {
        return (int)
                IntStream.range(0, mentees.size()).filter(one -> mentorOf(one) == mentor).count();
    }

    /** Whom a mentee wishes who wishes her too, the best first. */
    List<SpeedGuest> mutual(SpeedGuest mentee) {
        return wished(mentee, mentors).stream().filter(one -> one.wishes(mentee.id())).toList();
    }

    /** Whom someone wishes of the others, the best first. */
    List<SpeedGuest> wished(SpeedGuest one, List<SpeedGuest> others) {
        boolean mentee = one.isMentee();
        var side = mentee ? mentees : mentors;
        var lists = mentee ? stable.wishes().ofMentees() : stable.wishes().ofMentors();
        var found = new ArrayList<SpeedGuest>();
        for (var equals : lists[side.indexOf(one)]) {
            for (int other : equals) {
                found.add(others.get(other));
            }
        }
        return found;
    }
}
