package org.handslag.course;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
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

    /** Published, listed instances of a course that begin after a moment, the nearest first. */
    public List<CourseInstance> next(CourseId course, Instant after, int most) {
        return db.sql(
                        SELECT
                                + """
                                where i.course_id = :course
                                  and i.starts_at > :after
                                  and i.published_at is not null
                                  and i.cancelled_at is null
                                  and i.listed
                                order by i.starts_at, i.id
                                limit :most
                                """)
                .param("course", course)
                .param("after", after)
                .param("most", most)
                .query(CourseInstances::row)
                .list();
    }

    void add(CourseInstance instance) {
        db.sql(
                        """
                        insert into course_instance (
                            id, course_id, programme_id, slug, language, place_id, room,
                            remote_link, cost, leader, contact_name, contact_email,
                            contact_telephone, note, capacity, minimum, registration_opens,
                            registration_closes, cancellation_deadline, names_due, promotion,
                            listed, published_at, cancelled_at, starts_at, ends_at, sequence)
                        values (
                            :id, :course, :programme, :slug, :language, :place, :room,
                            :remoteLink, :cost::jsonb, :leader, :contactName, :contactEmail,
                            :contactTelephone, :note::jsonb, :capacity, :minimum, :opens,
                            :closes, :cancelUntil, :namesDue, :promotion,
                            :listed, :publishedAt, :cancelledAt, :starts, :ends, :sequence)
                        """)
                .paramSource(InstanceParameters.of(instance))
                .update();
        addSessions(instance);
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
                                       capacity = :capacity, minimum = :minimum,
                                       registration_opens = :opens, registration_closes = :closes,
                                       cancellation_deadline = :cancelUntil, names_due = :namesDue,
                                       promotion = :promotion, listed = :listed,
                                       published_at = :publishedAt, cancelled_at = :cancelledAt,
                                       starts_at = :starts, ends_at = :ends, sequence = :sequence,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .paramSource(InstanceParameters.of(instance))
                        .update();
        if (saved == 1) {
            saveSessions(instance);
        }
        return saved == 1;
    }

    private void saveSessions(CourseInstance instance) {
        for (var session : instance.sessions()) {
            db.sql(
                            """
                            update course_session set starts_at = :starts, ends_at = :ends
                             where id = :id and instance_id = :instance
                            """)
                    .param("id", session.id())
                    .param("instance", instance.id())
                    .param("starts", session.starts())
                    .param("ends", session.ends())
                    .update();
        }
        db.sql("delete from course_session where instance_id = :instance and id not in (:kept)")
                .param("instance", instance.id())
                .param("kept", instance.sessions().stream().map(CourseSession::id).toList())
                .update();
        addSessions(instance);
    }

    private void addSessions(CourseInstance instance) {
        int position = 0;
        for (var session : instance.sessions()) {
            db.sql(
                            """
                            insert into course_session (id, instance_id, position, starts_at, ends_at)
                            values (:id, :instance, :position, :starts, :ends)
                            on conflict (operator_id, id) do nothing
                            """)
                    .param("id", session.id())
                    .param("instance", instance.id())
                    .param("position", position++)
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
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("place_id", UUID.class),
                row.getString("room"),
                row.getString("remote_link"),
                Texts.parse(row.getString("cost")),
                row.getString("leader"),
                new CourseInstance.Contact(
                        row.getString("contact_name"),
                        row.getString("contact_email"),
                        row.getString("contact_telephone")),
                Texts.parse(row.getString("note")),
                row.getInt("capacity"),
                row.getInt("minimum"),
                new Window(
                        row.getTimestamp("registration_opens").toInstant(),
                        row.getTimestamp("registration_closes").toInstant(),
                        row.getTimestamp("cancellation_deadline").toInstant(),
                        row.getTimestamp("names_due").toInstant()),
                Promotion.valueOf(row.getString("promotion")),
                row.getBoolean("listed"),
                instant(row.getTimestamp("published_at")),
                instant(row.getTimestamp("cancelled_at")),
                sessions(
                        row.getArray("session_ids"),
                        row.getArray("session_starts"),
                        row.getArray("session_ends")),
                row.getInt("sequence"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }

    private static List<CourseSession> sessions(Array ids, Array starts, Array ends)
            throws SQLException {
        var id = (UUID[]) ids.getArray();
        var from = (Timestamp[]) starts.getArray();
        var until = (Timestamp[]) ends.getArray();
        var sessions = new CourseSession[id.length];
        for (int i = 0; i < id.length; i++) {
            sessions[i] =
                    new CourseSession(
                            new CourseSessionId(id[i]), from[i].toInstant(), until[i].toInstant());
        }
        return List.of(sessions);
    }
}
