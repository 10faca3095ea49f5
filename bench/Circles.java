import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Measures the pages of each role with 20,000 mentorships, and the answers to "how is it going". */
final class Circles {
    private final Server server;
    private final int warming;
    private final int seconds;

    Circles(Server server, int warming, int seconds) {
        this.server = server;
        this.warming = warming;
        this.seconds = seconds;
    }

    void multiply() throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement()) {
            statement.execute(Files.readString(Path.of("bench/circles.sql")));
        }
    }

    void measure() throws Exception {
        size();
        var karin = Guest.as("goteborg", "Karin Sol").cookie();
        var omar = Guest.as("goteborg", "Omar Farah").cookie();
        var circle = "/goteborg/mentorships/" + one("select mentorship_id from sign_in s"
                + " join circle_member c on c.operator_id = s.operator_id and c.person_id = s.person_id"
                + " join mentorship m on m.operator_id = c.operator_id and m.id = c.mentorship_id"
                + " where s.device = 'bench' and c.role = 'MENTEE' and m.ended_on is null limit 1");
        for (var role : List.of("mentee", "mentor", "employer", "consultant")) {
            page("Mentorship, as the " + role, circle, "sign-in=bench-" + role);
        }
        page("A job consultant's list of 80 people", "/goteborg/mentorships", karin);
        page("Mentorship, as the coordinator", circle, omar);
        page("The coordinator's list, of 20,000 the ongoing", "/goteborg/mentorships", omar);
        answers();
    }

    /** Each link is good for one answer; there are as many as mentorships that go on. */
    private void answers() throws Exception {
        answer(0, 400, 20);
        var run = answer(400, 2400, 4);
        Bench.row("Answers a second to \"how is it going\", 8 at once (link, three presses, taken)",
                run.get("answered") / run.get("seconds"));
        Bench.times("… each of the four requests", run);
        Bench.row("… refused or broken; whether the links ran out",
                "%.0f; %.0f".formatted(run.get("refused") + run.get("errors"), run.get("spent")));
    }

    private static Map<String, Double> answer(int first, int links, int seconds) throws Exception {
        return Wrk.run("wellbeing.lua", 8, 8, seconds, Server.BASE,
                List.of("/goteborg", String.valueOf(first), String.valueOf(links)));
    }

    private void size() throws Exception {
        for (var table : List.of("mentorship", "hours_given", "hours_answer", "wellbeing_answer", "conversation", "own_note")) {
            Bench.row("Rows of " + table, one("select count(*) from " + table));
        }
    }

    private void page(String what, String path, String cookie) throws Exception {
        // Counting ends all connections: the warming that follows makes them anew.
        Bench.row(what + ": statements", statements(path, cookie));
        Steady.visits(List.of(path), cookie, 100, warming / 2);
        var times = Steady.visits(List.of(path), cookie, 100, seconds);
        Bench.row(what + ", at 100 requests/s, p50 / p95 / p99 ms, bad answers",
                "%.1f / %.1f / %.1f, %.0f".formatted(times[0], times[1], times[2], times[3]));
    }

    /** Of one request, counted by the database. */
    private int statements(String path, String cookie) throws Exception {
        return Replay.count(server, () -> Steady.visits(List.of(path), cookie, 1, 1));
    }

    private String one(String sql) throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
