package org.handslag.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.circular.CircularCast.path;
import static org.handslag.circular.CircularCast.typed;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CircularPagesTest {
    private final Operator operator;
    private final UnitOfWork work;
    private final Seats seats;
    private final TestClock clock;
    private final JdbcClient db;
    private final Staff staff;
    private final CircularCast office;
    private final int port;

    CircularPagesTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            TestClock clock,
            Inbox inbox,
            JdbcClient db,
            @LocalServerPort int port) {
        this.operator = cast.goteborg();
        this.work = work;
        this.seats = seats;
        this.clock = clock;
        this.db = db;
        this.staff = staff;
        this.port = port;
        var parts = new CircularCast.Parts(courses, staff, seats, work, inbox);
        this.office = new CircularCast(operator, parts, port);
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @Test
    void sendsToAllWithAPlaceWithEachReadersOwnWords() {
        var instance = office.instance(2);
        office.register(SeatCast.alone(instance, "Amal Haddad"));
        office.register(SeatCast.alone(instance, "Bo Ek"));
        office.register(SeatCast.alone(instance, "Cia Waits"));
        var preview =
                office.preview(instance, typed("CONFIRMED", "Om [dag]", "Kom, [namn]!\n\n[länk]"));
        assertThat(preview.html().text()).contains("Det går till 2 personer", "Kom, Amal Haddad!");
        assertThat(office.letters("Amal Haddad")).isEmpty();
        var hub = office.send(preview);
        assertThat(hub.html().text())
                .contains("Meddelandet är på väg.", "Om ")
                .doesNotContain("[dag]");
        var letter = office.letters("Bo Ek").getFirst();
        assertThat(letter.subject()).startsWith("Om ").endsWith("2026");
        assertThat(letter.text()).contains("Kom, Bo Ek!");
        assertThat(letter.path()).startsWith("/goteborg/place/");
        assertThat(office.letters("Cia Waits")).isEmpty();
        var log =
                office.coordinator()
                        .get(hub.html().select("a[href*=about]").attr("href"))
                        .expect(200);
        assertThat(log.html().select("tbody tr")).hasSize(2);
    }

    @Test
    void showsThePreviewOfWhomeverSheChooses() {
        var instance = office.instance(5);
        office.register(SeatCast.alone(instance, "Dan Mo"));
        var eva = office.register(SeatCast.alone(instance, "Eva Ny"));
        var preview = office.preview(instance, typed("CONFIRMED", "Hej", "Till [namn]"));
        var other = office.step(preview, "preview", Map.of("as", eva.id().toString())).expect(200);
        assertThat(other.html().select("article.letter").text()).contains("Till Eva Ny");
        var back = office.step(other, "edit", Map.of()).expect(200);
        assertThat(back.html().select("textarea[name=text-sv]").val()).isEqualTo("Till [namn]");
    }

    @Test
    void sendsOnceHoweverOftenItIsPressed() {
        var instance = office.instance(5);
        office.register(SeatCast.alone(instance, "Finn Ox"));
        var preview = office.preview(instance, typed("CONFIRMED", "En gång", "Bara en gång."));
        var answers =
                IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(_ -> office.step(preview, "send", Map.of()).status())
                        .toList();
        assertThat(answers).containsOnly(303);
        office.send(preview);
        assertThat(office.letters("Finn Ox")).hasSize(1);
        assertThat(count(instance)).isEqualTo(1);
    }

    @Test
    void asksAgainWhenOthersGetItThanTheButtonSaid() {
        var instance = office.instance(5);
        office.register(SeatCast.alone(instance, "Gia Po"));
        var gone = office.register(SeatCast.alone(instance, "Hed Ro"));
        var preview = office.preview(instance, typed("CONFIRMED", "Hej", "Vi ses."));
        var by = CourseCast.coordinator(operator);
        work.in(operator.id(), () -> seats.withdraw(gone.id(), false, by));
        var again = office.step(preview, "send", Map.of()).expect(409);
        assertThat(again.html().text())
                .contains("Nu går det till 1 person", "Skicka till 1 person");
        office.send(again);
        assertThat(office.letters("Gia Po")).hasSize(1);
        assertThat(office.letters("Hed Ro")).isEmpty();
    }

    @Test
    void refusesUnknownWordsPersonalNumbersAndLinksInTheSubject() {
        var instance = office.instance(5);
        office.register(SeatCast.alone(instance, "Ida Su"));
        var problems = office.problems(instance, typed("CONFIRMED", "[länk]", "Hej [förnamn]"));
        assertThat(problems).contains("[förnamn]", "[namn] [kurs] [dag] [länk]", "Länken får inte");
        assertThat(office.problems(instance, typed("CONFIRMED", "Hej", "Nr 850709-9805")))
                .contains("personnummer");
        assertThat(office.problems(instance, typed("CONFIRMED", "", "Hej")))
                .contains("Fyll i det här");
        assertThat(office.problems(instance, typed("", "Hej", "Hej"))).contains("Fyll i det här");
        assertThat(office.problems(instance, typed("PICKED", "Hej", "Hej")))
                .contains("minst en person");
    }

    @Test
    void keepsItsTextOutOfTheRowAndTheJournal() {
        var instance = office.instance(5);
        office.register(SeatCast.alone(instance, "Rut Al"));
        office.send(office.preview(instance, typed("CONFIRMED", "Rubriken", "Hemlig text")));
        assertThat(
                        work.in(
                                operator.id(),
                                () ->
                                        db.sql(
                                                        """
                                                        select c::text || j::text
                                                          from circular c
                                                          join journal j on j.about_id = c.instance_id
                                                         where c.instance_id = :id
                                                           and j.what = 'circular.sent'
                                                        """)
                                                .param("id", instance.id())
                                                .query(String.class)
                                                .single()))
                .contains("Rubriken", "CONFIRMED")
                .doesNotContain("Hemlig");
    }

    @Test
    void belongsToTheCoordinatorsOfTheProgramme() {
        var instance = office.instance(5);
        var person = staff.person(operator, "Kim Sol", "kim.sol@goteborg.example");
        var other = new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID());
        staff.give(operator, person, Role.COORDINATOR, other);
        staff.signedIn(port, operator, person).get(path(instance)).expect(404);
        staff.signedIn(port, operator, Role.TRAINER).get(path(instance)).expect(404);
        staff.signedIn(port, operator, Role.EMPLOYER_CONTACT).get(path(instance)).expect(404);
    }

    private int count(CourseInstance instance) {
        return work.in(
                operator.id(),
                () ->
                        db.sql("select count(*) from circular where instance_id = :id")
                                .param("id", instance.id())
                                .query(Integer.class)
                                .single());
    }
}
