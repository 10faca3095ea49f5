package org.handslag.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.handslag.scope.CannotStart;
import org.handslag.scope.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new World takes the place of an old one, and of nothing else. */
class NewWorldTest {
    private static final String[] AS_THE_PROGRAM_BEGINS = {
        "create table installation (name text, value text)", "create table operator (slug text)"
    };
    private static final String WORLD = "insert into installation values ('world', '2026-10-03')";
    private static final String OPERATORS =
            "insert into operator values ('goteborg'), ('favrskov')";

    @TempDir Path folder;

    @Test
    void hasNothingToDoInAnEmptyFolder() {
        assertThatCode(() -> NewWorld.makeRoom(folder, _ -> false)).doesNotThrowAnyException();
    }

    @Test
    void touchesOnlyAWorldAndOnlyAfterAYes() throws Exception {
        with("create table other (name text)");
        refusesAndKeeps("other");
        with(AS_THE_PROGRAM_BEGINS);
        refusesAndKeeps("operator");
        with(WORLD, OPERATORS, "insert into operator values ('own')");
        refusesAndKeeps("operator");
        with("delete from operator where slug = 'own'");

        var asked = new ArrayList<String>();
        assertThatThrownBy(() -> NewWorld.makeRoom(folder, what -> !asked.add(what)))
                .hasMessage("Nothing was touched.");
        assertThat(asked).singleElement().asString().contains(folder.toString());
        assertThat(tables()).contains("operator");

        NewWorld.makeRoom(folder, _ -> true);
        assertThat(tables()).isEmpty();
    }

    private void refusesAndKeeps(String table) throws Exception {
        assertThatThrownBy(() -> NewWorld.makeRoom(folder, _ -> true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Nothing was touched");
        assertThat(tables()).contains(table);
    }

    private void with(String... statements) throws Exception {
        try (var server = new EmbeddedPostgres(folder);
                var db = connection(server);
                var statement = db.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> tables() throws Exception {
        try (var server = new EmbeddedPostgres(folder);
                var db = connection(server);
                var statement = db.createStatement();
                var rows =
                        statement.executeQuery(
                                "select tablename from pg_tables where schemaname = 'public'")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static Connection connection(EmbeddedPostgres server) throws SQLException {
        var settings = server.settings(EmbeddedPostgres.DATABASE);
        return DriverManager.getConnection(
                settings.get("handslag.db.url"),
                settings.get("handslag.db.owner.user"),
                settings.get("handslag.db.owner.password"));
    }
}
