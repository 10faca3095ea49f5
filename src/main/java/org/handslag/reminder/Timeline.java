package org.handslag.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.journal.Subject;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a date, or a programme's own, of which each new date gets a copy.
 *
 * @param instance null for the programme's own
 */
public record Timeline(ProgrammeId programme, @Nullable CourseInstanceId instance) {
    static final int MOST_ENTRIES = 20;

    public static Timeline of(CourseInstance instance) {
        return new Timeline(instance.programme(), instance.id());
    }

    static Timeline of(ProgrammeId programme) {
        return new Timeline(programme, null);
    }

    public String path() {
        return "/reminders/" + about().id();
    }

    Subject about() {
        return instance == null
                ? new Subject("programme", programme.value())
                : new Subject("instance", instance.value());
    }

    /**
     * The entries of a programme whose coordinators have made none of their own: the same under the
     * same ids at each call, so that they can be changed by address.
     */
    static List<Reminder> usual(ProgrammeId programme) {
        return List.of(
                usual(programme, HouseText.NAMES_DUE, Timing.days(Anchor.NAMES_DUE, -7, null)),
                usual(programme, HouseText.NAMES_DUE, Timing.days(Anchor.NAMES_DUE, -1, null)),
                usual(programme, HouseText.START, Timing.days(Anchor.STARTS, -2, null)));
    }

    private static Reminder usual(ProgrammeId programme, HouseText text, Timing timing) {
        var name = programme + " " + text + " " + timing.shift();
        return new Reminder(
                new ReminderId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                Timeline.of(programme),
                timing,
                text.reach(),
                Saying.of(text),
                Instant.EPOCH,
                null,
                0);
    }

    /** Whose timeline it is, as it stands in an address: a date's id or a programme's. */
    public record Id(UUID value) {
        public static Id of(String text) {
            return new Id(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
