package org.handslag.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;
import java.util.function.Predicate;
import org.handslag.scope.CannotStart;
import org.handslag.scope.EmbeddedPostgres;
import org.handslag.web.Demonstration;

/**
 * Makes room for a new World in a data folder, when whoever runs it says yes. Only data that are a
 * World and nothing else are thrown away: where an operator of one's own stands, all is left.
 */
class NewWorld {
    private NewWorld() {}

    static void main(String[] folder) {
        try {
            makeRoom(Path.of(folder[0]), NewWorld::ask);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | SQLException e) {
            System.err.println("The data could not be read: " + e);
            System.exit(1);
        }
    }

    /**
     * @param agreed is asked with what will happen, and says whether it may
     */
    static void makeRoom(Path folder, Predicate<String> agreed) throws IOException, SQLException {
        if (!Files.isDirectory(folder.resolve("database"))) {
            return;
        }
        try (var server = new EmbeddedPostgres(folder)) {
            if (!isWorld(server)) {
                throw new CannotStart(
                        "The data in %s are no demonstration, or not only that. Nothing was touched."
                                .formatted(folder));
            }
            if (!agreed.test(
                    "This throws away the demonstration in %s, with all that was written in it, and makes a new one."
                            .formatted(folder))) {
                throw new CannotStart("Nothing was touched.");
            }
            server.drop();
        }
    }

    private static boolean ask(String what) {
        System.out.println(what);
        System.out.print("Write yes to go on: ");
        System.out.flush();
        var answer = new Scanner(System.in, StandardCharsets.UTF_8);
        return answer.hasNextLine() && answer.nextLine().strip().equals("yes");
    }

    private static boolean isWorld(EmbeddedPostgres server) throws SQLException {
        var settings = server.settings(EmbeddedPostgres.DATABASE);
        try (var db =
                DriverManager.getConnection(
                        Objects.requireNonNull(settings.get("handslag.db.url")),
                        settings.get("handslag.db.owner.user"),
                        settings.get("handslag.db.owner.password"))) {
            return exists(db, "installation")
                    && exists(db, "operator")
                    && !read(
                                    db,
                                    "select value from installation where name = '%s'"
                                            .formatted(Demonstration.FACT))
                            .isEmpty()
                    && Script.SLUGS.containsAll(read(db, "select slug from operator"));
        }
    }

    private static boolean exists(Connection db, String table) throws SQLException {
        return !read(db, "select 1 where to_regclass('public.%s') is not null".formatted(table))
                .isEmpty();
    }

    private static List<String> read(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement();
                var rows = statement.executeQuery(sql)) {
            var read = new ArrayList<String>();
            while (rows.next()) {
                read.add(rows.getString(1));
            }
            return read;
        }
    }
}
