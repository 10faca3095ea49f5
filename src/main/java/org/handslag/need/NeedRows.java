package org.handslag.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the needs. */
@Repository
class NeedRows {
    private final JdbcClient db;

    NeedRows(JdbcClient db) {
        this.db = db;
    }

    List<Need> of(RegistrationId registration) {
        return db.sql("select * from need where registration_id = :registration order by id")
                .param("registration", registration)
                .query(NeedRows::row)
                .list();
    }

    Optional<Need> find(NeedId id, UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select n.*
                          from need n
                          join registration r on r.id = n.registration_id
                          join course_instance i on i.id = r.instance_id
                         where n.id = :id
                           and (:programmes::uuid[] is null
                                or i.programme_id = any (:programmes::uuid[]))
                        """)
                .param("id", id)
                .param("programmes", programmes)
                .query(NeedRows::row)
                .optional();
    }

    List<SheetNeed> sheet(CourseInstanceId instance, UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select n.*, r.name
                          from registration r
                          join need n on n.registration_id = r.id
                          join course_instance i on i.id = r.instance_id
                         where r.instance_id = :instance
                           and r.state in ('UNVERIFIED', 'WAITING', 'OFFERED', 'CONFIRMED')
                           and (:programmes::uuid[] is null
                                or i.programme_id = any (:programmes::uuid[]))
                         order by n.arranged_at is not null, r.name, n.id
                        """)
                .param("instance", instance)
                .param("programmes", programmes)
                .query((row, number) -> new SheetNeed(row.getString("name"), row(row, number)))
                .list();
    }

    Kitchen kitchen(CourseInstanceId instance, UUID @Nullable [] programmes) {
        var counts = new EnumMap<NeedChoice, Integer>(NeedChoice.class);
        var words =
                sheetOfSeated(instance, programmes).stream()
                        .filter(need -> need.kind() == NeedKind.FOOD)
                        .peek(need -> counts.merge(need.choice(), 1, Integer::sum))
                        .map(Need::words)
                        .filter(own -> !own.isEmpty())
                        .sorted()
                        .toList();
        return new Kitchen(seated(instance), counts, words);
    }

    /** How many needs of people with a place stand open at instances that begin before a moment. */
    List<Open> open(UUID @Nullable [] programmes, Instant now, Instant until) {
        return db.sql(
                        """
                        select i.id, count(*) as needs, min(i.starts_at) as starts
                          from course_instance i
                          join registration r on r.instance_id = i.id and r.state = 'CONFIRMED'
                          join need n on n.registration_id = r.id and n.arranged_at is null
                         where i.ends_at > :now
                           and i.starts_at < :until
                           and i.cancelled_at is null
                           and (:programmes::uuid[] is null
                                or i.programme_id = any (:programmes::uuid[]))
                         group by i.id
                         order by starts, i.id
                        """)
                .param("programmes", programmes)
                .param("now", now)
                .param("until", until)
                .query(
                        (row, _) ->
                                new Open(
                                        new CourseInstanceId(row.getObject("id", UUID.class)),
                                        row.getInt("needs"),
                                        row.getTimestamp("starts").toInstant()))
                .list();
    }

    record Open(CourseInstanceId instance, int needs, Instant starts) {}

    void put(RegistrationId registration, Needs.Wish wish, Instant now) {
        db.sql(
                        """
                        insert into need as n (id, registration_id, kind, choice, words, written_at)
                        values (:id, :registration, :kind, :choice, :words, :now)
                        on conflict on constraint need_once do update
                           set words = :words, written_at = :now, arranged_how = null,
                               arranged_at = null, arranged_by = null, told_at = null
                        """)
                .param("id", NeedId.next())
                .param("registration", registration)
                .param("kind", wish.choice().kind())
                .param("choice", wish.choice())
                .param("words", wish.words())
                .param("now", now)
                .update();
    }

    void arrange(NeedId id, Need.Arranged arranged) {
        db.sql(
                        """
                        update need
                           set arranged_how = :how, arranged_at = :at, arranged_by = :by
                         where id = :id
                        """)
                .param("id", id)
                .param("how", arranged.how())
                .param("at", arranged.at())
                .param("by", arranged.by())
                .update();
    }

    void told(NeedId id, Instant at) {
        db.sql("update need set told_at = :at where id = :id")
                .param("id", id)
                .param("at", at)
                .update();
    }

    void delete(NeedId id) {
        db.sql("delete from need where id = :id").param("id", id).update();
    }

    void deleteOf(RegistrationId registration) {
        db.sql("delete from need where registration_id = :registration")
                .param("registration", registration)
                .update();
    }

    /** Says how many went, of instances whose last session ended before a moment. */
    int deleteOfInstancesOver(Instant before) {
        return db.sql(
                        """
                        delete from need n
                         using registration r, course_instance i
                         where r.id = n.registration_id
                           and i.id = r.instance_id
                           and i.ends_at < :before
                        """)
                .param("before", before)
                .update();
    }

    private List<Need> sheetOfSeated(CourseInstanceId instance, UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select n.*
                          from registration r
                          join need n on n.registration_id = r.id
                          join course_instance i on i.id = r.instance_id
                         where r.instance_id = :instance
                           and r.state = 'CONFIRMED'
                           and (:programmes::uuid[] is null
                                or i.programme_id = any (:programmes::uuid[]))
                        """)
                .param("instance", instance)
                .param("programmes", programmes)
                .query(NeedRows::row)
                .list();
    }

    private int seated(CourseInstanceId instance) {
        return db.sql("select confirmed from seat_count where instance_id = :instance")
                .param("instance", instance)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static Need row(ResultSet row, int number) throws SQLException {
        var how = row.getString("arranged_how");
        var by = row.getObject("arranged_by", UUID.class);
        var told = row.getTimestamp("told_at");
        return new Need(
                new NeedId(row.getObject("id", UUID.class)),
                new RegistrationId(row.getObject("registration_id", UUID.class)),
                NeedChoice.valueOf(row.getString("choice")),
                row.getString("words"),
                row.getTimestamp("written_at").toInstant(),
                how == null
                        ? null
                        : new Need.Arranged(
                                how,
                                row.getTimestamp("arranged_at").toInstant(),
                                by == null ? null : new PersonId(by)),
                told == null ? null : told.toInstant());
    }
}
