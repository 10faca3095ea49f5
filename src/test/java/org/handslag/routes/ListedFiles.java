package org.handslag.routes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jsoup.nodes.Document;

/**
 * The lists that are given as files: where each is shown and offered, how its lines are counted
 * there, and how the first column is headed in Swedish, Danish and English. A file that nobody has
 * named here fails whoever walks them.
 */
record ListedFiles(
        String page, String offeredOn, ToLongFunction<Document> lines, List<String> heading) {
    private static final String DAY = "/instances/{id}/day/{session}";
    private static final ToLongFunction<Document> ROWS = count("main table tbody tr");

    private static final List<String> NAME = List.of("Namn", "Navn", "Name");

    private static final Map<String, ListedFiles> ALL =
            Map.ofEntries(
                    file("/acquaintances", ROWS, "Organisation Virksomhed Organisation"),
                    file(
                            "/organisations/{id}/acquaintances",
                            ROWS,
                            "Organisation Virksomhed Organisation"),
                    file("/relations", ROWS, "Organisation Virksomhed Organisation"),
                    file("/campaigns", ROWS, "Namn Navn Name"),
                    file(
                            "/campaigns/{id}/workplaces",
                            ROWS,
                            "Organisation Virksomhed Organisation"),
                    file("/campaigns/{id}/chosen", ROWS, "Organisation Virksomhed Organisation"),
                    file(
                            "/campaigns/{id}/funnel",
                            count("main table:not(.bars) tbody tr"),
                            "Steg Trin Step"),
                    file("/campaigns/{id}/outcome", ROWS, "Organisation Virksomhed Organisation"),
                    file("/campaigns/{id}/people", ROWS, "Person Person Person"),
                    file("/completions", ROWS, "Namn Navn Name"),
                    file("/curriculum", count("main ul.cards > li"), "Titel Titel Title"),
                    file("/curriculum/interest", ROWS, ""),
                    file("/orders", ROWS, ""),
                    file("/feedback", count("main ul.tasks > li"), "Skrevs Skrevet Written"),
                    file("/instances", ROWS, "Datum Dato Date"),
                    file("/instances/{id}/registered", ROWS, "Namn Navn Name"),
                    file("/experiences", ROWS, ""),
                    file("/meetings", ROWS, "Rubrik Overskrift Title"),
                    at("/proposals/{run}/pairs", "/proposals/{run}", ROWS, "Adept Mentee Mentee"),
                    at("/meetings/{id}/guests", "/meetings/{id}", ROWS, "Namn Navn Name"),
                    file("/network-interest", ROWS, "Namn Navn Name"),
                    file("/topics", ROWS, "Förslag Forslag Suggestion"),
                    file("/messages", ROWS, "Rubrik Overskrift Subject"),
                    file("/messages/calls", ROWS, "Till Til To"),
                    file("/messages/letters", count("main input[name=letter]"), "Till Til To"),
                    file("/messages/refused", ROWS, "E-post E-mail E-mail"),
                    file(
                            "/organisations",
                            ListedFiles::workplaces,
                            "Organisation Virksomhed Organisation"),
                    file("/offers", ROWS, "Arbetsplats Arbejdssted Workplace"),
                    file("/readiness", ROWS, "Arbetsplats Arbejdssted Workplace"),
                    file("/modules", ROWS, "Rubrik Overskrift Title"),
                    file("/people", ROWS, "Namn Navn Name"),
                    file("/posts", ROWS, "Dag Dag Day"),
                    file("/places", ROWS, "Namn Navn Name"),
                    file("/surveys", count("main ul.tasks > li"), "Titel Titel Title"),
                    file(
                            "/rounds/{round}/results",
                            count("main table.bars tbody tr, main section > ul > li"),
                            "Fråga Spørgsmål Question"),
                    file(
                            "/curriculum/{id}/evaluation",
                            page ->
                                    page.select("main table tbody tr").size()
                                            - page.select("main figure table tbody tr").size(),
                            "Dag Dag Day"),
                    file("/inquiries", ROWS, "Namn Navn Name"),
                    file("/inquiries/{id}/answers", count("main section"), "Dag Dag Day"),
                    file("/roles", ROWS, "Person Person Person"),
                    file("/room/{room}/colleagues", ROWS, "Namn Navn Name"),
                    file("/roster", ROWS, "Namn Navn Name"),
                    file("/series", ROWS, "Kurs Kursus Course"),
                    file("/after-care/counts", ROWS, ""),
                    file("/statements", ROWS, "Arbetsplats Arbejdssted Workplace"),
                    at(
                            "/mentorships/{id}/statements/{month}/days",
                            "/mentorships/{id}/statements/{month}",
                            ROWS,
                            "Dag Dag Day"),
                    Map.entry(
                            "/instances/{id}/attendance",
                            new ListedFiles(DAY, "/instances/{id}", ROWS, NAME)),
                    at(DAY + "/list", DAY, ROWS, "Namn Navn Name"),
                    file("/settings/programmes", count("main ul.tasks > li"), ""),
                    at(
                            "/settings/accessibility/defects",
                            "/settings/accessibility",
                            count("main ul.tasks > li"),
                            ""));

    static ListedFiles of(Route route) {
        var list = route.pattern().replace(".{ending}", "");
        return Optional.ofNullable(ALL.get(list))
                .orElseThrow(() -> new AssertionError("No one has said which page shows " + route));
    }

    static int count() {
        return ALL.size();
    }

    private static Map.Entry<String, ListedFiles> file(
            String list, ToLongFunction<Document> lines, String heading) {
        return at(list, list, lines, heading);
    }

    private static Map.Entry<String, ListedFiles> at(
            String list, String page, ToLongFunction<Document> lines, String heading) {
        var headings = heading.isEmpty() ? List.<String>of() : List.of(heading.split(" "));
        return Map.entry(list, new ListedFiles(page, page, lines, headings));
    }

    private static ToLongFunction<Document> count(String lines) {
        return page -> page.select(lines).size();
    }

    /** The file has a line for each workplace, and one for an organisation without any. */
    private static long workplaces(Document page) {
        return page.select("main table tbody tr").stream()
                .mapToLong(row -> Long.parseLong(row.select("td.number").first().text()))
                .map(workplaces -> Math.max(1, workplaces))
                .sum();
    }
}
