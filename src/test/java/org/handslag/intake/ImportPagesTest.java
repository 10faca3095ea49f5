package org.handslag.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.support.Visitor.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ImportPagesTest {
    private static final String BODIES =
            """
            \uFEFFNamn;Sektor;Orgnr;Arbetsplats;Gatuadress
            "Röda ""Tråden"";
            AB";privat;;Syateljén;Trådgatan 1
            Lugna Vik;ideell;;Köket;
            Lugna Vik;ideell;;Matsalen;
            """;

    private final Staff staff;
    private final CourseCast courses;
    private final People people;
    private final Intakes intakes;
    private final Importing importing;
    private final IntakeClearing clearing;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Operator goteborg;
    private final Operator favrskov;
    private final int port;
    private Visitor coordinator;

    ImportPagesTest(
            Staff staff,
            CourseCast courses,
            People people,
            Intakes intakes,
            Importing importing,
            IntakeClearing clearing,
            UnitOfWork work,
            JdbcClient db,
            Cast cast,
            @LocalServerPort int port) {
        this.staff = staff;
        this.courses = courses;
        this.people = people;
        this.intakes = intakes;
        this.importing = importing;
        this.clearing = clearing;
        this.work = work;
        this.db = db;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.port = port;
        this.coordinator = new Visitor(port, "sv");
    }

    @BeforeEach
    void signIn() {
        courses.grund(goteborg);
        coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @Test
    void bringsInOrganisationsAndThenPeopleAndTheSecondTimeNothing() {
        var bodies = checked("ORGANISATIONS", "bolag.csv", bytes(BODIES));
        assertThat(bodies.html().text()).contains("Nya organisationer 2", "Nya arbetsplatser 3");
        assertThat(run(bodies).html().text()).contains("Listan är inläst", "bolag.csv");
        var list =
                """
                Namn,E-post,Telefon,Organisation,Arbetsplats,Kurs,Genomförd
                Ann Ek,ann.ek@lugn.example,,Lugna Vik,Köket,Grundkurs för mentorer,2019-11-07
                Utan Adress,,,Lugna Vik,Köket,grund,7.11.2019
                Utan Adress,,,Lugna Vik,Köket,grund,07/11/2018
                """;
        var preview = checked("PEOPLE", "gamla.csv", bytes(list));
        assertThat(preview.html().text()).contains("Nya personer 2", "Nya genomförda kurser 3");
        assertThat(work.in(goteborg.id(), () -> people.byEmail("ann.ek@lugn.example"))).isEmpty();
        run(preview);
        var before = counted();
        var again = checked("PEOPLE", "gamla.csv", bytes(list));
        assertThat(again.html().text()).contains("Allt i filen finns redan");
        assertThat(again.html().select("form[action$=run]")).isEmpty();
        assertThat(work.in(goteborg.id(), () -> run("gamla.csv", list)).tally().unchanged())
                .isEqualTo(3);
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void tellsEveryWrongLineAndBringsInNothing() {
        var list =
                "Namn;E-post;Kurs;Genomförd\nRätt Rad;r@rad.example;;\nFel Rad;inte;Okänd;igår\n";
        var preview = checked("PEOPLE", "fel.csv", bytes(list));
        assertThat(preview.html().select("tbody th").eachText()).containsExactly("3");
        assertThat(preview.html().select("tbody td").text())
                .contains(
                        "E-post: Skriv e-postadressen", "”Okänd” är ingen", "”igår” är ingen dag");
        assertThat(preview.html().select("form[action$=run]")).isEmpty();
        var path = preview.address().getPath();
        coordinator.post(path + "/run", Map.of()).expect(403);
        var form = preview.html().select("form[action$=removal] input").first();
        coordinator.post(path + "/run", Map.of(form.attr("name"), form.val())).expect(409);
        var rejected = coordinator.get(path + "/rejected").expect(200);
        assertThat(rejected.text()).contains("Fel Rad;inte;Okänd;igår").doesNotContain("Rätt Rad");
        assertThat(rejected.header("Content-Disposition")).contains("rader-att-ratta.csv");
        assertThat(work.in(goteborg.id(), () -> people.byEmail("r@rad.example"))).isEmpty();
        coordinator.submit(preview, "/removal", Map.of()).expect(303);
        coordinator.get(path).expect(404);
    }

    @Test
    void refusesWhatIsNoList() {
        var form = coordinator.get("/goteborg/imports");
        var kind = Map.of("kind", "PEOPLE");
        for (var name : List.of("bild.png", "lista.xlsx", "tom.csv")) {
            var bytes = name.startsWith("tom") ? new byte[0] : bytes("%PDF-1.7 hej");
            var refused = coordinator.upload(form, kind, name, bytes).expect(422);
            assertThat(refused.html().select("#f-file-problem").text()).isNotEmpty();
        }
        var large = new byte[10 * 1024 * 1024 + 1];
        assertThat(coordinator.upload(form, kind, "stor.csv", large).expect(422).text())
                .contains("högst 10 MB");
        coordinator.upload(form, Map.of(), "lista.csv", bytes("Namn\nA")).expect(422);
    }

    @Test
    void asksForTheColumnsThatItCannotGuessAndRemembersThem() {
        var list = "Vem;Post\nKim Gissad;kim@g.example\n";
        var columns = uploaded("PEOPLE", "gissa.csv", bytes(list));
        var wrong = coordinator.submit(columns, "/columns", Map.of()).expect(422);
        assertThat(wrong.html().select("#f-PERSON-problem")).hasSize(1);
        var twice = Map.of("PERSON", "0", "EMAIL", "0");
        coordinator.submit(columns, "/columns", twice).expect(422);
        coordinator.submit(columns, "/columns", Map.of("PERSON", "0", "EMAIL", "9")).expect(422);
        coordinator.submit(columns, "/columns", Map.of("PERSON", "0", "EMAIL", "1")).expect(303);
        var next = uploaded("PEOPLE", "gissa.csv", bytes(list));
        assertThat(next.html().select("#f-PERSON option[selected]").val()).isEqualTo("0");
    }

    @Test
    void readsWorkbooksAndBoundsTheirLength() throws IOException {
        var preview = checked("PEOPLE", "bok.xlsx", PeopleBook.of(2));
        assertThat(preview.html().text()).contains("Nya personer 2");
        var columns = uploaded("PEOPLE", "lang.xlsx", PeopleBook.of(100_000));
        var refused = coordinator.submit(columns, "/columns", Map.of()).expect(409);
        assertThat(refused.text()).contains("Filen har fler än");
    }

    @Test
    void isForThoseWhoHoldTheWholeOperator() {
        var id = path(uploaded("PEOPLE", "x.csv", bytes("Namn;E-post\nA;a@x.example\n")));
        new Visitor(port, "sv").get("/goteborg/imports").expect(302);
        staff.signedIn(port, goteborg, Role.TRAINER).get("/goteborg/imports").expect(404);
        staff.signedIn(port, goteborg, Role.ADMINISTRATOR).get("/goteborg/imports").expect(200);
        var partly = staff.person(goteborg, "Del Vis", "del@vis.example");
        var programme = courses.grund(goteborg).programme().value();
        var scope = new RoleScope(RoleScope.Kind.PROGRAMME, programme);
        staff.give(goteborg, partly, Role.COORDINATOR, scope);
        staff.signedIn(port, goteborg, partly).get("/goteborg/imports").expect(404);
        var dane = staff.signedIn(port, favrskov, Role.COORDINATOR);
        dane.get(id.replace("goteborg", "favrskov")).expect(404);
    }

    @Test
    void forgetsAFileAfterADay() {
        var path = path(uploaded("PEOPLE", "gammal.csv", bytes("Namn;E-post\nA;a@x.example\n")));
        clearing.clear();
        coordinator.get(path).expect(200);
        var tomorrow = Instant.now().plus(Duration.ofDays(1500));
        assertThat(work.in(goteborg.id(), () -> intakes.removeBefore(tomorrow))).isPositive();
        coordinator.get(path).expect(404);
    }

    private Page uploaded(String kind, String name, byte[] bytes) {
        var form = coordinator.get("/goteborg/imports").expect(200);
        var done = coordinator.upload(form, Map.of("kind", kind), name, bytes).expect(303);
        return coordinator.follow(done).expect(200);
    }

    private Page checked(String kind, String name, byte[] bytes) {
        var columns = uploaded(kind, name, bytes);
        return coordinator
                .follow(coordinator.submit(columns, "/columns", Map.of()).expect(303))
                .expect(200);
    }

    private Page run(Page preview) {
        return coordinator
                .follow(coordinator.submit(preview, "/run", Map.of()).expect(303))
                .expect(200);
    }

    private Imported run(String name, String list) {
        var viewer = CourseCast.coordinator(goteborg);
        return importing.run(IntakeKind.PEOPLE, name, bytes(list), viewer);
    }

    private List<Long> counted() {
        return work.in(
                goteborg.id(),
                () ->
                        List.of("person", "organisation", "workplace", "affiliation", "completion")
                                .stream()
                                .map(this::count)
                                .toList());
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String path(Page page) {
        return page.address().getPath();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
