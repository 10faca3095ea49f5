package org.handslag.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes who was there: the one way in which attendance is written. */
@Component
public class Marking {
    private final Attendances attendances;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Marking(
            Attendances attendances,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attendances = attendances;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be noted of someone.
     *
     * @param came when she came late; null when she was there from the beginning
     * @param left when she left early; null when she stayed to the end
     * @param reason asked for once the instance is over, empty before
     */
    public record Note(
            Presence presence,
            @Nullable Instant came,
            @Nullable Instant left,
            Way way,
            String reason) {
        public static Note present(Way way) {
            return whole(Presence.PRESENT, way, "");
        }

        /** Of the whole session. */
        public static Note whole(Presence presence, Way way, String reason) {
            return new Note(presence, null, null, way, reason);
        }
    }

    /** Notes one person at one session; the same note twice changes nothing. */
    public void mark(
            CourseInstance instance,
            CourseSession session,
            Registration registration,
            Note note,
            Viewer by) {
        requirePlace(registration);
        requireReason(instance, note.reason());
        var before = attendances.find(session.id(), registration.id()).orElse(null);
        var after =
                new Attendance(
                        session.id(),
                        registration.id(),
                        note.presence(),
                        minutes(session, note),
                        note.came(),
                        note.left(),
                        note.way(),
                        by.person(),
                        clock.instant());
        if (before != null && isSame(before, after)) {
            return;
        }
        attendances.save(after);
        tell(instance, registration, facts(before, ""), facts(after, note.reason()), by);
    }

    /** Takes a note back: it is again not known whether she was there. */
    public void unmark(
            CourseInstance instance,
            CourseSession session,
            Registration registration,
            String reason,
            Viewer by) {
        requireReason(instance, reason);
        var before = attendances.find(session.id(), registration.id()).orElse(null);
        if (before != null) {
            attendances.remove(session.id(), registration.id());
            tell(instance, registration, facts(before, ""), facts(null, reason), by);
        }
    }

    private static void requirePlace(Registration registration) {
        if (registration.state() != RegistrationState.CONFIRMED || registration.isNameless()) {
            throw new Refusal("attendance.refused.no-place");
        }
    }

    private void requireReason(CourseInstance instance, String reason) {
        if (reason.isBlank() && !clock.instant().isBefore(instance.ends())) {
            throw new Refusal("attendance.refused.reason-missing");
        }
    }

    private static int minutes(CourseSession session, Note note) {
        if (note.presence() != Presence.PRESENT) {
            return 0;
        }
        var came = note.came();
        var left = note.left();
        var from = came == null || came.isBefore(session.starts()) ? session.starts() : came;
        var until = left == null || left.isAfter(session.ends()) ? session.ends() : left;
        return (int) Math.max(0, Duration.between(from, until).toMinutes());
    }

    private static boolean isSame(Attendance before, Attendance after) {
        return before.presence() == after.presence()
                && before.minutes() == after.minutes()
                && Objects.equals(before.cameAt(), after.cameAt())
                && Objects.equals(before.leftAt(), after.leftAt());
    }

    private void tell(
            CourseInstance instance,
            Registration registration,
            Map<String, Object> before,
            Map<String, Object> after,
            Viewer by) {
        var about = new Subject("registration", registration.id().value());
        journal.changed(by, "attendance.noted", about, before, after);
        events.publishEvent(new AttendanceChanged(instance, registration.id(), by));
    }

    private static Map<String, Object> facts(@Nullable Attendance attendance, String reason) {
        var facts = new HashMap<String, Object>();
        if (attendance != null) {
            facts.put("presence", attendance.presence());
            facts.put("minutes", attendance.minutes());
            facts.put("way", attendance.way());
            facts.put("session", attendance.session());
        }
        if (!reason.isBlank()) {
            facts.put("reason", reason);
        }
        return facts;
    }
}
