package org.handslag.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the completion table. */
@Repository
class Completions {
    private final JdbcClient db;

    Completions(JdbcClient db) {
        this.db = db;
    }

    /** Returns false when the same completion stands already. */
    boolean add(Completion completion) {
        return db.sql(
                                """
                                insert into completion (
                                    id, person_id, course_id, instance_id, registration_id,
                                    completed_on, minutes, origin, recorded_at)
                                values (
                                    :id, :person, :course, :instance, :registration,
                                    :completedOn, :minutes, :origin, :recordedAt)
                                on conflict do nothing
                                """)
                        .param("id", completion.id())
                        .param("person", completion.person())
                        .param("course", completion.course())
                        .param("instance", completion.instance())
                        .param("registration", completion.registration())
                        .param("completedOn", completion.completedOn())
                        .param("minutes", completion.minutes())
                        .param("origin", completion.origin())
                        .param("recordedAt", completion.recordedAt())
                        .update()
                == 1;
    }

    /** Whether it is known, in whichever way, that she completed the course on that day. */
    boolean stand(PersonId person, CourseId course, LocalDate on) {
        return db.sql(
                        """
                        select exists (
                            select from completion
                             where person_id = :person
                               and course_id = :course
                               and completed_on = :on
                               and revoked_at is null)
                        """)
                .param("person", person)
                .param("course", course)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    void save(Completion completion) {
        db.sql(
                        """
                        update completion
                           set minutes = :minutes, recorded_at = :recordedAt,
                               revoked_at = :revokedAt
                         where id = :id
                        """)
                .param("id", completion.id())
                .param("minutes", completion.minutes())
                .param("recordedAt", completion.recordedAt())
                .param("revokedAt", completion.revokedAt())
                .update();
    }

    Optional<Completion> find(CompletionId id) {
        return db.sql("select * from completion where id = :id")
                .param("id", id)
                .query(Completions::row)
                .optional();
    }

    Optional<Completion> of(RegistrationId registration) {
        return db.sql("select * from completion where registration_id = :registration")
                .param("registration", registration)
                .query(Completions::row)
                .optional();
    }

    List<Completion> of(CourseInstanceId instance) {
        return db.sql("select * from completion where instance_id = :instance order by id")
                .param("instance", instance)
                .query(Completions::row)
                .list();
    }

    List<Completion> of(PersonId person) {
        return db.sql(
                        """
                        select * from completion where person_id = :person
                         order by completed_on desc, id
                        """)
                .param("person", person)
                .query(Completions::row)
                .list();
    }

    /** Instances that have ended and whose completions are not yet recorded, oldest first. */
    List<CourseInstanceId> unrecorded(Instant since, Instant now) {
        return db.sql(
                        """
                        select i.id
                          from course_instance i
                         where i.ends_at > :since
                           and i.ends_at <= :now
                           and i.cancelled_at is null
                           and i.published_at is not null
                         order by i.ends_at
                        """)
                .param("since", since)
                .param("now", now)
                .query((row, _) -> new CourseInstanceId(row.getObject(1, UUID.class)))
                .list();
    }

    List<UUID> movePerson(PersonId from, PersonId into) {
        return db.sql(
                        """
                        update completion c set person_id = :into
                         where c.person_id = :from
                           and not exists (
                               select from completion other
                                where other.person_id = :into
                                  and other.course_id = c.course_id
                                  and other.completed_on = c.completed_on
                                  and other.origin = 'IMPORT' and c.origin = 'IMPORT')
                        returning id
                        """)
                .param("from", from)
                .param("into", into)
                .query(UUID.class)
                .list();
    }

    void returnPerson(List<UUID> ids, PersonId to) {
        db.sql("update completion set person_id = :to where id = any (:ids)")
                .param("to", to)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static Completion row(ResultSet row, int number) throws SQLException {
        var instance = row.getObject("instance_id", UUID.class);
        var registration = row.getObject("registration_id", UUID.class);
        return new Completion(
                new CompletionId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                instance == null ? null : new CourseInstanceId(instance),
                registration == null ? null : new RegistrationId(registration),
                row.getObject("completed_on", LocalDate.class),
                row.getInt("minutes"),
                Completion.Origin.valueOf(row.getString("origin")),
                row.getTimestamp("recorded_at").toInstant(),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
