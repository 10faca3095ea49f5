import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures proposals as a coordinator waits for them: made, looked at, asked why and what if. */
final class Matches {
    private static final int TIMES = 12;

    private final Server server;
    private final int warming;
    private final int seconds;
    private final Guest omar;

    Matches(Server server, int warming, int seconds) throws Exception {
        this.server = server;
        this.warming = warming;
        this.seconds = seconds;
        this.omar = Guest.as("goteborg", "Omar Farah");
    }

    void measure() throws Exception {
        var small = programme(300, 230);
        Bench.row("Programme of 300", made(small, "MOST_MATCHED"));
        for (var goal : List.of("MOST_MATCHED", "BEST_FIT", "FAIREST")) {
            looked(small, goal);
        }
        Bench.row("Programme of 500", made(programme(500, 400), "MOST_MATCHED"));
    }

    /** Made by bulk copy; its id. */
    private String programme(int mentees, int mentors) throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement()) {
            statement.execute(Files.readString(Path.of("bench/matches.sql"))
                    .replace("{mentees}", String.valueOf(mentees))
                    .replace("{mentors}", String.valueOf(mentors)));
            try (var rows = statement.executeQuery(
                    "select id from programme where slug = 'bench-" + mentees + "'")) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** From the button to the whole table; the first two are not counted. */
    private String made(String programme, String goal) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < TIMES + 2; i++) {
            var form = omar.get("/goteborg/proposals").body();
            var begun = System.nanoTime();
            var table = omar.get(omar.send(form, "/proposals", asked(programme, goal)));
            if (i > 1) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
            if (!table.body().contains("<table")) {
                throw new IllegalStateException("No table of a proposal");
            }
        }
        times.sort(null);
        return "from the button to the table, median / slowest of %d, ms: %.0f / %.0f"
                .formatted(TIMES, times.get(TIMES / 2), times.getLast());
    }

    private static Map<String, String> asked(String programme, String goal) {
        return Map.of("programme", programme, "goal", goal, "weeks", "12");
    }

    /** Why, why not and what if stand on one page of a mentee and a seat. */
    private void looked(String programme, String goal) throws Exception {
        var run = omar.send(omar.get("/goteborg/proposals").body(), "/proposals", asked(programme, goal));
        var pairs = new ArrayList<String>();
        for (int i = 0; i < 97; i++) {
            pairs.add(run + "/mentees/" + i * 3 + "/seats/" + i * 31 % 230);
        }
        told(goal + ": table of 300", List.of(run), 4);
        told(goal + ": why, why not and what if of 97 pairs", pairs, 5);
        told(goal + ": what would help", List.of(run + "/help"), 2);
        told(goal + ": one rule less", List.of(run + "/help?without=TRAVEL"), 2);
    }

    private void told(String what, List<String> paths, int perSecond) throws Exception {
        Steady.visits(paths, omar.cookie(), perSecond, Math.min(warming, 6));
        var times = Steady.visits(paths, omar.cookie(), perSecond, seconds);
        Bench.row(what + ", at " + perSecond + " requests/s, p50 / p95 / p99 ms, bad answers",
                "%.0f / %.0f / %.0f, %.0f".formatted(times[0], times[1], times[2], times[3]));
    }
}
