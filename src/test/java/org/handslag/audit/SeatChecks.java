package org.handslag.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit of the seats over any connection, also that of a program in another process. */
public final class SeatChecks {
    private SeatChecks() {}

    public static List<String> findings(JdbcClient db) {
        return new SeatAudit(db, java.util.List.of()).findings();
    }
}
