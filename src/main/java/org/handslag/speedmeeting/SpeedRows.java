package org.handslag.speedmeeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.handslag.proposal.RunId;
import org.handslag.scope.PersonId;
import org.handslag.speedmeeting.SpeedGuest.SpeedSaid;
import org.handslag.speedmeeting.SpeedGuest.SpeedSide;
import org.jspecify.annotations.Nullable;

/** Reads rows of meetings, guests and wishes. */
final class SpeedRows {
    private SpeedRows() {}

    record Wished(SpeedGuestId by, SpeedGuestId other, int place) {}

    static SpeedMeeting meeting(ResultSet row, int number) throws SQLException {
        return new SpeedMeeting(
                new SpeedMeetingId(row.getObject("id", UUID.class)),
                new RunId(row.getObject("run_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                row.getObject("wishes_until", LocalDate.class),
                new PersonId(row.getObject("planned_by", UUID.class)),
                row.getTimestamp("planned_at").toInstant(),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                instant(row, "off_at"));
    }

    /** What she said without whom it was about. */
    static SpeedGuest guest(ResultSet row, int number) throws SQLException {
        var mentee = row.getObject("mentee_number", Integer.class);
        var by = row.getObject("said_by", UUID.class);
        var at = instant(row, "ranked_at");
        return new SpeedGuest(
                new SpeedGuestId(row.getObject("id", UUID.class)),
                new SpeedMeetingId(row.getObject("meeting_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("workplace"),
                mentee == null ? SpeedSide.MENTOR : SpeedSide.MENTEE,
                mentee == null ? row.getInt("seat_number") : mentee,
                row.getInt("badge"),
                row.getObject("came", Boolean.class),
                by == null || at == null ? null : new SpeedSaid(at, new PersonId(by), Map.of()),
                row.getBoolean("waits"));
    }

    static SpeedGuest saying(SpeedGuest guest, Map<SpeedGuestId, Integer> places) {
        var said = guest.said();
        return said == null ? guest : guest.saying(new SpeedSaid(said.at(), said.by(), places));
    }

    static Wished wish(ResultSet row, int number) throws SQLException {
        return new Wished(
                new SpeedGuestId(row.getObject("guest_id", UUID.class)),
                new SpeedGuestId(row.getObject("other_id", UUID.class)),
                row.getInt("place"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
