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
