package org.handslag.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.handslag.scope.EmbeddedPostgres;

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
    private static final TestServer INSTANCE = new TestServer();

    private final EmbeddedPostgres server;

    private TestServer() {
        try {
            server = new EmbeddedPostgres(FOLDER);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            recreate(TEMPLATE, "template0");
            migrate();
            clone(DATABASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestServer instance() {
        return INSTANCE;
    }

    /** Makes the tests' database anew from the migrated template. */
    void renew() {
        clone(DATABASE);
    }

    Map<String, String> settings() {
        return server.settings(DATABASE);
    }

    private void clone(String name) {
        recreate(name, TEMPLATE);
    }

    private void recreate(String name, String template) {
        try {
            server.administer("postgres", "drop database if exists " + name + " with (force)");
            server.administer(
                    "postgres",
                    "create database %s template %s owner handslag_owner"
                            .formatted(name, template));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void migrate() {
        var settings = server.settings(TEMPLATE);
        Flyway.configure()
                .dataSource(
                        settings.get("handslag.db.url"),
                        settings.get("handslag.db.owner.user"),
                        settings.get("handslag.db.owner.password"))
                .placeholders(Map.of("runner", settings.get("handslag.db.user")))
                .load()
                .migrate();
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
