package org.handslag.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.seats.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs of everyone at an instance, each reader those that she may see. */
@Repository
class NeedSheets {
    private static final String NEEDS =
            """
            select n.*, r.name, r.person_id, r.state
              from registration r
              join need n on n.registration_id = r.id
              join course_instance i on i.id = r.instance_id
             where r.instance_id = :instance
            """;
    private static final String OPEN_FIRST =
            " order by n.arranged_at is not null, r.name, r.id, n.kind, n.id";
    private static final String COORDINATED =
            " (:programmes::uuid[] is null or i.programme_id = any (:programmes::uuid[]))";

    private final JdbcClient db;

    NeedSheets(JdbcClient db) {
        this.db = db;
    }

    /** Those of everyone with a place or a turn, for a coordinator. */
    List<SheetNeed> all(CourseInstanceId instance, Viewer by) {
        return db.sql(
                        NEEDS
                                + " and r.state in ('UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED')"
                                + " and"
                                + COORDINATED
                                + OPEN_FIRST)
                .param("instance", instance)
                .param("programmes", by.programmes(Role.COORDINATOR))
                .query(NeedSheets::row)
                .list();
    }

    /** Those of everyone with a place, for a coordinator and for the trainers of the day. */
    List<SheetNeed> onTheDay(CourseInstanceId instance, Viewer by) {
        return db.sql(
                        NEEDS
                                + " and r.state = 'CONFIRMED' and ("
                                + COORDINATED
                                + """
                                 or i.id = any (:led::uuid[])
                                 or exists (
                                    select from staff_seat s
                                     where s.instance_id = i.id
                                       and s.kind = 'TRAINER'
                                       and s.person_id = :trainer::uuid))
                                """
                                + OPEN_FIRST)
                .param("instance", instance)
                .param("programmes", by.programmes(Role.COORDINATOR))
                .param("led", by.holds(Role.TRAINER, RoleScope.Kind.COURSE_INSTANCE))
                .param("trainer", by.has(Role.TRAINER) ? by.person() : null)
                .query(NeedSheets::row)
                .list();
    }

    NeedCounts counts(CourseInstanceId instance, UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select count(*)::int as all,
                               count(*) filter (where n.arranged_at is null)::int as open
                          from registration r
                          join need n on n.registration_id = r.id
                          join course_instance i on i.id = r.instance_id
                         where r.instance_id = :instance
                           and r.state in ('UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED')
                           and
                        """
                                + COORDINATED)
                .param("instance", instance)
                .param("programmes", programmes)
                .query((row, _) -> new NeedCounts(row.getInt("all"), row.getInt("open")))
                .single();
    }

    /** How many have a place, with a name or without. */
    int seated(CourseInstanceId instance) {
        return db.sql("select confirmed from seat_count where instance_id = :instance")
                .param("instance", instance)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** How many needs of people with a place stand open at each instance that is not over. */
    List<Open> open(UUID @Nullable [] programmes, Instant now) {
        return db.sql(
                        """
                        select i.id, c.title, i.starts_at, count(*) as needs
                          from course_instance i
                          join course c on c.id = i.course_id
                          join registration r on r.instance_id = i.id and r.state = 'CONFIRMED'
                          join need n on n.registration_id = r.id and n.arranged_at is null
                         where i.ends_at > :now
                           and i.cancelled_at is null
                           and
                        """
                                + COORDINATED
                                + """
                                 group by i.id, c.title, i.starts_at
                                 order by i.starts_at, i.id
                                """)
                .param("programmes", programmes)
                .param("now", now)
                .query(
                        (row, _) ->
                                new Open(
                                        new CourseInstanceId(row.getObject("id", UUID.class)),
                                        Texts.parse(row.getString("title")),
                                        row.getInt("needs"),
                                        row.getTimestamp("starts_at").toInstant()))
                .list();
    }

    record Open(CourseInstanceId instance, Texts course, int needs, Instant starts) {}

    private static SheetNeed row(ResultSet row, int number) throws SQLException {
        return new SheetNeed(
                row.getString("name"),
                NeedRows.person(row, "person_id"),
                RegistrationState.valueOf(row.getString("state")),
                NeedRows.row(row, number));
    }
}
