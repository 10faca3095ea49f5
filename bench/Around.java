import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Measures what stands around the courses: employer room, campaign, experience bank, survey. */
final class Around {
    private static final int MAILS = 5000;

    private final Server server;
    private final int warming;
    private final int seconds;

    Around(Server server, int warming, int seconds) {
        this.server = server;
        this.warming = warming;
        this.seconds = seconds;
    }

    void multiply() throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement()) {
            statement.execute(Files.readString(Path.of("bench/around.sql")));
        }
    }

    void measure(Sink sink) throws Exception {
        room();
        search();
        surveys();
        campaign(sink);
    }

    private void room() throws Exception {
        var contact = Guest.as("goteborg", "Petra Lind");
        var home = contact.get("/goteborg/room").uri().getPath();
        var page = contact.get(home).body();
        var cookie = List.of("Cookie: " + contact.cookie());
        Bench.row("Colleagues whom the employer room counts", numbers(page));
        Wrk.run("read.lua", 1, 16, warming, Server.BASE + home, List.of(), cookie);
        var run = Wrk.run("read.lua", 1, 16, seconds, Server.BASE + home, List.of(), cookie);
        Bench.row("Employer room, requests/s (16 connections)", run.get("requests") / run.get("seconds"));
        Bench.times("Employer room", run);
        Steady.visits(List.of(home), contact.cookie(), 100, 4);
        steady("Employer room at 100 requests/s", Steady.visits(List.of(home), contact.cookie(), 100, seconds));
    }

    private void search() throws Exception {
        var paths = new ArrayList<String>();
        for (var word : words()) {
            paths.add("/goteborg/experience?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
        }
        Bench.row("Different searches in the bank", paths.size());
        Steady.visits(paths, "", 50, warming);
        steady("Search in the bank at 50 requests/s", Steady.visits(paths, "", 50, seconds));
    }

    /** Words of the cards from the commonest on, each hundredth, and words that twenty cards share. */
    private List<String> words() throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement();
                var rows = statement.executeQuery("""
                        with word as (
                            select w, count(*) as times
                              from experience_card c
                              join operator o on o.id = c.operator_id and o.slug = 'goteborg',
                                   regexp_split_to_table(lower(c.situation || ' ' || c.won), '[^a-zåäö0-9]+') w
                             where c.state = 'PUBLISHED' and length(w) > 4
                             group by w)
                        (select w from word where w not like 'märke%' order by times desc limit 40)
                        union all
                        (select w from word where w like 'märke%' order by w limit 40)
                        """)) {
            var words = new ArrayList<String>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }

    private void surveys() throws Exception {
        var warm = answer(0, 10, warming);
        var next = warm.get("turns").intValue() / 10 + 1;
        var before = server.processorTime();
        var run = answer(next, 10, seconds);
        answered("Survey answers/s, 8 people at 80 surveys", run);
        Bench.processor("Survey answer", before, server, run.get("answered"));
        answered("Survey answers/s, 8 people at one survey", answer(300, 0, 2));
    }

    private static Map<String, Double> answer(int first, int rounds, int seconds) throws Exception {
        return Wrk.run("answer.lua", 8, 8, seconds, Server.BASE,
                List.of("/goteborg", String.valueOf(first), String.valueOf(rounds)), List.of());
    }

    private static void answered(String what, Map<String, Double> run) {
        Bench.row(what + " (form, submit, taken)", run.get("answered") / run.get("seconds"));
        Bench.times(what, run);
        Bench.row("… refused or broken", run.get("refused") + run.get("errors"));
    }

    private void campaign(Sink sink) throws Exception {
        var omar = Guest.as("goteborg", "Omar Farah");
        var typed = Map.of("name", "Mätning", "subject-sv", "Till [arbetsplats]", "text-sv", "Hej [kontakt]!",
                "per-day", "100000");
        var found = omar.send(omar.get("/goteborg/campaigns/new").body(), "/campaigns", typed);
        omar.send(omar.get(found).body(), "/workplaces", Map.of());
        var campaign = found.replace("/workplaces", "");
        omar.send(omar.get(campaign + "/preview").body(), "/start", Map.of());
        var mailed = sink.taken();
        due();
        var begun = await(() -> written() > 0);
        var first = written();
        var done = await(() -> written() >= MAILS);
        Bench.row("Campaign: mails written to the outbox a second", (written() - first) / seconds(begun, done));
        Bench.row("Campaign: 5,000 written in, seconds", "%.2f".formatted(MAILS / ((written() - first) / seconds(begun, done))));
        var sending = System.nanoTime();
        var already = sink.taken();
        await(() -> sink.taken() - mailed >= MAILS);
        Bench.row("Campaign: mails handed to the mail server a second, once all are written",
                (sink.taken() - already) / seconds(sending, sink.last()));
    }

    private void due() throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement()) {
            statement.execute("update campaign_wave set due_at = now() - interval '1 minute' where done_at is null and campaign_id = (select id from campaign where name = 'Mätning')");
        }
    }

    private int written() throws Exception {
        try (var admin = server.administer(); var statement = admin.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from campaign_sending s
                          join campaign c on c.operator_id = s.operator_id and c.id = s.campaign_id
                         where c.name = 'Mätning' and s.outcome = 'SENT'
                        """)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static long await(Condition condition) throws Exception {
        var end = System.nanoTime() + 600_000_000_000L;
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nothing came of it in ten minutes");
            }
            LockSupport.parkNanos(20_000_000);
        }
        return System.nanoTime();
    }

    private static double seconds(long from, long until) {
        return (until - from) / 1e9;
    }

    private static void steady(String what, double[] times) {
        Bench.row(what + ", p50 / p95 / p99 ms, bad answers",
                "%.1f / %.1f / %.1f, %.0f".formatted(times[0], times[1], times[2], times[3]));
    }

    private static String numbers(String page) {
        return page.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(".*?(\\d+ (?:av|of) \\d+).*", "$1");
    }
}
