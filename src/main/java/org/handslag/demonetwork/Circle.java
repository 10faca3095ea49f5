package org.handslag.demonetwork;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.handslag.scope.PersonId;

/**
 * Those who have completed a course, the earliest first.
 *
 * @param mentors all of them, also those who had not yet on a day of the past
 */
record Circle(List<Mentor> mentors) {

    /** Who had completed a course by a day, and not before another. */
    List<PersonId> between(LocalDate since, LocalDate day) {
        return mentors.stream()
                .filter(one -> !one.since().isBefore(since) && one.since().isBefore(day))
                .map(Mentor::id)
                .toList();
    }

    /** The same one each time, of this workplace or employer where somebody is. */
    PersonId at(String workplace, LocalDate day) {
        var there = mentors.stream().filter(one -> one.worksAt(workplace)).toList();
        var found = by(there, day);
        return found.isEmpty() ? some(1, day).getFirst() : found.get(turn(day, found.size()));
    }

    /** So many different ones, or as many as there are. */
    List<PersonId> some(int count, LocalDate day) {
        var known = by(mentors, day);
        if (known.isEmpty()) {
            throw new IllegalStateException("Nobody has completed a course by " + day);
        }
        var first = turn(day, known.size());
        return IntStream.range(0, Math.min(count, known.size()))
                .mapToObj(i -> known.get((first + i) % known.size()))
                .toList();
    }

    private static List<PersonId> by(List<Mentor> among, LocalDate day) {
        return among.stream().filter(one -> one.since().isBefore(day)).map(Mentor::id).toList();
    }

    private static int turn(LocalDate day, int size) {
        return (int) (day.toEpochDay() * 7 % size);
    }
}
