package org.handslag.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.InstanceSize;
import org.handslag.course.InstanceState;
import org.handslag.course.Window;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The coordinator's list of instances, in one statement, and how full each of them is. */
@Repository
class InstanceList {
    private static final int MOST = 1000;
    private static final String FOUND =
            """
            select i.id, c.title, i.place_id, i.room, v.name as place,
                   i.remote_link <> '' as has_link,
                   i.starts_at, i.ends_at, i.registration_opens,
                   i.registration_closes, i.listed, i.published_at,
                   i.cancelled_at, i.capacity, i.minimum, i.decide_by, i.reserved,
                   coalesce(n.confirmed, 0) as confirmed,
                   coalesce(n.offered, 0) as offered,
                   coalesce(n.waiting, 0) as waiting,
                   (select count(*)
                      from course_session s
                     where s.operator_id = i.operator_id
                       and s.instance_id = i.id) as sessions,
                   (select coalesce(sum(greatest(0, r.needed - (
                             select count(*)
                               from staff_seat t
                              where t.operator_id = i.operator_id
                                and t.instance_id = i.id
                                and t.kind = r.kind))), 0)
                      from staff_rule r
                     where r.operator_id = i.operator_id
                       and r.course_id = i.course_id) as staff_missing
              from course_instance i
              join course c
                on c.operator_id = i.operator_id and c.id = i.course_id
              left join venue v
                on v.operator_id = i.operator_id and v.id = i.place_id
              left join seat_count n
                on n.operator_id = i.operator_id and n.instance_id = i.id
             where (:programmes::uuid[] is null
                    or i.programme_id = any (:programmes::uuid[]))
               and (:course::uuid is null or i.course_id = :course)
               and (:place::uuid is null or i.place_id = :place)
               and (:from::timestamptz is null or i.starts_at >= :from)
               and (:until::timestamptz is null or i.starts_at < :until)
               and (i.ends_at <= :now) = :past
             order by case when not :past then i.starts_at end,
                      i.starts_at desc, i.id
             limit :most
            """;

    private final JdbcClient db;

    InstanceList(JdbcClient db) {
        this.db = db;
    }

    /** Coming ones the nearest first, past ones the latest first; as many as a page can show. */
    List<InstanceRow> rows(
            InstanceFilter filter, UUID @Nullable [] programmes, ZoneId zone, Instant now) {
        try (var found = found(asked(filter, programmes, zone).param("most", MOST), filter, now)) {
            return found.toList();
        }
    }

    /** As {@link #rows}, however many they are. To be closed. */
    Stream<InstanceRow> all(
            InstanceFilter filter, UUID @Nullable [] programmes, ZoneId zone, Instant now) {
        return found(asked(filter, programmes, zone).param("most", null), filter, now);
    }

    SeatFigures seats(CourseInstance instance) {
        return db.sql(
                        """
                        select confirmed, offered, waiting,
                               (select count(*)::int
                                  from registration
                                 where instance_id = :instance and state = 'APPLIED') as applied
                          from seat_count
                         where instance_id = :instance
                        """)
                .param("instance", instance.id())
                .query((row, _) -> seats(row).with(row.getInt("applied")))
                .optional()
                .orElse(SeatFigures.NONE);
    }

    private StatementSpec asked(InstanceFilter filter, UUID @Nullable [] programmes, ZoneId zone) {
        return db.sql(FOUND)
                .param("programmes", programmes)
                .param("course", filter.course())
                .param("place", filter.place())
                .param("from", filter.from(zone))
                .param("until", filter.until(zone))
                .param("past", filter.past());
    }

    private static Stream<InstanceRow> found(
            StatementSpec asked, InstanceFilter filter, Instant now) {
        return asked.param("now", now).query((row, _) -> row(row, now)).stream()
                .filter(row -> filter.state() == null || filter.state() == row.state());
    }

    private static InstanceRow row(ResultSet row, Instant now) throws SQLException {
        var starts = row.getTimestamp("starts_at").toInstant();
        var ends = row.getTimestamp("ends_at").toInstant();
        return new InstanceRow(
                new CourseInstanceId(row.getObject("id", UUID.class)),
                Texts.parse(row.getString("title")),
                Objects.requireNonNullElse(row.getString("place"), row.getString("room")),
                row.getObject("place_id") == null && row.getBoolean("has_link"),
                starts,
                ends,
                row.getInt("sessions"),
                InstanceState.of(standing(row), starts, ends, window(row, starts), now),
                row.getBoolean("listed"),
                new InstanceSize(
                        row.getInt("capacity"),
                        row.getInt("minimum"),
                        row.getObject("decide_by", LocalDate.class),
                        row.getInt("reserved")),
                seats(row),
                row.getInt("staff_missing"));
    }

    private static SeatFigures seats(ResultSet row) throws SQLException {
        return new SeatFigures(
                row.getInt("confirmed"), row.getInt("offered"), row.getInt("waiting"));
    }

    private static Window window(ResultSet row, Instant starts) throws SQLException {
        return new Window(
                row.getTimestamp("registration_opens").toInstant(),
                row.getTimestamp("registration_closes").toInstant(),
                starts,
                starts);
    }

    private static CourseInstance.Standing standing(ResultSet row) throws SQLException {
        return new CourseInstance.Standing(
                row.getBoolean("listed"),
                instant(row.getTimestamp("published_at")),
                instant(row.getTimestamp("cancelled_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
