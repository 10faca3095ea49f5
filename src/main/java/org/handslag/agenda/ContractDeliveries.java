package org.handslag.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.roster.ContractId;
import org.handslag.roster.Deliveries;
import org.handslag.roster.Delivery;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The course dates that are held under a contract, with how long and for how many. */
@Repository
class ContractDeliveries implements Deliveries {
    private final JdbcClient db;
    private final Operators operators;
    private final Clock clock;

    ContractDeliveries(JdbcClient db, Operators operators, Clock clock) {
        this.db = db;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public List<Delivery> under(ContractId contract) {
        var zone = operators.find(Scope.required()).orElseThrow().zone();
        return db.sql(
                        """
                        select i.id, c.title, i.starts_at, i.ends_at <= :now as held,
                               (select (sum(extract(epoch from s.ends_at - s.starts_at)) / 60)::int
                                  from course_session s
                                 where s.operator_id = i.operator_id
                                   and s.instance_id = i.id) as minutes,
                               coalesce(n.confirmed, 0) as confirmed
                          from day_programme p
                          join course_instance i
                            on i.operator_id = p.operator_id and i.id = p.instance_id
                          join course c
                            on c.operator_id = i.operator_id and c.id = i.course_id
                          left join seat_count n
                            on n.operator_id = i.operator_id and n.instance_id = i.id
                         where p.contract_id = :contract and i.cancelled_at is null
                         order by i.starts_at, i.id
                        """)
                .param("contract", contract)
                .param("now", clock.instant())
                .query(
                        (row, _) ->
                                new Delivery(
                                        LocalDate.ofInstant(
                                                row.getTimestamp("starts_at").toInstant(), zone),
                                        Texts.parse(row.getString("title")),
                                        "/instances/" + row.getObject("id", UUID.class),
                                        row.getBoolean("held"),
                                        row.getInt("minutes"),
                                        row.getInt("confirmed")))
                .list();
    }
}
