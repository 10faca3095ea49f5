package org.handslag.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.handslag.scope.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One embedded PostgreSQL for all tests of a JVM. The migrated template is made once; each test
 * class gets a clone of it, always under the same name so that one Spring context serves them all.
 */
public final class TestServer {
    /** Where the server of this JVM keeps its data. */
    public static final Path FOLDER =
            Path.of("target", "postgres" + System.getProperty("handslag.fork", ""));

    static final String DATABASE = "test";
    private static final String TEMPLATE = "migrated";
    private static final String AGED = "aged";
    private static final TestServer INSTANCE = new TestServer();

    private final EmbeddedPostgres server;
    private final Set<String> kept = new HashSet<>();
    private int copies;

    private TestServer() {
        try {
            server = new EmbeddedPostgres(FOLDER);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            hurry();
            recreate(TEMPLATE, "template0");
            migrate();
            clone(DATABASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Nothing here outlives the JVM, so nothing waits until it is on the disk. What a crash leaves
     * is tested on servers that keep to it, as the program's own does.
     */
    private void hurry() {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            administer("postgres", "alter system set " + setting + " = off");
        }
        administer("postgres", "select pg_reload_conf()");
    }

    /**
     * A database of its own that was filled with these statements when it was as old as this
     * version and has been migrated since, seen by its owner.
     */
    public static JdbcClient migratedFrom(String version, String... statements) {
        return INSTANCE.aged(version, statements);
    }

    private JdbcClient aged(String version, String... statements) {
        recreate(AGED, "template0");
        flyway(AGED).target(version).load().migrate();
        administer(AGED, "set session_replication_role = replica;" + join(statements));
        flyway(AGED).load().migrate();
        var settings = server.settings(AGED);
        return JdbcClient.create(
                new DriverManagerDataSource(
                        settings.get("handslag.db.url"),
                        settings.get("handslag.db.owner.user"),
                        settings.get("handslag.db.owner.password")));
    }

    private static String join(String... statements) {
        return String.join(";", statements);
    }

    static TestServer instance() {
        return INSTANCE;
    }

    /** Makes the tests' database anew from the migrated template. */
    void renew() {
        clone(DATABASE);
    }

    /**
     * What stands in the tests' database now is copied under this name from now on, with what the
     * planner knows of it: what was just written is unknown to it for a minute otherwise, and some
     * plans made in that minute take as long.
     */
    void keep(String name) {
        administer(DATABASE, "analyze");
        recreate(name, DATABASE);
        kept.add(name);
    }

    boolean has(String name) {
        return kept.contains(name);
    }

    /** Makes it anew from what was kept; what is kept in memory by its version is another. */
    void renewWith(String name) {
        recreate(DATABASE, name);
        administer(DATABASE, "update operator set version = version + " + 1000 * ++copies);
    }

    private void administer(String database, String sql) {
        try {
            server.administer(database, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> settings() {
        return server.settings(DATABASE);
    }

    private void clone(String name) {
        recreate(name, TEMPLATE);
    }

    private void recreate(String name, String template) {
        administer("postgres", "drop database if exists " + name + " with (force)");
        administer(
                "postgres",
                "create database %s template %s owner handslag_owner strategy file_copy"
                        .formatted(name, template));
    }

    private void migrate() {
        flyway(TEMPLATE).load().migrate();
    }

    private FluentConfiguration flyway(String database) {
        var settings = server.settings(database);
        return Flyway.configure()
                .dataSource(
                        settings.get("handslag.db.url"),
                        settings.get("handslag.db.owner.user"),
                        settings.get("handslag.db.owner.password"))
                .placeholders(Map.of("runner", settings.get("handslag.db.user")));
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
