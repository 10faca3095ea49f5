package org.handslag.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.scope.Texts;
import org.handslag.venue.VenueId;
import org.jspecify.annotations.Nullable;

/** Parts of an instance from the columns of {@code course_instance} and its sessions. */
final class InstanceRows {
    private InstanceRows() {}

    static CourseInstance.Details details(ResultSet row) throws SQLException {
        return new CourseInstance.Details(
                Locale.forLanguageTag(row.getString("language")),
                Texts.parse(row.getString("cost")),
                row.getString("leader"),
                new CourseInstance.Contact(
                        row.getString("contact_name"),
                        row.getString("contact_email"),
                        row.getString("contact_telephone")),
                Texts.parse(row.getString("note")),
                window(row),
                Promotion.valueOf(row.getString("promotion")),
                approval(row));
    }

    static Window window(ResultSet row) throws SQLException {
        return new Window(
                row.getTimestamp("registration_opens").toInstant(),
                row.getTimestamp("registration_closes").toInstant(),
                row.getTimestamp("cancellation_deadline").toInstant(),
                row.getTimestamp("names_due").toInstant());
    }

    static Approval approval(ResultSet row) throws SQLException {
        return new Approval(row.getBoolean("approval"), row.getInt("answer_days"));
    }

    static InstanceSize size(ResultSet row) throws SQLException {
        return new InstanceSize(
                row.getInt("capacity"),
                row.getInt("minimum"),
                row.getObject("decide_by", LocalDate.class),
                row.getInt("reserved"));
    }

    static CourseInstance.Standing standing(ResultSet row) throws SQLException {
        return new CourseInstance.Standing(
                row.getBoolean("listed"),
                instant(row.getTimestamp("published_at")),
                instant(row.getTimestamp("cancelled_at")));
    }

    static Whereabouts where(ResultSet row) throws SQLException {
        var place = row.getObject("place_id", UUID.class);
        return new Whereabouts(
                sessions(row),
                place == null ? null : new VenueId(place),
                row.getString("room"),
                row.getString("remote_link"));
    }

    private static List<CourseSession> sessions(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("session_ids").getArray();
        var starts = (Timestamp[]) row.getArray("session_starts").getArray();
        var ends = (Timestamp[]) row.getArray("session_ends").getArray();
        var sessions = new ArrayList<CourseSession>();
        for (int i = 0; i < ids.length; i++) {
            sessions.add(
                    new CourseSession(
                            new CourseSessionId(ids[i]),
                            starts[i].toInstant(),
                            ends[i].toInstant()));
        }
        return sessions;
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
