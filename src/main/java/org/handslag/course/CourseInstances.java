package org.handslag.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes instances with their sessions. Others read; only this module writes. */
@Repository
public class CourseInstances {
    private static final String SELECT =
            """
            select i.*, s.ids as session_ids, s.starts as session_starts, s.ends as session_ends
              from course_instance i
              join lateral (
                   select array_agg(id order by starts_at) as ids,
                          array_agg(starts_at order by starts_at) as starts,
                          array_agg(ends_at order by starts_at) as ends
                     from course_session
                    where instance_id = i.id) s on true
            """;

    private final JdbcClient db;

    CourseInstances(JdbcClient db) {
        this.db = db;
    }

    public Optional<CourseInstance> find(CourseInstanceId id) {
        return db.sql(SELECT + "where i.id = :id")
                .param("id", id)
                .query(CourseInstances::row)
                .optional();
    }

    public Optional<CourseInstance> bySlug(String slug) {
        return db.sql(SELECT + "where i.slug = :slug")
                .param("slug", slug)
                .query(CourseInstances::row)
                .optional();
    }

    /** These, the nearest first. */
    public List<CourseInstance> all(Collection<CourseInstanceId> ids) {
        return db.sql(SELECT + "where i.id = any (:ids) order by i.starts_at, i.id")
                .param("ids", ids.stream().map(CourseInstanceId::value).toArray(UUID[]::new))
                .query(CourseInstances::row)
                .list();
    }

    /** Published, listed instances of a course that begin after a moment, the nearest first. */
    public List<CourseInstance> next(CourseId course, Instant after, int most) {
        return coming(course, after, most, true);
    }

    /** As {@link #next}, with those that are not in the public list; none that is shut. */
    public List<CourseInstance> planned(CourseId course, Instant after, int most) {
        return coming(course, after, most, false);
    }

    private List<CourseInstance> coming(
            CourseId course, Instant after, int most, boolean listedOnly) {
        return db.sql(
                        SELECT
                                + """
                                where i.course_id = :course
                                  and i.starts_at > :after
                                  and i.published_at is not null
                                  and i.cancelled_at is null
                                  and (i.listed or not :listedOnly)
                                  and (i.reserved = 0 or i.reserved < i.capacity)
                                order by i.starts_at, i.id
                                limit :most
                                """)
                .param("course", course)
                .param("after", after)
                .param("most", most)
                .param("listedOnly", listedOnly)
                .query(CourseInstances::row)
                .list();
    }

    /** As {@link #find} for a coordinator of these programmes, all of them when null. */
    public Optional<CourseInstance> find(CourseInstanceId id, UUID @Nullable [] programmes) {
        return db.sql(
                        SELECT
                                + """
                                where i.id = :id
                                  and (:programmes::uuid[] is null
                                       or i.programme_id = any (:programmes::uuid[]))
                                """)
                .param("id", id)
                .param("programmes", programmes)
                .query(CourseInstances::row)
                .optional();
    }

    /** Returns false when its readable address is taken. */
    boolean add(CourseInstance instance) {
        var added =
                db.sql(
                                """
                        insert into course_instance (
                            id, course_id, programme_id, slug, language, place_id, room,
                            remote_link, cost, leader, contact_name, contact_email,
                            contact_telephone, note, capacity, minimum, decide_by, reserved, registration_opens,
                            registration_closes, cancellation_deadline, names_due, promotion,
                            approval, answer_days, listed, published_at, cancelled_at, starts_at, ends_at, sequence)
                        values (
                            :id, :course, :programme, :slug, :language, :place, :room,
                            :remoteLink, :cost::jsonb, :leader, :contactName, :contactEmail,
                            :contactTelephone, :note::jsonb, :capacity, :minimum, :decideBy, :reserved, :opens,
                            :closes, :cancelUntil, :namesDue, :promotion,
                            :approval, :answerDays, :listed, :publishedAt, :cancelledAt, :starts, :ends, :sequence)
                            on conflict on constraint instance_slug_taken do nothing
                        """)
                        .paramSource(InstanceParameters.of(instance))
                        .update();
        if (added == 1) {
            putSessions(instance);
        }
        return added == 1;
    }

    /** Returns false when someone else saved first. */
    boolean save(CourseInstance instance) {
        var saved =
                db.sql(
                                """
                                update course_instance
                                   set slug = :slug, language = :language, place_id = :place,
                                       room = :room, remote_link = :remoteLink,
                                       cost = :cost::jsonb, leader = :leader,
                                       contact_name = :contactName, contact_email = :contactEmail,
                                       contact_telephone = :contactTelephone, note = :note::jsonb,
                                       capacity = :capacity, minimum = :minimum, decide_by = :decideBy,
                                       reserved = :reserved,
                                       registration_opens = :opens, registration_closes = :closes,
                                       cancellation_deadline = :cancelUntil, names_due = :namesDue,
                                       promotion = :promotion, approval = :approval,
                                       answer_days = :answerDays, listed = :listed,
                                       published_at = :publishedAt, cancelled_at = :cancelledAt,
                                       starts_at = :starts, ends_at = :ends, sequence = :sequence,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .paramSource(InstanceParameters.of(instance))
                        .update();
        if (saved == 1) {
            dropSessions(instance);
            putSessions(instance);
        }
        return saved == 1;
    }

    private void dropSessions(CourseInstance kept) {
        db.sql("delete from course_session where instance_id = :instance and id not in (:kept)")
                .param("instance", kept.id())
                .param("kept", kept.sessions().stream().map(CourseSession::id).toList())
                .update();
    }

    private void putSessions(CourseInstance instance) {
        for (int i = 0; i < instance.sessions().size(); i++) {
            var session = instance.sessions().get(i);
            db.sql(
                            """
                            insert into course_session (id, instance_id, position, starts_at, ends_at)
                            values (:id, :instance, :position, :starts, :ends)
                                on conflict (operator_id, id) do update
                               set position = :position, starts_at = :starts, ends_at = :ends
                            """)
                    .param("id", session.id())
                    .param("instance", instance.id())
                    .param("position", i)
                    .param("starts", session.starts())
                    .param("ends", session.ends())
                    .update();
        }
    }

    private static CourseInstance row(ResultSet row, int number) throws SQLException {
        return new CourseInstance(
                new CourseInstanceId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("slug"),
                InstanceRows.details(row),
                InstanceRows.where(row),
                InstanceRows.size(row),
                InstanceRows.standing(row),
                row.getInt("sequence"),
                row.getLong("version"));
    }
}
