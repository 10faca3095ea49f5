package org.handslag.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.directory.WorkplaceId;
import org.handslag.fit.SeatFacts.Offered;
import org.handslag.fit.Slot;
import org.handslag.scope.PersonId;
import org.handslag.willingness.MentorAnswer;
import org.handslag.willingness.MentorSupport;
import org.handslag.willingness.Willingness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads mentors at their workplaces, and what those offer. */
@Repository
class SeatRows {
    private final JdbcClient db;

    SeatRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * A mentor at a workplace.
     *
     * @param running how many she guides now
     * @param runningThere how many are guided at the workplace now
     */
    record Row(
            PersonId mentor,
            WorkplaceId workplace,
            String postalCode,
            boolean trained,
            Willingness said,
            int running,
            int runningThere) {
        int most() {
            return said.most();
        }
    }

    /** An offer that is open or coming. */
    record Offer(WorkplaceId workplace, int places, Offered facts) {}

    /**
     * Whoever has said whether she wants to be a mentor, at the workplace where she works; of
     * several that which offers something, then that which she came to last.
     */
    List<Row> mentors(LocalDate today) {
        return db.sql(
                        """
                        select distinct on (p.id)
                               p.id as mentor_id, w.id as workplace_id, w.postal_code,
                               m.answer, m.paused_until, m.most, m.support,
                               exists (select from completion c
                                         join course k on k.id = c.course_id
                                        where c.person_id = p.id and c.revoked_at is null
                                          and k.makes_mentor) as trained,
                               (select count(*) from circle_member c
                                  join mentorship s on s.id = c.mentorship_id
                                 where c.person_id = p.id and c.role = 'MENTOR'
                                   and s.ended_on is null
                                   and (c.until_day is null or c.until_day >= :today)) as running,
                               (select count(*) from mentorship s
                                 where s.workplace_id = w.id and s.ended_on is null) as there
                          from mentor_willingness m
                          join person p on p.id = m.person_id
                          join affiliation a on a.person_id = p.id
                          join workplace w on w.id = a.workplace_id
                         where p.merged_into is null and p.erased_at is null
                           and a.from_day <= :today
                           and (a.until_day is null or a.until_day >= :today)
                         order by p.id,
                                  exists (select from workplace_offer o
                                           where o.workplace_id = w.id and o.withdrawn_at is null
                                             and (o.until_day is null or o.until_day >= :today))
                                  desc, a.from_day desc, w.id
                        """)
                .param("today", today)
                .query((row, _) -> row(row, today))
                .list();
    }

    private static Row row(ResultSet row, LocalDate today) throws SQLException {
        var said =
                new Willingness(
                        MentorAnswer.valueOf(row.getString("answer")),
                        row.getObject("paused_until", LocalDate.class),
                        row.getInt("most"),
                        texts(row, "support")
                                .map(MentorSupport::valueOf)
                                .collect(Collectors.toSet()),
                        today,
                        0);
        return new Row(
                new PersonId(row.getObject("mentor_id", UUID.class)),
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getString("postal_code"),
                row.getBoolean("trained"),
                said,
                row.getInt("running"),
                row.getInt("there"));
    }

    /** What these workplaces offer from today on. */
    List<Offer> offers(Collection<WorkplaceId> workplaces, LocalDate today) {
        return db.sql(
                        """
                        select o.*,
                               coalesce(array_agg(a.adjustment_id)
                                        filter (where a.adjustment_id is not null), '{}') as can,
                               coalesce(array_agg(a.adjustment_id)
                                        filter (where a.verified_on is not null), '{}') as seen
                          from workplace_offer o
                          left join workplace_offer_adjustment a on a.offer_id = o.id
                         where o.workplace_id = any (:workplaces)
                           and o.withdrawn_at is null
                           and (o.until_day is null or o.until_day >= :today)
                         group by o.operator_id, o.id
                         order by o.id
                        """)
                .param(
                        "workplaces",
                        workplaces.stream().distinct().map(WorkplaceId::value).toArray(UUID[]::new))
                .param("today", today)
                .query((row, _) -> offer(row))
                .list();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        var days =
                Stream.of((Integer[]) row.getArray("weekdays").getArray())
                        .map(DayOfWeek::of)
                        .toList();
        return new Offer(
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getInt("places"),
                new Offered(
                        row.getObject("id", UUID.class),
                        row.getObject("trade_id", UUID.class),
                        texts(row, "languages").collect(Collectors.toSet()),
                        Slot.within(
                                days,
                                row.getObject("from_time", LocalTime.class),
                                row.getObject("until_time", LocalTime.class)),
                        ids(row, "can"),
                        ids(row, "seen"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)));
    }

    private static Set<String> ids(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray())
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
