package org.handslag.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The program as it is started in earnest: a process of its own with its own PostgreSQL in a data
 * folder, always on the same port. It can be killed.
 */
public final class RealProgram implements AutoCloseable {
    private static final String READY = "Handslag answers at ";
    private static final Pattern CODE = Pattern.compile("type the code (\\S+)");

    private final Path data;
    private final Map<String, String> settings;
    private final int port = freePort();
    private final List<String> said = new ArrayList<>();
    private Process process;

    /**
     * @param settings as an administrator sets them, such as {@code HANDSLAG_SMTP_URL}
     */
    public RealProgram(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = settings;
    }

    /** Starts it and waits until it answers, or until it has ended by itself. */
    public RealProgram start(String... arguments) {
        try {
            process = builder(arguments).start();
            said.clear();
            var output = process.inputReader();
            for (String line; !answers() && (line = output.readLine()) != null; ) {
                said.add(line);
            }
            Thread.ofVirtual().start(() -> readOn(output));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * From now on each row that is written to this table takes so long: a kill that is meant to
     * fall in the middle of many rows does, however slowly whoever watches them comes to look.
     */
    public void slow(String table, Duration each) {
        database()
                .sql(
                        """
                        create function slow_%1$s() returns trigger language plpgsql as
                        $$ begin perform pg_sleep(%2$s); return new; end $$;
                        create trigger slow_%1$s before insert on %1$s
                        for each row execute function slow_%1$s()
                        """
                                .formatted(table, each.toMillis() / 1000.0))
                .update();
    }

    public int port() {
        return port;
    }

    public boolean answers() {
        return !said.isEmpty() && said.getLast().startsWith(READY);
    }

    /** All that it said until it answered. */
    public List<String> said() {
        return said;
    }

    /** The code with which an operator is made. */
    public String code() {
        return said.stream()
                .flatMap(line -> found(CODE, line).stream())
                .map(code -> code.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No code was told: " + said));
    }

    /** As if the power went. Its PostgreSQL lives on as an orphan, or goes with it. */
    public void kill(boolean withDatabase) {
        process.destroyForcibly();
        if (withDatabase) {
            postmaster()
                    .flatMap(lines -> ProcessHandle.of(Long.parseLong(lines.getFirst().strip())))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
        exitCode();
    }

    public int exitCode() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("The program does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its database, seen by one whom no policy binds. */
    public JdbcClient database() {
        var server = postmaster().orElseThrow(() -> new AssertionError("No PostgreSQL runs"));
        var user = "handslag_superuser";
        var url = "jdbc:postgresql://127.0.0.1:" + server.get(3).strip() + "/handslag";
        return JdbcClient.create(new DriverManagerDataSource(url, user, password(user)));
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    private ProcessBuilder builder(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(
                        List.of(
                                java,
                                "-Xmx384m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                classPath(),
                                "org.handslag.Handslag"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HANDSLAG_"));
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("HANDSLAG_MANAGEMENT_PORT", "0");
        builder.environment().put("HANDSLAG_DATA", data.toString());
        builder.environment().putAll(settings);
        return builder;
    }

    /** Without the tests' own classes, which would change the program. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.replaceFirst("/$", "").endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The lines of the file in which a running server says who it is and where it listens. */
    private Optional<List<String>> postmaster() {
        try {
            var file = data.resolve("database").resolve("postmaster.pid");
            return Files.exists(file) ? Optional.of(Files.readAllLines(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String password(String user) {
        try (var reader = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            var passwords = new Properties();
            passwords.load(reader);
            return passwords.getProperty(user);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Matcher> found(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** A program whose words nobody takes would stop at the next one. */
    private static void readOn(BufferedReader output) {
        try {
            while (output.readLine() != null) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            // it was killed in the middle of a word
        }
    }
}
