package org.handslag.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One dated running of a course.
 *
 * @param capacity public seats; staff seats stand beside them
 * @param minimum below which the coordinator is warned
 * @param place a place of the venue register, or null when it is remote or not yet known
 * @param remoteLink shown only to those who are registered
 * @param listed whether it stands in the public list
 * @param sequence raised with every change that a calendar must hear of
 */
public record CourseInstance(
        CourseInstanceId id,
        CourseId course,
        ProgrammeId programme,
        String slug,
        Locale language,
        @Nullable UUID place,
        String room,
        String remoteLink,
        Texts cost,
        String leader,
        Contact contact,
        Texts note,
        int capacity,
        int minimum,
        Window window,
        Promotion promotion,
        boolean listed,
        @Nullable Instant publishedAt,
        @Nullable Instant cancelledAt,
        List<CourseSession> sessions,
        int sequence,
        long version) {

    /** Whom to ask. Shown in public. */
    public record Contact(String name, String email, String telephone) {}

    public CourseInstance {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("An instance has at least one session");
        }
    }

    public Instant starts() {
        return sessions.getFirst().starts();
    }

    public Instant ends() {
        return sessions.getLast().ends();
    }

    public LocalDate day(ZoneId zone) {
        return starts().atZone(zone).toLocalDate();
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean hasBegun(Instant at) {
        return !at.isBefore(starts());
    }

    public InstanceState state(Instant at) {
        if (cancelledAt != null) {
            return InstanceState.CANCELLED;
        }
        if (publishedAt == null) {
            return InstanceState.DRAFT;
        }
        if (hasBegun(at)) {
            return at.isBefore(ends()) ? InstanceState.RUNNING : InstanceState.OVER;
        }
        if (at.isBefore(window.opens())) {
            return InstanceState.NOT_YET_OPEN;
        }
        return window.isOpen(at) ? InstanceState.OPEN : InstanceState.REGISTRATION_CLOSED;
    }
}
