package org.handslag.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an hour costs, as it is kept. */
@Repository
class HourRates {
    private final JdbcClient db;

    HourRates(JdbcClient db) {
        this.db = db;
    }

    /** All of the operator's, those that were set last first. */
    List<HourRate> all() {
        return db.sql("select * from hour_rate order by from_day desc, set_at desc, id desc")
                .query(HourRates::row)
                .list();
    }

    void add(HourRate rate, PersonId by, Instant at) {
        db.sql(
                        """
                        insert into hour_rate (id, programme_id, mentorship_id, from_day, amount, set_by, set_at)
                        values (:id, :programme, :mentorship, :from, :amount, :by, :at)
                        """)
                .param("id", Uuid7.next())
                .param("programme", rate.programme())
                .param("mentorship", rate.mentorship())
                .param("from", rate.from())
                .param("amount", rate.amount())
                .param("by", by)
                .param("at", at)
                .update();
    }

    private static HourRate row(ResultSet row, int number) throws SQLException {
        var mentorship = row.getObject("mentorship_id", UUID.class);
        return new HourRate(
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                mentorship == null ? null : new MentorshipId(mentorship),
                row.getObject("from_day", LocalDate.class),
                row.getBigDecimal("amount"));
    }
}
