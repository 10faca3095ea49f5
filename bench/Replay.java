import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.postgresql.util.PGobject;

/**
 * The database's part of a page by itself: the statements that the program sent for it, taken from
 * the server's log and sent again over JDBC by as many threads. What was new in the original (ids,
 * addresses, hashes) is new each time.
 */
final class Replay {
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\S+ \\S+ \\S+ \\[(\\d+)\\] (LOG|DETAIL): +(.*+(?:\\n\\t.*+)*+)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** SHA-256 as text: of a link that was made. */
    private static final Pattern HASH = Pattern.compile("[\\w-]{43}=?|[0-9a-f]{64}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.\\d]*[+-]\\d\\d.*");
    private static final String COMMIT = "COMMIT";

    private final List<Statement> statements;
    private final String marker;
    private final java.util.Set<String> fresh;

    record Statement(String sql, List<String> parameters) {}

    /**
     * @param marker stands in the parameters of the work that is meant, as an address or a name
     * @param fresh ids that the work itself made
     */
    private Replay(List<Statement> statements, String marker, java.util.Set<String> fresh) {
        this.statements = statements;
        this.marker = marker;
        this.fresh = fresh;
    }

    /** How many statements the program sends while {@code work} is done once, without begin and commit. */
    static int count(Server server, Callable<?> work) throws Exception {
        return (int) ENTRY.matcher(logged(server, work)).results()
                .filter(entry -> entry.group(2).equals("LOG"))
                .map(entry -> entry.group(3).replaceFirst("^(?:statement|execute [^:]*): ?", "").strip())
                .filter(sql -> sql.matches("(?is)(select|insert|update|delete|with)\\b.*"))
                .count();
    }

    /** Lets the server log everything while {@code work} is done once. */
    static Replay of(Server server, String marker, Callable<?> work) throws Exception {
        return parsed(logged(server, work), marker);
    }

    private static String logged(Server server, Callable<?> work) throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement()) {
            statement.execute("select pg_advisory_lock(1)");
            var from = Files.size(server.log());
            for (var on : List.of("log_statement = 'all'", "log_error_verbosity = 'default'")) {
                statement.execute("alter role handslag_runner set " + on);
            }
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'handslag_runner'");
            Thread.sleep(1000);
            work.call();
            Thread.sleep(500);
            statement.execute("alter role handslag_runner reset all");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'handslag_runner'");
            return Files.readString(server.log()).substring((int) from);
        }
    }

    private static Replay parsed(String log, String marker) {
        var units = new ArrayList<List<Statement>>();
        var open = new HashMap<String, List<Statement>>();
        var last = new HashMap<String, String>();
        ENTRY.matcher(log).results().forEach(entry -> {
            var pid = entry.group(1);
            var text = entry.group(3).replace("\n\t", "\n");
            if (entry.group(2).equals("DETAIL")) {
                open.get(pid).add(new Statement(last.get(pid), parameters(text)));
                last.remove(pid);
                return;
            }
            var unit = open.computeIfAbsent(pid, _ -> new ArrayList<>());
            var pending = last.remove(pid);
            if (pending != null) {
                unit.add(new Statement(pending, List.of()));
            }
            var sql = text.replaceFirst("^(?:statement|execute [^:]*): ?", "");
            if (sql.strip().equals(COMMIT)) {
                unit.add(new Statement(COMMIT, List.of()));
                units.add(unit);
                open.remove(pid);
            } else if (text.matches("(?s)(statement|execute).*") && !sql.isBlank() && !sql.strip().equals("BEGIN")) {
                last.put(pid, sql.replaceAll("\\$\\d+", "?"));
            }
        });
        var meant = units.stream()
                .filter(unit -> unit.stream().anyMatch(s -> s.parameters().stream().anyMatch(p -> p != null && p.contains(marker))))
                .flatMap(List::stream)
                .toList();
        if (meant.isEmpty()) {
            throw new IllegalStateException("The log holds nothing about " + marker);
        }
        return new Replay(meant, marker, made(meant));
    }

    private static List<String> parameters(String detail) {
        var parameters = new ArrayList<String>();
        PARAMETER.matcher(detail).results()
                .forEach(p -> parameters.add(p.group(2) == null ? null : p.group(2).replace("''", "'")));
        return parameters;
    }

    /** Ids that an insert names first: time-ordered ones of the last minutes. */
    private static java.util.Set<String> made(List<Statement> statements) {
        var now = System.currentTimeMillis();
        var ids = new java.util.HashSet<String>();
        statements.stream().flatMap(s -> s.parameters().stream()).filter(p -> p != null)
                .flatMap(p -> ID.matcher(p).results())
                .map(found -> found.group())
                .filter(id -> id.charAt(14) == '7'
                        && Math.abs(Long.parseLong(id.replace("-", "").substring(0, 12), 16) - now) < 120_000)
                .forEach(ids::add);
        return ids;
    }

    int size() {
        return statements.size();
    }

    /** How often a second all of it can be done. */
    double perSecond(Server server, int threads, int seconds) throws Exception {
        run(server, threads, Math.max(2, seconds / 3));
        return run(server, threads, seconds) / (double) seconds;
    }

    private long run(Server server, int threads, int seconds) throws Exception {
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var end = System.nanoTime() + seconds * 1_000_000_000L;
            var counts = new ArrayList<Future<Long>>();
            for (int i = 0; i < threads; i++) {
                counts.add(workers.submit(() -> work(server, end)));
            }
            long all = 0;
            for (var count : counts) {
                all += count.get();
            }
            return all;
        }
    }

    private long work(Server server, long end) throws Exception {
        try (var connection = server.run()) {
            connection.setAutoCommit(false);
            var prepared = new HashMap<String, PreparedStatement>();
            long done = 0;
            for (; System.nanoTime() < end; done++) {
                once(connection, prepared);
            }
            return done;
        }
    }

    private void once(Connection connection, Map<String, PreparedStatement> prepared) throws Exception {
        var renamed = new HashMap<String, String>();
        for (var id : fresh) {
            renamed.put(id, UUID.randomUUID().toString());
        }
        var number = String.valueOf(System.nanoTime()) + Thread.currentThread().threadId();
        for (var statement : statements) {
            if (statement.sql().equals(COMMIT)) {
                connection.commit();
                continue;
            }
            var sql = prepared.get(statement.sql());
            if (sql == null) {
                sql = connection.prepareStatement(statement.sql());
                prepared.put(statement.sql(), sql);
            }
            for (int i = 0; i < statement.parameters().size(); i++) {
                bind(sql, i + 1, value(statement.parameters().get(i), renamed, number));
            }
            if (sql.execute()) {
                try (var rows = sql.getResultSet()) {
                    while (rows.next()) {}
                }
            }
        }
    }

    /** The log tells no types; the server finds out all but those of a moment in a select list. */
    private static void bind(PreparedStatement sql, int place, String value) throws Exception {
        if (value != null && MOMENT.matcher(value).matches()) {
            var moment = new PGobject();
            moment.setType("timestamptz");
            moment.setValue(value);
            sql.setObject(place, moment);
        } else {
            sql.setObject(place, value, Types.OTHER);
        }
    }

    private String value(String original, Map<String, String> renamed, String number) {
        if (original == null) {
            return null;
        }
        if (HASH.matcher(original).matches()) {
            return UUID.randomUUID().toString();
        }
        var value = original.replace(marker, number + marker);
        for (var id : renamed.entrySet()) {
            value = value.replace(id.getKey(), id.getValue());
        }
        return value;
    }
}
