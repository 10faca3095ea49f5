package org.handslag.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the registration table. */
@Repository
class Registrations {
    private static final String ACTIVE =
            "state in ('UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED')";
    private static final String IN_TURN = " order by queue_rank desc, queue_number, id";

    private final JdbcClient db;

    Registrations(JdbcClient db) {
        this.db = db;
    }

    void add(Registration registration) {
        bind(
                        registration,
                        """
                        insert into registration (
                            id, instance_id, booking_id, person_id, name, email, telephone,
                            language, state, state_since, queue_rank, queue_number,
                            offered_until, answer_by, approved_at, still_coming, sequence)
                        values (
                            :id, :instance, :booking, :person, :name, :email, :telephone,
                            :language, :state, :stateSince, :rank, :number,
                            :offeredUntil, :answerBy, :approvedAt, :stillComing, :sequence)
                        """)
                .update();
    }

    /** Saves what a verb returned; the caller holds the instance's lock. */
    void save(Registration registration) {
        var saved =
                bind(
                                registration,
                                """
                                update registration
                                   set person_id = :person, name = :name, email = :email,
                                       telephone = :telephone, language = :language,
                                       state = :state, state_since = :stateSince,
                                       queue_rank = :rank, queue_number = :number,
                                       offered_until = :offeredUntil,
                                       answer_by = :answerBy, approved_at = :approvedAt,
                                       still_coming = :stillComing, sequence = :sequence,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Registration changed meanwhile");
        }
    }

    Optional<Registration> find(RegistrationId id) {
        return db.sql("select * from registration where id = :id")
                .param("id", id)
                .query(Registrations::row)
                .optional();
    }

    List<Registration> ofBooking(BookingId booking) {
        return db.sql("select * from registration where booking_id = :booking" + IN_TURN)
                .param("booking", booking)
                .query(Registrations::row)
                .list();
    }

    /** Seats that a contact has booked for colleagues, in all her bookings at this instance. */
    List<Registration> bookedBy(CourseInstanceId instance, PersonId contact) {
        return db.sql(
                        """
                        select r.*
                          from booking b
                          join registration r on r.booking_id = b.id
                         where b.instance_id = :instance
                           and b.contact_id = :contact
                           and b.for_colleagues
                         order by b.made_at, r.queue_number, r.id
                        """)
                .param("instance", instance)
                .param("contact", contact)
                .query(Registrations::row)
                .list();
    }

    /** All that ever were, also those that were called off. */
    List<Registration> all(CourseInstanceId instance) {
        return db.sql("select * from registration where instance_id = :instance" + IN_TURN)
                .param("instance", instance)
                .query(Registrations::row)
                .list();
    }

    List<Registration> active(CourseInstanceId instance) {
        return db.sql(
                        "select * from registration where instance_id = :instance and "
                                + ACTIVE
                                + IN_TURN)
                .param("instance", instance)
                .query(Registrations::row)
                .list();
    }

    /** Active registrations of these people at this instance. */
    List<Registration> active(CourseInstanceId instance, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return db.sql(
                        "select * from registration where instance_id = :instance"
                                + " and person_id in (:people) and "
                                + ACTIVE)
                .param("instance", instance)
                .param("people", people)
                .query(Registrations::row)
                .list();
    }

    /** The waiting list in its order. */
    List<Queue.Entry> queue(CourseInstanceId instance) {
        return db.sql(
                        """
                        select r.*, b.together, b.pinned, b.how
                          from registration r
                          join booking b on b.id = r.booking_id
                         where r.instance_id = :instance
                           and r.state = 'WAITING'
                         order by r.queue_rank desc, r.queue_number
                        """)
                .param("instance", instance)
                .query(
                        (row, number) ->
                                new Queue.Entry(
                                        row(row, number),
                                        row.getBoolean("together"),
                                        row.getBoolean("pinned"),
                                        !How.valueOf(row.getString("how")).isForEveryone()))
                .list();
    }

    /** In which way it was asked for. */
    How how(Registration registration) {
        return db.sql("select how from booking where id = :booking")
                .param("booking", registration.booking())
                .query((row, _) -> How.valueOf(row.getString(1)))
                .single();
    }

    /** How many stand before this one on the waiting list. */
    int ahead(Registration waiting) {
        return db.sql(
                        """
                        select count(*) from registration
                         where instance_id = :instance
                           and state = 'WAITING'
                           and (queue_rank > :rank or queue_rank = :rank and queue_number < :number)
                        """)
                .param("instance", waiting.instance())
                .param("rank", waiting.queue().rank())
                .param("number", waiting.queue().number())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(Registration registration, String sql) {
        var typed = registration.typed();
        var application = registration.application();
        return db.sql(sql)
                .param("id", registration.id())
                .param("instance", registration.instance())
                .param("booking", registration.booking())
                .param("person", registration.person())
                .param("name", typed.name())
                .param("email", typed.email())
                .param("telephone", typed.telephone())
                .param("language", typed.language())
                .param("state", registration.state())
                .param("stateSince", registration.stateSince())
                .param("rank", registration.queue().rank())
                .param("number", registration.queue().number())
                .param("offeredUntil", registration.offeredUntil())
                .param("answerBy", application == null ? null : application.answerBy())
                .param("approvedAt", application == null ? null : application.approvedAt())
                .param("stillComing", registration.stillComing())
                .param("sequence", registration.sequence())
                .param("version", registration.version());
    }

    private static Registration row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var until = row.getTimestamp("offered_until");
        return new Registration(
                new RegistrationId(row.getObject("id", UUID.class)),
                new CourseInstanceId(row.getObject("instance_id", UUID.class)),
                new BookingId(row.getObject("booking_id", UUID.class)),
                person == null ? null : new PersonId(person),
                new Registration.Typed(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("telephone"),
                        Locale.forLanguageTag(row.getString("language"))),
                RegistrationState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                new Registration.Turn(row.getInt("queue_rank"), row.getLong("queue_number")),
                until == null ? null : until.toInstant(),
                application(row),
                StillComing.valueOf(row.getString("still_coming")),
                row.getInt("sequence"),
                row.getLong("version"));
    }

    private static Registration.@Nullable Application application(ResultSet row)
            throws SQLException {
        var answerBy = row.getTimestamp("answer_by");
        var approvedAt = row.getTimestamp("approved_at");
        return answerBy == null
                ? null
                : new Registration.Application(
                        answerBy.toInstant(), approvedAt == null ? null : approvedAt.toInstant());
    }
}
