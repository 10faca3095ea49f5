import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program under measurement, started as bin/run starts it, on a data folder of its own. */
final class Server implements AutoCloseable {
    static final int PORT = 8190;
    static final String BASE = "http://localhost:" + PORT;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final Process java;

    /** How long it took from the start of Java to the first answer. */
    final Duration startUp;

    Server(Path folder, boolean world) throws IOException, InterruptedException {
        this(folder, world, "");
    }

    /**
     * @param mail the address of its mail server; empty for none
     */
    Server(Path folder, boolean world, String mail) throws IOException, InterruptedException {
        this.folder = folder;
        var begun = System.nanoTime();
        java = start(world, mail);
        while (!answers()) {
            if (!java.isAlive()) {
                throw new IllegalStateException(
                        "The program did not start: " + folder.resolve("bench.log"));
            }
            Thread.sleep(5);
        }
        startUp = Duration.ofNanos(System.nanoTime() - begun);
    }

    private Process start(boolean world, String mail) throws IOException {
        Files.createDirectories(folder);
        var program = "target/program/handslag";
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx" + System.getenv().getOrDefault("HANDSLAG_MEMORY", "384m"),
                        "-XX:AOTCache=" + program + ".aot",
                        "-Xlog:aot*=off",
                        "-jar",
                        program + ".jar",
                        "--handslag.world=" + world);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PORT", String.valueOf(PORT));
        builder.environment().put("HANDSLAG_DATA", folder.toAbsolutePath().toString());
        builder.environment().put("HANDSLAG_SMTP_URL", mail);
        builder.environment().put("HANDSLAG_TRUSTED_PROXY", "127.0.0.1,::1");
        builder.redirectOutput(folder.resolve("bench.log").toFile());
        return builder.start();
    }

    private static boolean answers() {
        try {
            return get("/health").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    static java.net.http.HttpResponse<byte[]> get(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(BASE + path))
                        .header("Accept-Encoding", "gzip")
                        .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection with all rights, for bulk copies and for looking. */
    Connection administer() throws IOException, SQLException {
        return connect("handslag_superuser");
    }

    /** A connection as the program has them, bound by row-level security. */
    Connection run() throws IOException, SQLException {
        return connect("handslag_runner");
    }

    private Connection connect(String user) throws IOException, SQLException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("passwords.properties"))) {
            secrets.load(reader);
        }
        var port = Files.readAllLines(folder.resolve("database/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/handslag",
                user,
                secrets.getProperty(user));
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    /** Resident memory in MB: of Java, and of all together with shared pages counted once (PSS). */
    List<Long> memory() throws IOException {
        var processes = Stream.concat(Stream.of(java.pid()), database()).toList();
        long all = 0;
        for (var pid : processes) {
            all += kilobytes(Path.of("/proc/" + pid + "/smaps_rollup"), "Pss:");
        }
        return List.of(
                kilobytes(Path.of("/proc/" + java.pid() + "/status"), "VmRSS:") / 1024, all / 1024);
    }

    /** Processor time so far in milliseconds: of Java, and of PostgreSQL with its ended processes. */
    List<Long> processorTime() throws IOException {
        long database = 0;
        for (var pid : database().toList()) {
            database += ticks(pid, 13, 14) + (pid == postmaster() ? ticks(pid, 15, 16) : 0);
        }
        return List.of(ticks(java.pid(), 13, 14) * 10, database * 10);
    }

    /** Of a hundredth of a second each, as Linux counts them (proc(5), stat: utime to cstime). */
    private static long ticks(long pid, int... fields) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var parts = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(fields).mapToLong(field -> Long.parseLong(parts[field - 2])).sum();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst());
    }

    private Stream<Long> database() throws IOException {
        return ProcessHandle.of(postmaster()).stream()
                .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
                .map(ProcessHandle::pid);
    }

    private static long kilobytes(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        java.destroy();
        if (!java.waitFor(30, TimeUnit.SECONDS)) {
            java.destroyForcibly();
        }
    }
}
