package org.handslag.evaluation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;

/**
 * What is to be done differently, written after one date of a course. It waits at every later date
 * until one has settled it.
 *
 * @param raised the date after which it was written
 * @param outcomes what became of it at later dates, the earliest first
 */
public record Improvement(
        ImprovementId id, At raised, Texts wish, List<Outcome> outcomes, long version) {

    /** A date of the course. */
    public record At(CourseInstanceId instance, Instant starts) {}

    public enum Became {
        DONE,
        NOT_DONE,
        CARRIED_ON;

        boolean settles() {
            return this != CARRIED_ON;
        }
    }

    /**
     * @param words a few words about it, read by everyone
     */
    public record Outcome(At at, Became kind, Texts words) {}

    /** Whether this date is to answer it: written before, and settled at none in between. */
    public boolean waitsAt(CourseInstance date) {
        return raised.starts().isBefore(date.starts())
                && !raised.instance().equals(date.id())
                && before(date).noneMatch(outcome -> outcome.kind().settles());
    }

    public Optional<Outcome> outcomeAt(CourseInstanceId date) {
        return outcomes.stream().filter(one -> one.at().instance().equals(date)).findFirst();
    }

    /** What became of it so far. */
    public Optional<Outcome> latest() {
        return outcomes.stream().max(Comparator.comparing(one -> one.at().starts()));
    }

    /** What became of it at earlier dates than this. */
    public List<Outcome> earlier(CourseInstance date) {
        return before(date).toList();
    }

    private Stream<Outcome> before(CourseInstance date) {
        return outcomes.stream().filter(one -> one.at().starts().isBefore(date.starts()));
    }
}
