package org.handslag.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.completion.Expiry;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.Alphabet;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * An employer's people, with what they have completed: those who work there by the office's word;
 * and those to whom the employer has given a seat, with what came of its own bookings and nothing
 * else, since anyone's address can be written on a seat.
 */
@Repository
class RoomColleagues {
    /** A line for each of them and each workplace. */
    static final String WHO =
            """
            select a.person_id, w.id as workplace_id, w.name as workplace, p.name,
                   coalesce(p.email, '') as email, true as employed
              from workplace w
              join affiliation a on a.workplace_id = w.id
              join person p on p.id = a.person_id
             where w.organisation_id = :organisation
               and (:workplace::uuid is null or w.id = :workplace)
               and a.from_day <= :today
               and (a.until_day is null or a.until_day >= :today)
               and p.merged_into is null
               and p.erased_at is null
            union all
            (select distinct on (r.person_id)
                    r.person_id, e.workplace_id, coalesce(w.name, ''), r.name, r.email, false
               from employer_booking e
               join registration r on r.booking_id = e.booking_id
               join person p on p.id = r.person_id
               left join workplace w on w.id = e.workplace_id
              where e.organisation_id = :organisation
                and (:workplace::uuid is null or e.workplace_id = :workplace)
                and r.name <> ''
                and r.state <> 'UNVERIFIED'
                and p.erased_at is null
                and not exists (
                    select from affiliation a
                      join workplace own on own.id = a.workplace_id
                     where a.person_id = r.person_id
                       and own.organisation_id = e.organisation_id)
              order by r.person_id, r.state_since desc)
            """;

    /**
     * What the employer may see of completion {@code c} in course {@code k} of colleague {@code q}.
     */
    static final String SHOWN =
            """
            c.revoked_at is null
            and (:programmes::uuid[] is null or k.programme_id = any (:programmes))
            and (q.employed or exists (
                select from registration r
                  join employer_booking e on e.booking_id = r.booking_id
                 where r.id = c.registration_id and e.organisation_id = :organisation))
            """;

    private static final String SELECT =
            """
            with colleague as (
            %s
            ), known as (
                select person_id, name, email, employed,
                       coalesce(string_agg(nullif(workplace, ''), ', ' order by workplace), '')
                           as workplaces
                  from colleague
                 group by person_id, name, email, employed)
            select q.person_id, q.name, q.email, q.workplaces, d.title, d.completed_on, d.code,
                   d.makes_mentor, d.valid_until, d.next_id
              from known q
              left join lateral (
                   select k.title, c.completed_on, coalesce(v.code, '') as code, k.makes_mentor,
                          v.valid_until,
                          case when v.valid_until <= :soon then (
                              select i.id
                                from course_instance i
                               where i.course_id = k.id
                                 and i.published_at is not null
                                 and i.cancelled_at is null
                                 and i.listed
                                 and i.starts_at > :now
                                 and i.registration_opens <= :now
                                 and i.registration_closes > :now
                               order by i.starts_at, i.id
                               limit 1) end as next_id
                     from completion c
                     join course k on k.id = c.course_id
                     left join certificate v on v.completion_id = c.id and v.revoked_at is null
                    where c.person_id = q.person_id and %s) d on true
            """
                    .formatted(WHO, SHOWN);

    /** The moment, and the day that it is then where the operator is. */
    record Moment(Instant now, LocalDate today) {}

    private final JdbcClient db;

    RoomColleagues(JdbcClient db) {
        this.db = db;
    }

    /** All of them by name. */
    List<RoomColleague> all(Room room, Viewer viewer, Moment at, Locale order) {
        var byName =
                " order by q.name " + Alphabet.of(order) + ", q.person_id, d.completed_on desc";
        return list(room, viewer, at, byName);
    }

    /** Those who have completed something last, so many at most. */
    List<RoomColleague> latest(Room room, Viewer viewer, Moment at, int most) {
        return list(
                room,
                viewer,
                at,
                """
                 where d.completed_on is not null
                 order by max(d.completed_on) over (partition by q.person_id) desc, q.person_id,
                          d.completed_on desc
                 limit %d
                """
                        .formatted(most));
    }

    private List<RoomColleague> list(Room room, Viewer viewer, Moment at, String which) {
        var found = new LinkedHashMap<PersonId, RoomColleague>();
        room.bind(db.sql(SELECT + which))
                .param("today", at.today())
                .param("now", at.now())
                .param("soon", at.today().plusDays(Expiry.SOON))
                .param("programmes", BookedSeats.programmes(viewer))
                .query((row, _) -> colleague(row, at.today()))
                .list()
                .forEach(one -> found.merge(one.person(), one, RoomColleague::and));
        return List.copyOf(found.values());
    }

    private static RoomColleague colleague(ResultSet row, LocalDate today) throws SQLException {
        var done = done(row, today);
        return new RoomColleague(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("workplaces"),
                done == null ? List.of() : List.of(done),
                List.of());
    }

    private static RoomColleague.@Nullable Done done(ResultSet row, LocalDate today)
            throws SQLException {
        var title = row.getString("title");
        var next = row.getObject("next_id", UUID.class);
        return title == null
                ? null
                : new RoomColleague.Done(
                        Texts.parse(title),
                        row.getObject("completed_on", LocalDate.class),
                        row.getBoolean("makes_mentor"),
                        row.getString("code"),
                        new Expiry(row.getObject("valid_until", LocalDate.class), today),
                        next == null ? null : new CourseInstanceId(next));
    }
}
