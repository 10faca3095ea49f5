package org.handslag.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.seats.BookingId;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.StillComing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats that an employer has booked, as its room shows them. */
@Repository
class BookedSeats {
    /** A coordinator sees in a room no more than the dates of her programmes. */
    private static final String FROM =
            """
              from employer_booking e
              join registration r on r.booking_id = e.booking_id
              join course_instance i on i.id = r.instance_id
             where e.organisation_id = :organisation
               and (:workplace::uuid is null or e.workplace_id = :workplace)
               and (:programmes::uuid[] is null or i.programme_id = any (:programmes))
            """;

    // One row for each seat, and one for a date without any.
    private static final String COMING =
            """
            select i.id, c.title, i.starts_at, i.ends_at, i.names_due,
                   i.cancelled_at is not null as called_off, i.open,
                   i.capacity - n.confirmed - n.offered as free, n.waiting as queue,
                   r.person_id, r.state, r.offered_until, r.still_coming
              from (select i.*,
                           i.published_at is not null and i.cancelled_at is null and i.listed
                           and i.starts_at > :now and i.registration_opens <= :now
                           and i.registration_closes > :now as open
                      from course_instance i
                     where i.ends_at > :now
                       and (:programmes::uuid[] is null or i.programme_id = any (:programmes))) i
              join course c on c.id = i.course_id
              join seat_count n on n.instance_id = i.id
              left join (
                   select r.*
                     from employer_booking e
                     join registration r on r.booking_id = e.booking_id
                    where e.organisation_id = :organisation
                      and (:workplace::uuid is null or e.workplace_id = :workplace)
                      and r.state in ('UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED')) r
                on r.instance_id = i.id
             where i.open or r.id is not null
             order by i.starts_at, i.id, r.queue_number
            """;

    private final JdbcClient db;

    BookedSeats(JdbcClient db) {
        this.db = db;
    }

    /** The dates with seats of the employer's, and those at which it can book some now. */
    List<BookedDate> coming(Room room, Viewer viewer, Instant now) {
        var found = new LinkedHashMap<CourseInstanceId, BookedDate>();
        room.bind(db.sql(COMING))
                .param("programmes", programmes(viewer))
                .param("now", now)
                .query((row, _) -> date(row))
                .list()
                .forEach(one -> found.merge(one.id(), one, BookedDate::and));
        return List.copyOf(found.values());
    }

    /**
     * All at one date, also those that were called off, in the order in which they were asked for.
     */
    List<RegistrationId> at(Room room, Viewer viewer, CourseInstanceId date) {
        return asked(room, viewer, "select r.id", " and i.id = :date order by r.queue_number, r.id")
                .param("date", date)
                .query((row, _) -> new RegistrationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whether this booking is one of the room's. */
    boolean holds(Room room, Viewer viewer, BookingId booking) {
        return asked(room, viewer, "select count(*)", " and e.booking_id = :booking")
                        .param("booking", booking)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private JdbcClient.StatementSpec asked(Room room, Viewer viewer, String what, String which) {
        return room.bind(db.sql(what + FROM + which)).param("programmes", programmes(viewer));
    }

    /** Null for a contact, whose dates are those that were booked, and for the whole office. */
    static UUID @Nullable [] programmes(Viewer viewer) {
        return viewer.has(Role.COORDINATOR) ? viewer.programmes(Role.COORDINATOR) : null;
    }

    private static BookedDate date(ResultSet row) throws SQLException {
        return new BookedDate(
                new CourseInstanceId(row.getObject("id", UUID.class)),
                Texts.parse(row.getString("title")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getTimestamp("names_due").toInstant(),
                row.getBoolean("called_off"),
                row.getBoolean("open"),
                row.getInt("free"),
                row.getInt("queue"),
                row.getString("state") == null ? List.of() : List.of(seat(row)));
    }

    private static BookedDate.Seat seat(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new BookedDate.Seat(
                person == null ? null : new PersonId(person),
                RegistrationState.valueOf(row.getString("state")),
                instant(row.getTimestamp("offered_until")),
                StillComing.valueOf(row.getString("still_coming")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
