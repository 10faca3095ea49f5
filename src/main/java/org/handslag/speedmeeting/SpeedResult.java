package org.handslag.speedmeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.handslag.matching.Blocking;
import org.handslag.matching.Matching;
import org.handslag.matching.Ranked;
import org.handslag.matching.Stable;
import org.handslag.matching.Wishes;
import org.handslag.speedmeeting.SpeedGuest.SpeedSide;

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
     * @throws IllegalStateException when two would rather have each other
     */
    static SpeedResult of(SpeedTable table) {
        var mentees = table.came(SpeedSide.MENTEE);
        var mentors = table.came(SpeedSide.MENTOR);
        var capacity = mentors.stream().mapToInt(one -> table.run().free(one.number())).toArray();
        var wishes =
                new Wishes(
                        capacity, lists(table, mentees, mentors), lists(table, mentors, mentees));
        var stable = Ranked.solve(wishes, table.run().run().seed());
        if (!Blocking.isStable(wishes, stable.mentor())) {
            throw new IllegalStateException("Not proved: meeting " + table.meeting().id());
        }
        return new SpeedResult(mentees, mentors, stable);
    }

    /** Of each, whom she wished and may have, the best first and equals together. */
    private static int[][][] lists(
            SpeedTable table, List<SpeedGuest> side, List<SpeedGuest> others) {
        return side.stream().map(one -> list(one, others, table.met(one))).toArray(int[][][]::new);
    }

    private static int[][] list(SpeedGuest one, List<SpeedGuest> others, List<SpeedGuest> met) {
        var places = new TreeMap<Integer, List<Integer>>();
        for (int at = 0; at < others.size(); at++) {
            var other = others.get(at);
            var place = one.placeOf(other.id());
            if (place != null && place != SpeedGuest.NOT && met.contains(other)) {
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

    int capacity(int mentor) {
        return stable.wishes().capacity()[mentor];
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
