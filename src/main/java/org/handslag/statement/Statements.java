package org.handslag.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.hours.ClosedMonths;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.statement.MonthStatement.Approved;
import org.handslag.statement.MonthStatement.Reopened;
import org.handslag.statement.MonthStatement.Sent;
import org.handslag.statement.MonthStatement.StatementApprover;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements as they are kept. */
@Repository
class Statements implements ClosedMonths {
    private final JdbcClient db;

    Statements(JdbcClient db) {
        this.db = db;
    }

    /** Of each, the latest first, also those that were opened again; in one statement. */
    Map<MentorshipId, List<MonthStatement>> of(Collection<MentorshipId> mentorships) {
        return db
                .sql(
                        """
                        select * from hour_statement where mentorship_id = any (:ids)
                         order by month desc, number desc
                        """)
                .param("ids", mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new))
                .query(Statements::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(MonthStatement::mentorship));
    }

    /**
     * Mentorships with hours agreed, given or approved in a month, the latest first.
     *
     * @param programmes null for all
     */
    List<MentorshipId> withHours(
            UUID @Nullable [] programmes, MonthFilter filter, int from, int most) {
        return db.sql(
                        """
                        select m.id
                          from mentorship m
                          left join hour_statement s
                            on s.mentorship_id = m.id and s.month = :first and s.reopened_at is null
                         where (:programmes::uuid[] is null or m.programme_id = any (:programmes::uuid[]))
                           and (s.id is not null
                                or exists (select from hours_given g
                                            where g.mentorship_id = m.id and g.undone_at is null
                                              and g.day between :first and :last)
                                or exists (select from agreement_version v
                                            where v.mentorship_id = m.id
                                              and v.agreed_at is not null and v.dropped_at is null
                                              and v.from_day <= :last
                                              and least(v.until_day, m.ended_on) >= :first))
                           and (:state::text is null
                                or :state = case when s.sent_on is not null then 'SENT'
                                                 when s.id is not null then 'APPROVED'
                                                 when :over then 'DRAFT' else 'OPEN' end)
                         order by m.begins_on desc, m.id
                         limit :most offset :from
                        """)
                .param("programmes", programmes)
                .param("first", filter.month().atDay(1))
                .param("last", filter.month().atEndOfMonth())
                .param("state", filter.state())
                .param("over", filter.isOver())
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new MentorshipId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public boolean isClosed(MentorshipId mentorship, YearMonth month) {
        return db.sql(
                        """
                        select exists (select from hour_statement
                                        where mentorship_id = :mentorship and month = :month
                                          and reopened_at is null)
                        """)
                .param("mentorship", mentorship)
                .param("month", month.atDay(1))
                .query(Boolean.class)
                .single();
    }

    /** False when someone else has approved it first. */
    boolean add(MonthStatement fresh) {
        return db.sql(
                                """
                                insert into hour_statement
                                    (id, mentorship_id, month, number, content, approved_by, approved_as, approved_at)
                                values (:id, :mentorship, :month, :number, :content::jsonb, :by, :as, :at)
                                on conflict do nothing
                                """)
                        .param("id", fresh.id())
                        .param("mentorship", fresh.mentorship())
                        .param("month", fresh.month().atDay(1))
                        .param("number", fresh.number())
                        .param("content", fresh.content().json())
                        .param("by", fresh.approved().by())
                        .param("as", fresh.approved().as())
                        .param("at", fresh.approved().at())
                        .update()
                == 1;
    }

    /** False when it was sent or opened again before. */
    boolean send(UUID id, Sent sent) {
        return db.sql(
                                """
                                update hour_statement set sent_on = :on, sent_to = :to, sent_by = :by
                                 where id = :id and sent_on is null and reopened_at is null
                                """)
                        .param("on", sent.on())
                        .param("to", sent.to())
                        .param("by", sent.by())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when someone else has opened it first. */
    boolean reopen(UUID id, Reopened reopened) {
        return db.sql(
                                """
                                update hour_statement set reopened_at = :at, reopened_by = :by, why = :why
                                 where id = :id and reopened_at is null
                                """)
                        .param("at", reopened.at())
                        .param("by", reopened.by())
                        .param("why", reopened.why())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static MonthStatement row(ResultSet row, int number) throws SQLException {
        return new MonthStatement(
                row.getObject("id", UUID.class),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("number"),
                StatementContent.parse(row.getString("content")),
                new Approved(
                        new PersonId(row.getObject("approved_by", UUID.class)),
                        StatementApprover.valueOf(row.getString("approved_as")),
                        row.getTimestamp("approved_at").toInstant()),
                sent(row),
                reopened(row));
    }

    private static @Nullable Sent sent(ResultSet row) throws SQLException {
        var on = row.getObject("sent_on", LocalDate.class);
        return on == null
                ? null
                : new Sent(
                        on,
                        row.getString("sent_to"),
                        new PersonId(row.getObject("sent_by", UUID.class)));
    }

    private static @Nullable Reopened reopened(ResultSet row) throws SQLException {
        var at = row.getTimestamp("reopened_at");
        return at == null
                ? null
                : new Reopened(
                        at.toInstant(),
                        new PersonId(row.getObject("reopened_by", UUID.class)),
                        row.getString("why"));
    }
}
