package org.handslag.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.seats.BookingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which bookings are which employer's. */
@Repository
class EmployerBookings {
    private final JdbcClient db;

    EmployerBookings(JdbcClient db) {
        this.db = db;
    }

    /** A booking that is an employer's already stays so. */
    void add(BookingId booking, Room room) {
        room.bind(
                        db.sql(
                                """
                                insert into employer_booking (booking_id, organisation_id, workplace_id)
                                values (:booking, :organisation, :workplace)
                                on conflict do nothing
                                """))
                .param("booking", booking)
                .update();
    }

    /** What has come of a booking elsewhere is its employer's too. */
    void follow(BookingId from, BookingId to) {
        db.sql(
                        """
                        insert into employer_booking (booking_id, organisation_id, workplace_id)
                        select :to, organisation_id, workplace_id
                          from employer_booking
                         where booking_id = :from
                        on conflict do nothing
                        """)
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** A booking for colleagues that is nobody's yet, with the organisation as it was typed. */
    record Loose(BookingId booking, String organisation, String workplace) {}

    /** Those that this contact has made at dates that are not over. */
    List<Loose> loose(PersonId contact, Instant now) {
        return db.sql(
                        """
                        select b.id, b.organisation, b.workplace
                          from booking b
                          join course_instance i on i.id = b.instance_id
                         where b.contact_id = :contact
                           and b.for_colleagues
                           and i.ends_at > :now
                           and not exists (
                               select from employer_booking e where e.booking_id = b.id)
                         order by b.id
                        """)
                .param("contact", contact)
                .param("now", now)
                .query(
                        (row, _) ->
                                new Loose(
                                        new BookingId(row.getObject("id", UUID.class)),
                                        row.getString("organisation"),
                                        row.getString("workplace")))
                .list();
    }

    /**
     * Who answers for a booking on a day: the contacts of its organisation and of its workplace,
     * the longest standing first. Empty when the booking is no employer's.
     */
    Optional<List<PersonId>> contacts(BookingId booking, LocalDate day) {
        var found =
                db.sql(
                                """
                                select g.person_id
                                  from employer_booking e
                                  left join role_grant g
                                    on g.role = 'EMPLOYER_CONTACT'
                                   and g.ended_at is null
                                   and g.from_day <= :day
                                   and (g.until_day is null or g.until_day >= :day)
                                   and (g.scope_kind = 'ORGANISATION'
                                            and g.scope_id = e.organisation_id
                                        or g.scope_kind = 'WORKPLACE'
                                            and g.scope_id = e.workplace_id)
                                 where e.booking_id = :booking
                                 order by g.from_day, g.given_at, g.id
                                """)
                        .param("booking", booking)
                        .param("day", day)
                        .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                        .list();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        found.stream()
                                .flatMap(Optional::stream)
                                .map(PersonId::new)
                                .distinct()
                                .toList());
    }
}
