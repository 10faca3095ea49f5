package org.handslag.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.sheet.Sheet;
import org.handslag.sheet.SheetRow;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Every list that is given as a file, in a house that has something in each of them. */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListFilesTest {
    private static final List<String> LANGUAGES = List.of("sv", "da", "en");

    private final BeanFactory beans;
    private final Rows rows;
    private final Everything everything;
    private final Staff staff;
    private final int port;
    private Visitor leader;

    ListFilesTest(BeanFactory beans, Staff staff, Environment settings, @LocalServerPort int port) {
        this.beans = beans;
        this.rows = new Rows(settings);
        this.everything = new Everything(beans, rows, port);
        this.staff = staff;
        this.port = port;
        this.leader = new Visitor(port, "sv");
    }

    @BeforeAll
    void make() {
        everything.make();
        leader = everything.leader(everything.goteborg());
        staff.person(everything.goteborg(), "=1+1 Formel", "formel@kalkyl.example");
    }

    @Test
    void haveEachLineThatThePageShowsWhateverFitsOnOnePage() {
        for (var route : files()) {
            var shown = shown(route);
            assertThat(shown).as(route + " shows something").isPositive();
            for (var ending : List.of("csv", "xlsx")) {
                assertThat(lines(open(leader, route, ending)))
                        .as(route + ending)
                        .hasSize((int) shown);
            }
        }
        assertThat(files()).hasSize(ListedFiles.count());
    }

    @Test
    void areNarrowedLikeTheirLists() {
        var ids = everything.ids();
        var course = ids.id(RealRows.first("id", "course"));
        var organisation = ids.id(RealRows.first("id", "organisation"));
        for (var narrowed :
                List.of(
                        "/completions.csv?course=" + course,
                        "/people.csv?sector=PUBLIC&organisation=" + organisation,
                        "/organisations.csv?sector=PUBLIC",
                        "/messages.csv?state=SENT",
                        "/relations.csv?sector=PUBLIC")) {
            leader.get("/goteborg" + narrowed).expect(200);
        }
    }

    @Test
    void areHeadedInTheReadersLanguage() {
        for (var route : files()) {
            var found = new ArrayList<String>();
            for (var language : LANGUAGES) {
                var csv = open(leader, route, "csv?lang=" + language).header();
                var xlsx = open(leader, route, "xlsx?lang=" + language).header();
                assertThat(csv).as(route + language).isEqualTo(xlsx).doesNotHaveDuplicates();
                assertThat(csv).noneMatch(heading -> heading.matches("[a-z]+\\.[a-z-]+|"));
                found.add(csv.getFirst());
            }
            var heading = ListedFiles.of(route).heading();
            if (heading.isEmpty()) {
                assertThat(found).as(route.toString()).doesNotHaveDuplicates();
            } else {
                assertThat(found).as(route.toString()).isEqualTo(heading);
            }
        }
    }

    /** Read by other than our own reader, which would take the guard away again. */
    @Test
    void letNoCellBecomeAFormula() throws IOException {
        var guarded = new HashSet<String>();
        for (var route : files()) {
            var text = leader.get(path(route, "csv")).expect(200).text().substring(1);
            var format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
            for (var line : format.parse(new StringReader(text))) {
                for (var cell : line) {
                    assertThat(cell).as(route.toString()).doesNotMatch("(?s)\\s*[=+@\\-].*");
                    if (cell.startsWith("'")) {
                        guarded.add(cell);
                    }
                }
            }
        }
        assertThat(guarded).contains("'=1+1 Formel").anyMatch(cell -> cell.startsWith("'+46"));
    }

    @Test
    void tellNothingToTheCoordinatorOfAnotherOperator() {
        var stranger = everything.leader(everything.favrskov());
        for (var route : files()) {
            var here = stranger.get(path(route, "csv"));
            assertThat(here.status()).as(route.toString()).isEqualTo(302);
            var there = stranger.get(path(route, "csv").replace("/goteborg/", "/favrskov/"));
            if (route.namesSomething()) {
                there.expect(404);
            } else {
                var theirs = cells(Sheet.open("list.csv", there.expect(200).raw().body()));
                assertThat(Collections.disjoint(theirs, cells(open(leader, route, "csv"))))
                        .as(route.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void areNotedWhereThePageIs() {
        var people = 0;
        for (var route : files()) {
            var reader = reader();
            var other = reader();
            signedIn(reader).get(page(route)).expect(200);
            signedIn(other).get(path(route, "csv")).expect(200);
            var onPage = noted(reader, other);
            assertThat(noted(other, reader)).as(route.toString()).containsAll(onPage);
            people += onPage.isEmpty() ? 0 : 1;
        }
        assertThat(people).as("lists of people").isGreaterThan(8);
    }

    @Test
    void areOfferedOnTheirPage() {
        for (var route : files()) {
            var page = leader.get(at(route, ListedFiles.of(route).offeredOn())).expect(200);
            assertThat(page.html().select("main .downloads a").eachAttr("href"))
                    .as(route.toString())
                    .contains(path(route, "csv"), path(route, "xlsx"));
        }
    }

    private PersonId reader() {
        var reader = staff.holding(everything.goteborg(), Role.COORDINATOR);
        var everywhere = Staff.everywhere(everything.goteborg());
        staff.give(everything.goteborg(), reader, Role.ADMINISTRATOR, everywhere);
        return reader;
    }

    private Visitor signedIn(PersonId reader) {
        return staff.signedIn(port, everything.goteborg(), reader);
    }

    /** Without the two readers themselves, who see each other and are not the same. */
    private Set<String> noted(PersonId reader, PersonId other) {
        var noted = new HashSet<>(rows.readBy(reader.value()));
        noted.removeIf(read -> read.endsWith(other.toString()));
        return noted;
    }

    /** How many lines the page shows, and those that follow it. */
    private long shown(Route route) {
        var count = ListedFiles.of(route).lines();
        var page = leader.get(page(route)).expect(200).html();
        var shown = count.applyAsLong(page);
        while (!page.select("a[rel=next]").isEmpty()) {
            page = leader.get(page.select("a[rel=next]").attr("href")).expect(200).html();
            shown += count.applyAsLong(page);
        }
        return shown;
    }

    private Sheet open(Visitor visitor, Route route, String ending) {
        var file = visitor.get(path(route, ending)).expect(200);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Cache-Control")).contains("no-store");
        return Sheet.open("list." + ending.replaceAll("\\?.*", ""), file.raw().body());
    }

    private static List<SheetRow> lines(Sheet sheet) {
        return sheet.rows(lines -> lines.toList());
    }

    private static List<List<String>> cells(Sheet sheet) {
        return lines(sheet).stream().map(SheetRow::cells).toList();
    }

    private String path(Route route, String ending) {
        return "/goteborg" + everything.path(route).replaceFirst("csv$", ending);
    }

    private String page(Route route) {
        return at(route, ListedFiles.of(route).page());
    }

    private String at(Route route, String page) {
        return "/goteborg" + everything.path(new Route("GET", page, route.who()));
    }

    private List<Route> files() {
        return Route.all(beans).stream().filter(Route::isFile).toList();
    }
}
