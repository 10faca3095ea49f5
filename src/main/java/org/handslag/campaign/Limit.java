package org.handslag.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many invitations a workplace may get in a quarter of the year. */
@Repository
class Limit {
    static final int MOST = 20;
    private static final int USUAL = 2;

    private final JdbcClient db;

    Limit(JdbcClient db) {
        this.db = db;
    }

    int perQuarter() {
        return db.sql("select per_quarter from campaign_limit")
                .query(Integer.class)
                .optional()
                .orElse(USUAL);
    }

    void save(int perQuarter) {
        db.sql(
                        """
                        insert into campaign_limit (per_quarter) values (:n)
                            on conflict (operator_id) do update set per_quarter = :n
                        """)
                .param("n", perQuarter)
                .update();
    }

    /** When the quarter of a day began. */
    static Instant quarter(LocalDate day, ZoneId zone) {
        var month = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return day.withMonth(month).withDayOfMonth(1).atStartOfDay(zone).toInstant();
    }
}
