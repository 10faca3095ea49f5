package org.handslag.commission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.commission.CommissionState.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders for lists, one flat row each: an operator has some hundreds in all its years. */
@Repository
class OrderList {
    private static final String ROWS =
            """
            select c.id, c.organisation, c.contact, c.host, c.seats, s.state, s.at,
                   o.valid_until, w.day, d.first, coalesce(d.held, 0) as held,
                   coalesce(d.over, 0) as over, coalesce(d.attended, 0) as attended,
                   coalesce(d.taken, 0) as taken
              from commission c
              join lateral (
                   select state, at from commission_step
                    where operator_id = c.operator_id and commission_id = c.id
                    order by number desc limit 1) s on true
              left join lateral (
                   select valid_until from commission_offer
                    where operator_id = c.operator_id and commission_id = c.id
                    order by number desc limit 1) o on true
              left join commission_wish w
                on w.operator_id = c.operator_id and w.commission_id = c.id
               and w.position = 0
              left join lateral (
                   select count(*) as held, min(i.starts_at) as first,
                          count(*) filter (where i.ends_at <= :now) as over,
                          sum(n.confirmed + n.offered) as taken,
                          count(*) filter (where i.ends_at <= :now and exists (
                              select from attendance a
                                join course_session t on t.id = a.session_id
                               where t.instance_id = i.id)) as attended
                     from commission_date x
                     join course_instance i on i.id = x.instance_id
                     join seat_count n on n.instance_id = i.id
                    where x.operator_id = c.operator_id
                      and x.commission_id = c.id
                      and i.cancelled_at is null) d on true
             where s.state <> 'UNCONFIRMED'
               and (:programmes::uuid[] is null
                    or c.programme_id = any (:programmes::uuid[]))
             order by s.state in ('EVALUATED', 'WITHDRAWN', 'DECLINED'), s.at, c.id
            """;

    private final JdbcClient db;

    OrderList(JdbcClient db) {
        this.db = db;
    }

    /**
     * Those of these programmes, all of them when null; what waits longest first, the ended ones
     * last.
     */
    List<OrderRow> rows(
            UUID @Nullable [] programmes, OrderFilter filter, Instant now, LocalDate today) {
        return db
                .sql(ROWS)
                .param("programmes", programmes)
                .param("now", now)
                .query((row, _) -> row(row, today))
                .list()
                .stream()
                .filter(filter::takes)
                .toList();
    }

    private static OrderRow row(ResultSet row, LocalDate today) throws SQLException {
        var progress = new Progress(row.getInt("held"), row.getInt("over"), row.getInt("attended"));
        var state = CommissionState.valueOf(row.getString("state")).with(progress);
        var until = row.getObject("valid_until", LocalDate.class);
        var first = row.getTimestamp("first");
        return new OrderRow(
                new CommissionId(row.getObject("id", UUID.class)),
                row.getString("organisation"),
                row.getString("contact"),
                row.getString("host"),
                state,
                state.waitsFor(until != null && today.isAfter(until), progress),
                first == null
                        ? row.getObject("day", LocalDate.class)
                        : first.toLocalDateTime().toLocalDate(),
                row.getInt("seats"),
                row.getInt("taken"),
                row.getTimestamp("at").toInstant());
    }
}
