package org.handslag.contacting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.message.MessageId;
import org.handslag.relation.RelationLinks.Written;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many mails of this kind a workplace may get in a quarter of the year, and has got. */
@Repository
public class QuarterLimit {
    public static final int MOST = 20;
    private static final int USUAL = 2;

    private final JdbcClient db;

    QuarterLimit(JdbcClient db) {
        this.db = db;
    }

    public int perQuarter() {
        return db.sql("select per_quarter from campaign_limit")
                .query(Integer.class)
                .optional()
                .orElse(USUAL);
    }

    public void save(int perQuarter) {
        db.sql(
                        """
                        insert into campaign_limit (per_quarter) values (:n)
                            on conflict (operator_id) do update set per_quarter = :n
                        """)
                .param("n", perQuarter)
                .update();
    }

    /** Whoever sends waits here for her turn, since all mails count together. */
    public void hold() {
        db.sql(
                        """
                        select pg_advisory_xact_lock(hashtextextended(
                               'contacting ' || current_setting('handslag.operator'), 0))
                        """)
                .query((_, _) -> true)
                .list();
    }

    /** These mails were written to these workplaces, in the same order. In one statement. */
    public void count(List<WorkplaceId> workplaces, List<MessageId> messages, Instant at) {
        db.sql(
                        """
                        insert into workplace_mail (workplace_id, message_id, at)
                        select m.workplace, m.message, :at
                          from unnest(:workplaces::uuid[], :messages::uuid[])
                               as m (workplace, message)
                        """)
                .param(
                        "workplaces",
                        workplaces.stream().map(WorkplaceId::value).toArray(UUID[]::new))
                .param("messages", messages.stream().map(MessageId::value).toArray(UUID[]::new))
                .param("at", at)
                .update();
    }

    /** A question that the office sends counts at each workplace that this contact answers for. */
    @EventListener
    void count(Written written) {
        db.sql(
                        """
                        insert into workplace_mail (workplace_id, message_id, at)
                        select w.id, :message, :at
                          from workplace w
                         where w.organisation_id = :organisation
                           and (w.id = :workplace
                                or :workplace::uuid is null
                                   and not exists (select from employer_contact e
                                                    where e.workplace_id = w.id and e.email <> ''))
                        """)
                .param("message", written.message())
                .param("at", written.at())
                .param("organisation", written.to().organisation())
                .param("workplace", written.to().workplace())
                .update();
    }

    /** When the quarter of a day began. */
    public static Instant quarter(LocalDate day, ZoneId zone) {
        var month = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return day.withMonth(month).withDayOfMonth(1).atStartOfDay(zone).toInstant();
    }
}
