package org.handslag.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Bookings {
    private final JdbcClient db;

    Bookings(JdbcClient db) {
        this.db = db;
    }

    void add(Booking booking) {
        var contact = booking.contact();
        db.sql(
                        """
                        insert into booking (
                            id, instance_id, for_colleagues, contact_id, contact_name,
                            contact_email, contact_telephone, organisation, workplace, together,
                            pinned, how, asked_by, entered_by, language, made_at)
                        values (
                            :id, :instance, :forColleagues, :contact, :name,
                            :email, :telephone, :organisation, :workplace, :together,
                            :pinned, :how, :askedBy, :enteredBy, :language, :madeAt)
                        """)
                .param("id", booking.id())
                .param("instance", booking.instance())
                .param("forColleagues", booking.forColleagues())
                .param("contact", contact.person())
                .param("name", contact.name())
                .param("email", contact.email())
                .param("telephone", contact.telephone())
                .param("organisation", contact.organisation())
                .param("workplace", contact.workplace())
                .param("together", booking.together())
                .param("pinned", booking.pinned())
                .param("how", booking.how())
                .param("askedBy", booking.askedBy())
                .param("enteredBy", booking.enteredBy())
                .param("language", contact.language())
                .param("madeAt", booking.madeAt())
                .update();
    }

    Optional<Booking> find(BookingId id) {
        return db.sql("select * from booking where id = :id")
                .param("id", id)
                .query(Bookings::row)
                .optional();
    }

    List<Booking> all(Collection<BookingId> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select * from booking where id in (:ids)")
                        .param("ids", ids)
                        .query(Bookings::row)
                        .list();
    }

    void pin(BookingId id, boolean pinned) {
        db.sql("update booking set pinned = :pinned where id = :id")
                .param("id", id)
                .param("pinned", pinned)
                .update();
    }

    Optional<BookingId> bySubmission(UUID submission) {
        return db.sql("select booking_id from submission where id = :id")
                .param("id", submission)
                .query((row, _) -> new BookingId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The registration that stood already when this form was sent. */
    Optional<RegistrationId> repeated(UUID submission) {
        return db.sql(
                        """
                        select registration_id from submission
                         where id = :id and registration_id is not null
                        """)
                .param("id", submission)
                .query((row, _) -> new RegistrationId(row.getObject(1, UUID.class)))
                .optional();
    }

    void addSubmission(UUID submission, BookingId booking, Instant now) {
        addSubmission(submission, booking, null, now);
    }

    /**
     * @param known the registration that stood already
     */
    void addSubmission(
            UUID submission, BookingId booking, @Nullable RegistrationId known, Instant now) {
        db.sql(
                        """
                        insert into submission (id, booking_id, registration_id, at)
                        values (:id, :booking, :known, :now)
                        """)
                .param("id", submission)
                .param("booking", booking)
                .param("known", known)
                .param("now", now)
                .update();
    }

    private static Booking row(ResultSet row, int number) throws SQLException {
        var enteredBy = row.getObject("entered_by", UUID.class);
        return new Booking(
                new BookingId(row.getObject("id", UUID.class)),
                new CourseInstanceId(row.getObject("instance_id", UUID.class)),
                row.getBoolean("for_colleagues"),
                new Booking.Contact(
                        new PersonId(row.getObject("contact_id", UUID.class)),
                        row.getString("contact_name"),
                        row.getString("contact_email"),
                        row.getString("contact_telephone"),
                        row.getString("organisation"),
                        row.getString("workplace"),
                        Locale.forLanguageTag(row.getString("language"))),
                row.getBoolean("together"),
                row.getBoolean("pinned"),
                How.valueOf(row.getString("how")),
                row.getString("asked_by"),
                enteredBy == null ? null : new PersonId(enteredBy),
                row.getTimestamp("made_at").toInstant());
    }
}
