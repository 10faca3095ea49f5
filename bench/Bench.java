import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures the program on a World of 50 operators and prints the figures as Markdown: what stands
 * in docs/performance.md. Started by bin/bench.
 */
public class Bench {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final int SECONDS = Integer.getInteger("seconds", 12);
    private static final int WARMING = Math.max(20, SECONDS);

    public static void main(String[] arguments) throws Exception {
        if (Boolean.getBoolean("matching")) {
            try (var server = world()) {
                new Matches(server, WARMING, SECONDS).measure();
            }
            return;
        }
        multiply();
        start();
        courses();
        around();
        circles();
    }

    private static void courses() throws Exception {
        try (var server = new Server(FOLDER, false)) {
            var dates = dates(server);
            System.out.println("\n| What | Figure |\n|---|---|");
            size(server);
            reading("Course page", server, dates.getFirst());
            reading("Course list", server, "/goteborg/courses");
            limit("Course page: its SQL alone, 8 connections, times a second",
                    page(server, dates.getFirst()), server);
            steady(dates.getFirst());
            registering(server, dates);
            races(server);
            var memory = server.memory();
            row("Resident after all of this: Java, MB", memory.getFirst());
            row("Resident with PostgreSQL, shared pages counted once, MB", memory.getLast());
            weight("/goteborg");
            weight("/goteborg/courses");
            weight(dates.getFirst());
            weight(dates.getFirst() + "/register");
            var audit = java.net.http.HttpClient.newHttpClient().send(
                    java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                            "http://127.0.0.1:" + (Server.PORT + 1) + "/actuator/audit")).build(),
                    java.net.http.HttpResponse.BodyHandlers.ofString());
            row("Seat audit of all operators afterwards", audit.statusCode() + " " + audit.body());
            // Last, for it writes the same turn again and again.
            limit("Registration: the SQL of its confirming transaction alone, 8 connections, one date, times a second",
                    registration(server, dates.get(8)), server);
        }
    }

    private static void circles() throws Exception {
        try (var server = new Server(FOLDER, false)) {
            var circles = new Circles(server, WARMING, SECONDS);
            circles.multiply();
            circles.measure();
            new Matches(server, WARMING, SECONDS).measure();
        }
    }

    /** On the same data, with a mail server, after the courses: the campaign fills the outbox. */
    private static void around() throws Exception {
        try (var sink = new Sink(); var server = new Server(FOLDER, false, sink.address())) {
            var around = new Around(server, WARMING, SECONDS);
            around.multiply();
            around.measure(sink);
        }
    }

    private static void multiply() throws Exception {
        System.err.println("Making the World and multiplying it …");
        try (var server = world(); var admin = server.administer()) {
            admin.createStatement().execute(Files.readString(Path.of("bench/multiply.sql")));
        }
    }

    private static Server world() throws Exception {
        var server = new Server(FOLDER, true);
        while (!Files.readString(FOLDER.resolve("bench.log")).contains("Handslag answers")) {
            Thread.sleep(200);
        }
        return server;
    }

    private static void start() throws Exception {
        var times = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            try (var server = new Server(FOLDER, false)) {
                times.add(server.startUp.toMillis());
            }
        }
        System.out.println("Start-up with an existing data folder, to the first answer, ms, five times: " + times);
    }

    private static void size(Server server) throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement()) {
            for (var table : List.of("operator", "person", "registration", "completion", "course_instance")) {
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    row("Rows of " + table, rows.getLong(1));
                }
            }
        }
    }

    /** A coming date of each of nine operators, so that eight people do not wait for one seat count. */
    private static List<String> dates(Server server) throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement();
                var rows = statement.executeQuery("""
                        select '/' || o.slug || '/courses/' || min(i.slug)
                          from course_instance i
                          join operator o on o.id = i.operator_id
                         where o.slug like 'goteborg%' and i.published_at is not null
                           and i.starts_at > now() and i.registration_closes > now() + interval '1 day'
                           and i.capacity = 2000 and i.reserved = 0
                         group by o.slug order by o.slug limit 9
                        """)) {
            var dates = new ArrayList<String>();
            while (rows.next()) {
                dates.add(rows.getString(1));
            }
            return dates;
        }
    }

    private static void reading(String what, Server server, String path) throws Exception {
        Wrk.run("read.lua", 1, 16, WARMING, Server.BASE + path, List.of());
        var before = server.processorTime();
        var page = Wrk.run("read.lua", 1, 16, SECONDS, Server.BASE + path, List.of());
        processor(what, before, server, page.get("requests"));
        row(what + ", requests/s (16 connections)", page.get("requests") / page.get("seconds"));
        times(what, page);
    }

    private static void steady(String path) throws Exception {
        Steady.visits(path, 200, 4);
        var times = Steady.visits(path, 200, SECONDS);
        row("Course page at 200 requests/s, p50 / p95 / p99 ms, bad answers",
                "%.1f / %.1f / %.1f, %.0f".formatted(times[0], times[1], times[2], times[3]));
    }

    private static void registering(Server server, List<String> dates) throws Exception {
        many("Registrations/s, 8 people at dates of 8 operators", server, dates.subList(0, 8), WARMING, SECONDS);
        // Beyond a thousand an hour for one date the program wants each confirmed by mail.
        many("Registrations/s, 8 people at one date", server, dates.subList(8, 9), 3, 3);
    }

    private static void many(String what, Server server, List<String> dates, int warming, int seconds)
            throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement()) {
            statement.execute("delete from limit_count");
        }
        var before = count(server, "registration where state = 'CONFIRMED'");
        var mails = count(server, "message");
        var warm = Wrk.run("register.lua", 8, 8, warming, Server.BASE, dates);
        var beginning = server.processorTime();
        var run = Wrk.run("register.lua", 8, 8, seconds, Server.BASE, dates);
        processor(what, beginning, server, run.get("registered"));
        row(what + " (form, submit, confirmed, message in the outbox)", run.get("registered") / run.get("seconds"));
        times(what, run);
        row("… answered by a refusal or an error", run.get("refused") + run.get("errors"));
        row("… confirmed at the client / in the database / messages",
                "%.0f / %d / %d".formatted(warm.get("registered") + run.get("registered"),
                        count(server, "registration where state = 'CONFIRMED'") - before,
                        count(server, "message") - mails));
    }

    private static long count(Server server, String of) throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement();
                var rows = statement.executeQuery("select count(*) from " + of)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Replay page(Server server, String path) throws Exception {
        return Replay.of(server, path.substring(path.lastIndexOf('/') + 1), () -> Server.get(path));
    }

    private static Replay registration(Server server, String path) throws Exception {
        return Replay.of(server, "@lager.example", () -> Race.of(path + "/register", 1));
    }

    private static void limit(String what, Replay replay, Server server) throws Exception {
        row(what + " (" + replay.size() + " statements)", replay.perSecond(server, 8, SECONDS));
    }

    private static void races(Server server) throws Exception {
        for (var race : List.of(new int[] {1, 60}, new int[] {32, 150}, new int[] {200, 400})) {
            var path = free(server, race[0]);
            var result = Race.of(path + "/register", race[1]);
            row("%d seats, %d people at once over 24 connections: placed / asked what to do / broken".formatted(race[0], race[1]),
                    "%d / %d / %d".formatted(result.placed(), result.asked(), result.broken()));
            row("… p50 / p95 / last answer, ms",
                    "%.0f / %.0f / %.0f".formatted(result.p50(), result.p95(), result.all()));
        }
    }

    /** Leaves just so many free seats at a date that nobody else uses here. */
    private static String free(Server server, int seats) throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement();
                var rows = statement.executeQuery("""
                        update course_instance i
                           set capacity = n.confirmed + n.offered + %d, minimum = 0
                          from seat_count n, operator o
                         where n.operator_id = i.operator_id and n.instance_id = i.id
                           and o.id = i.operator_id and n.waiting = 0
                           and (i.operator_id, i.id) = (
                               select operator_id, id from course_instance
                                where capacity = 2000 and reserved = 0 and registration_closes > now() + interval '1 day'
                                  and published_at is not null
                                order by operator_id desc, starts_at desc limit 1)
                        returning '/' || o.slug || '/courses/' || i.slug
                        """.formatted(seats))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void weight(String path) throws Exception {
        var bytes = Weight.of(path);
        row("Bytes on the wire, `" + path.replaceAll("-?\\d{4}.*(?=/|$)", "…") + "`: page / first visit / fonts",
                bytes.page() + " / " + bytes.visit() + " / " + bytes.fonts());
    }

    /** What each one costs: when both processors are busy, this is what bounds their number. */
    static void processor(String what, List<Long> before, Server server, double times)
            throws Exception {
        var now = server.processorTime();
        row(what + ", processor time of each: Java / PostgreSQL ms",
                "%.2f / %.2f".formatted(
                        (now.getFirst() - before.getFirst()) / times,
                        (now.getLast() - before.getLast()) / times));
    }

    static void times(String what, Map<String, Double> run) {
        row(what + ", p50 / p95 / p99 ms",
                "%.1f / %.1f / %.1f".formatted(run.get("p50"), run.get("p95"), run.get("p99")));
    }

    static void row(String what, Object figure) {
        System.out.println("| " + what + " | "
                + (figure instanceof Double number ? "%.0f".formatted(number) : figure) + " |");
    }
}
