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

    private static List<RegistrationId> registrations(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> new RegistrationId(row.getObject(1, UUID.class))).list();
    }
}
