package org.handslag.signup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.seats.BookingId;
import org.handslag.seats.RegistrationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the seats whose time has come. Whether it has is decided again under the lock. */
@Repository
class DueSeats {
    private static final String ACTIVE =
            "r.state in ('UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED')";

    private final JdbcClient db;

    DueSeats(JdbcClient db) {
        this.db = db;
    }

    List<RegistrationId> offersPast(Instant now) {
        return registrations(
                db.sql(
                                """
                                select id from registration
                                 where state = 'OFFERED' and offered_until <= :now
                                 order by offered_until, id
                                """)
                        .param("now", now));
    }

    /** Nobody pressed the button in the mail, or the course has begun. */
    List<RegistrationId> unverifiedSince(Instant since, Instant now) {
        return registrations(
                db.sql(
                                """
                                select r.id
                                  from registration r
                                  join course_instance i on i.id = r.instance_id
                                 where r.state = 'UNVERIFIED'
                                   and (r.state_since <= :since or i.starts_at <= :now)
                                 order by r.id
                                """)
                        .param("since", since)
                        .param("now", now));
    }

    /** On the waiting list, or for an answer. */
    List<RegistrationId> stillWaiting(Instant now) {
        return registrations(
                db.sql(
                                """
                                select r.id
                                  from registration r
                                  join course_instance i on i.id = r.instance_id
                                 where r.state in ('APPLIED', 'WAITING') and i.starts_at <= :now
                                 order by r.queue_number, r.id
                                """)
                        .param("now", now));
    }

    /** Bookings with nameless seats past the day for names; one made after it is the office's. */
    List<BookingId> namesPast(Instant now) {
        return db.sql(
                        """
                        select distinct b.id
                          from registration r
                          join booking b on b.id = r.booking_id
                          join course_instance i on i.id = r.instance_id
                         where r.person_id is null
                           and i.names_due <= :now
                           and b.made_at < i.names_due
                           and i.starts_at > :now
                           and
                        """
                                + ACTIVE)
                .param("now", now)
                .query((row, _) -> new BookingId(row.getObject(1, UUID.class)))
                .list();
    }

    /** A booking with nameless seats, and when its names are due. */
    record Nameless(BookingId booking, Instant madeAt, Instant due, int seats) {}

    /** Those whose names are due after one moment and until another. */
    List<Nameless> namesDue(Instant after, Instant until) {
        return db.sql(
                        """
                        select b.id, b.made_at, i.names_due, count(*) as seats
                          from registration r
                          join booking b on b.id = r.booking_id
                          join course_instance i on i.id = r.instance_id
                         where r.person_id is null
                           and i.names_due > :after
                           and i.names_due <= :until
                           and i.cancelled_at is null
                           and r.state in ('APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED')
                         group by b.id, b.made_at, i.names_due
                         order by b.id
                        """)
                .param("after", after)
                .param("until", until)
                .query(
                        (row, _) ->
                                new Nameless(
                                        new BookingId(row.getObject("id", UUID.class)),
                                        row.getTimestamp("made_at").toInstant(),
                                        row.getTimestamp("names_due").toInstant(),
                                        row.getInt("seats")))
                .list();
    }

    /** Someone whose course begins soon. */
    record Starting(RegistrationId registration, Instant confirmedAt, Instant starts) {}

    List<Starting> starting(Instant after, Instant until) {
        return db.sql(
                        """
                        select r.id, r.state_since, i.starts_at
                          from registration r
                          join course_instance i on i.id = r.instance_id
                         where r.state = 'CONFIRMED'
                           and r.person_id is not null
                           and i.starts_at > :after
                           and i.starts_at <= :until
                           and i.cancelled_at is null
                           and not exists (
                               select from reminder m
                                where m.object_id = r.id
                                  and m.kind = 'START'
                                  and m.moment = i.starts_at)
                         order by r.id
                        """)
                .param("after", after)
                .param("until", until)
                .query(
                        (row, _) ->
                                new Starting(
                                        new RegistrationId(row.getObject("id", UUID.class)),
                                        row.getTimestamp("state_since").toInstant(),
                                        row.getTimestamp("starts_at").toInstant()))
                .list();
    }

    private static List<RegistrationId> registrations(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> new RegistrationId(row.getObject(1, UUID.class))).list();
    }
}
