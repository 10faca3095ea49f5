package org.handslag.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceState;
import org.handslag.course.Window;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Coming dates for lists, one flat row each. */
@Repository
class CourseDates {
    private static final int MOST = 500;

    private final JdbcClient db;

    CourseDates(JdbcClient db) {
        this.db = db;
    }

    /** All that stand in the public list and have not begun, the nearest first. */
    List<CourseItem> coming(Instant now) {
        return coming(now, null, null, MOST);
    }

    /** The next dates of this course, or of any when it is null. */
    List<CourseItem> coming(Instant now, @Nullable String course, int most) {
        return coming(now, course, null, most);
    }

    /** The next dates at this place. */
    List<CourseItem> at(String place, Instant now, int most) {
        return coming(now, null, place, most);
    }

    private List<CourseItem> coming(
            Instant now, @Nullable String course, @Nullable String place, int most) {
        return db.sql(
                        """
                        select i.slug, i.language, i.remote_link <> '' as has_link, i.place_id, i.room,
                               v.slug as place_slug, v.name as place_name,
                               i.reserved, i.cost, i.starts_at, i.ends_at, i.registration_opens,
                               i.registration_closes, i.published_at, i.capacity,
                               c.slug as course_slug, c.title,
                               coalesce(n.confirmed + n.offered, 0) as taken,
                               coalesce(n.waiting, 0) as waiting,
                               """
                                + FreeSeats.BY_EVERYONE
                                + """
                               ,
                               (select count(*)
                                  from course_session s
                                 where s.operator_id = i.operator_id
                                   and s.instance_id = i.id) as sessions
                          from course_instance i
                          join course c
                            on c.operator_id = i.operator_id and c.id = i.course_id
                          left join venue v
                            on v.operator_id = i.operator_id and v.id = i.place_id
                          left join seat_count n
                            on n.operator_id = i.operator_id and n.instance_id = i.id
                         where i.starts_at > :now
                           and i.published_at is not null
                           and i.cancelled_at is null
                           and i.listed
                           and (i.reserved = 0 or i.reserved < i.capacity)
                           and (:course::text is null or c.slug = :course)
                           and (:place::text is null or v.slug = :place)
                         order by i.starts_at, i.id
                         limit :most
                        """)
                .param("now", now)
                .param("course", course)
                .param("place", place)
                .param("most", most)
                .query((row, _) -> item(row, now))
                .list();
    }

    private static CourseItem.Where where(ResultSet row) throws SQLException {
        var name = row.getString("place_name");
        return name == null
                ? new CourseItem.Where("", row.getString("room"), row.getBoolean("has_link"))
                : new CourseItem.Where(row.getString("place_slug"), name, false);
    }

    private static CourseItem item(ResultSet row, Instant now) throws SQLException {
        var starts = row.getTimestamp("starts_at").toInstant();
        var ends = row.getTimestamp("ends_at").toInstant();
        var closes = row.getTimestamp("registration_closes").toInstant();
        var window =
                new Window(
                        row.getTimestamp("registration_opens").toInstant(), closes, starts, starts);
        var published = row.getTimestamp("published_at").toInstant();
        var standing = new CourseInstance.Standing(true, published, null);
        return new CourseItem(
                row.getString("slug"),
                row.getString("course_slug"),
                Texts.parse(row.getString("title")),
                Locale.forLanguageTag(row.getString("language")),
                where(row),
                Texts.parse(row.getString("cost")),
                starts,
                ends,
                row.getInt("sessions"),
                InstanceState.of(standing, starts, ends, window, now),
                FreeSeats.row(row));
    }
}
