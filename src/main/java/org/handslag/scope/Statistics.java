package org.handslag.scope;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/**
 * What PostgreSQL knows of how much lies where. It gathers that by itself, about a minute after
 * much has changed; until then it may read a list in minutes that takes milliseconds.
 */
@Component
public class Statistics {
    private final Database database;

    Statistics(Database database) {
        this.database = database;
    }

    /** Gathers it now, for the whole database. Only the owner may. */
    public void gather() {
        var owner = database.owner();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("No statistics could be gathered", e);
        }
    }
}
