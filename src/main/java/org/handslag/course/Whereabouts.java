package org.handslag.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.venue.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * When and where an instance is held: what everyone must be told when it changes.
 *
 * @param sessions one or more, in order, none over another
 * @param place of the register, or null when it is remote or not yet known
 * @param room within the place, or empty
 * @param remoteLink shown only to those who are registered, or empty
 */
public record Whereabouts(
        List<CourseSession> sessions, @Nullable VenueId place, String room, String remoteLink) {
    public static final int MOST_SESSIONS = 30;

    public Whereabouts {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty() || sessions.size() > MOST_SESSIONS) {
            throw new IllegalArgumentException("An instance has 1 to 30 sessions");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).starts().isBefore(sessions.get(i - 1).ends())) {
                throw new IllegalArgumentException("Sessions come in order, none over another");
            }
        }
    }

    public Instant starts() {
        return sessions.getFirst().starts();
    }

    public Instant ends() {
        return sessions.getLast().ends();
    }

    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(starts(), zone);
    }

    public boolean isRemote() {
        return place == null && !remoteLink.isEmpty();
    }

    /** Whether nobody would have to be told: the same times and the same place. */
    public boolean isSameAs(Whereabouts other) {
        return times().equals(other.times())
                && Objects.equals(place, other.place)
                && room.equals(other.room)
                && remoteLink.equals(other.remoteLink);
    }

    private List<Instant> times() {
        return sessions.stream()
                .flatMap(session -> Stream.of(session.starts(), session.ends()))
                .toList();
    }

    /** The same times of day from another first day on, as new sessions. */
    Whereabouts on(LocalDate day, ZoneId zone) {
        var days = ChronoUnit.DAYS.between(day(zone), day);
        var moved = sessions.stream().map(session -> session.later(days, zone)).toList();
        return new Whereabouts(moved, place, room, remoteLink);
    }
}
