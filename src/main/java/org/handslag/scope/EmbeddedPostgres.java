package org.handslag.scope;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL in a folder, for whoever runs Handslag on one machine with nothing installed beside.
 *
 * <p>The folder is locked first, so that a second program leaves the first one's server alone. A
 * server left over from a killed program is stopped, then the data recovers by itself. fsync and
 * synchronous_commit stay on: what was confirmed is on the disk.
 */
public class EmbeddedPostgres implements AutoCloseable {
    private static final String MAJOR = "18";

    /** The program's own database. */
    public static final String DATABASE = "handslag";

    private final Path folder;
    private final Path data;
    private final EmbeddedSecrets secrets;
    private final FileLock lock;
    private final PostgresPrograms programs;
    private final int port;

    public EmbeddedPostgres(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.data = this.folder.resolve("database");
        this.lock = lock();
        refuseOtherMajor();
        this.secrets = EmbeddedSecrets.in(this.folder);
        this.programs = PostgresPrograms.in(this.folder);
        this.port = freePort();
        start();
    }

    Database database() {
        return new Database(url(DATABASE), secrets.owner(), secrets.runner());
    }

    /** The settings with which another program reaches a database of this server. */
    public Map<String, String> settings(String name) {
        return Map.of(
                "handslag.db.url", url(name),
                "handslag.db.user", secrets.runner().user(),
                "handslag.db.password", secrets.runner().password(),
                "handslag.db.owner.user", secrets.owner().user(),
                "handslag.db.owner.password", secrets.owner().password());
    }

    /** Runs statements as the server's superuser, for tests and for the first set-up. */
    public void administer(String database, String... statements) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                url(database),
                                EmbeddedSecrets.SUPERUSER,
                                secrets.superuserPassword());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Throws the program's database away; the next start makes an empty one. */
    public void drop() throws SQLException {
        administer("postgres", "drop database " + DATABASE + " with (force)");
    }

    @Override
    public void close() throws IOException {
        stop();
        lock.acquiredBy().close();
    }

    /** Stops the server if it runs; the folder stays locked, so that it can be copied. */
    void stop() throws IOException {
        if (programs.succeeds("pg_ctl", "status", "-D", data.toString())) {
            programs.run("pg_ctl", "stop", "-w", "-m", "fast", "-D", data.toString());
        }
    }

    private FileLock lock() throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve("handslag.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        var taken = tryLock(channel);
        if (taken == null) {
            channel.close();
            throw new CannotStart(
                    "Another Handslag already uses the data folder "
                            + folder
                            + "; stop it, or set HANDSLAG_DATA to another folder.");
        }
        return taken;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void refuseOtherMajor() throws IOException {
        var version = data.resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
            throw new CannotStart(
                    "The data folder %s was made by PostgreSQL %s and this program needs %s; see \"Upgrade\" in docs/operations.md."
                            .formatted(folder, Files.readString(version).strip(), MAJOR));
        }
    }

    private void start() throws IOException {
        if (Files.exists(data)) {
            stop();
        } else {
            initialise();
        }
        programs.run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                "60",
                "-D",
                data.toString(),
                "-l",
                folder.resolve("postgresql.log").toString(),
                "-o",
                "-p "
                        + port
                        + " -c listen_addresses=127.0.0.1"
                        + " -c unix_socket_directories= -c max_connections=60"
                        + " -c shared_buffers=128MB -c password_encryption=scram-sha-256"
                        + " -c log_error_verbosity=terse -c log_min_error_statement=panic");
        try {
            createRolesAndDatabase();
        } catch (SQLException e) {
            throw new IOException("The embedded PostgreSQL could not be prepared", e);
        }
    }

    // Under another name until it is whole, so that a kill in the middle leaves nothing half made.
    private void initialise() throws IOException {
        var fresh = folder.resolve("database.new");
        FileSystemUtils.deleteRecursively(fresh);
        var password = secrets.superuserPasswordFile(folder);
        programs.run(
                "initdb",
                "-D",
                fresh.toString(),
                "-U",
                EmbeddedSecrets.SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile",
                password.toString(),
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.delete(password);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void createRolesAndDatabase() throws SQLException {
        administer("postgres", createRole(secrets.owner()), createRole(secrets.runner()));
        try (var connection =
                        DriverManager.getConnection(
                                url("postgres"),
                                EmbeddedSecrets.SUPERUSER,
                                secrets.superuserPassword());
                var statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute(
                        "create database " + DATABASE + " owner " + secrets.owner().user());
            }
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        return statement
                .executeQuery("select from pg_database where datname = '" + DATABASE + "'")
                .next();
    }

    private static String createRole(Database.Account account) {
        return """
        do $$ begin
          if not exists (select from pg_roles where rolname = '%1$s') then
            create role %1$s login password '%2$s';
          end if;
        end $$
        """
                .formatted(account.user(), account.password());
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
