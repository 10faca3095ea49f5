package org.handslag.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.address;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Office;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages on which it is said what a course asks, and how someone stands to it. */
@ServerTest
class PrerequisitePagesTest {
    private final LearningPlay play;
    private final Office office;
    private final Inbox inbox;
    private final TestClock clock;
    private final int port;

    PrerequisitePagesTest(
            LearningPlay play,
            Cast cast,
            CourseCast courses,
            Staff staff,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        this.play = play;
        this.office = new Office(cast, courses, staff, new Office.Desk(seats, work, port));
        this.inbox = inbox;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void writesTheRuleAndShowsItToEveryone() {
        var course = play.course("Att leda samtal");
        play.date(play.basic(), LearningPlay.BASIC_DAY, 5);
        var form = office.form(path(course));
        assertThat(form.text()).contains("Kursen kräver inget");
        send(course, Map.of("way0", id(play.basic()), "months", "36")).expect(303);
        assertThat(office.form(path(course)).text())
                .contains("Du behöver ha gått Grundkurs för mentorer", "36 månader")
                .contains("Eller alla de här (sätt 2)");
        var page = new Visitor(port, "en").get("/goteborg/courses/" + course.slug() + "?lang=en");
        assertThat(page.expect(200).text())
                .contains("Prerequisites", "You need to have completed", "Next date");
        assertThat(office.form("/goteborg/curriculum").text()).contains("Förkunskaper");
    }

    @Test
    void refusesACircleAndKeepsWhatWasTicked() {
        var first = play.course("Steg ett");
        var second = play.course("Steg två");
        var third = play.course("Steg tre");
        play.rule(second, List.of(Set.of(first)), Set.of(), 0);
        play.rule(third, List.of(Set.of(second)), Set.of(), 0);
        var refused = send(first, Map.of("way0", id(third))).expect(422);
        assertThat(refused.text()).contains("Steg ett → Steg tre → Steg två → Steg ett");
        assertThat(refused.html().select("input[name=way0][checked]").val()).isEqualTo(id(third));
        assertThat(refused.html().select("input[value=" + id(first) + "]")).isEmpty();
        send(first, Map.of("way0", id(first))).expect(422);
        send(first, Map.of("way0", id(play.basic()), "bars", id(play.basic()))).expect(422);
        send(first, Map.of("months", "9999")).expect(422);
    }

    @Test
    void showsBothWhenSomeoneElseSavedFirst() {
        var course = play.course("Två skriver");
        var form = office.form(path(course));
        play.rule(course, List.of(Set.of(play.basic())), Set.of(), 12);
        var late = office.coordinator().submit(form, "/prerequisite", Map.of("months", "24"));
        assertThat(late.expect(409).text()).contains("12");
        assertThat(late.html().select("input[name=months]").val()).isEqualTo("24");
        office.coordinator().submit(late, "/prerequisite", Map.of()).expect(303);
    }

    @Test
    void strangerGetsOneAnswerForEveryAddress() {
        var date = play.inDepthDate(5);
        play.trained("Vera Dold", play.basic(), LearningPlay.BASIC_DAY.minusYears(1));
        var met = registers(date, "Vera Dold").replace("Vera Dold", "");
        assertThat(met).contains("Titta i din e-post");
        assertThat(registers(date, "Ny Dold").replace("Ny Dold", "")).isEqualTo(met);
        var vera = inbox.last(office.operator(), address("Vera Dold").address());
        var own = new Visitor(port, "sv");
        own.submit(own.get(vera.path()).expect(200), "/verification", Map.of()).expect(303);
        assertThat(registers(date, "Vera Dold")).isEqualTo(met);
    }

    @Test
    void ownPageSaysWhatIsMissingAndWaitsForIt() {
        var date = play.inDepthDate(5);
        play.basicDate();
        registers(date, "Ny Saknar");
        var mail = inbox.last(office.operator(), address("Ny Saknar").address());
        var own = new Visitor(port, "sv");
        var page = own.get(mail.path()).expect(200);
        assertThat(page.text()).contains("Något saknas", "ligger kvar i två dygn");
        assertThat(page.html().select("main a[href*=/courses/grund]")).isNotEmpty();
        var refused = own.submit(page, "/verification", Map.of()).expect(409);
        assertThat(refused.text()).contains("Det saknas något", "Något saknas");
        play.registered(play.basicDate(), "Ny Saknar");
        own.submit(own.get(mail.path()), "/verification", Map.of()).expect(303);
        assertThat(own.get(mail.path()).text())
                .contains("Platsen gäller på ett villkor", "1 december 2026");
    }

    @Test
    void formWithoutAnAddressSaysWhatIsAskedAndLosesNothing() {
        var date = play.inDepthDate(5);
        var visitor = new Visitor(port, "sv");
        var form = visitor.get("/goteborg/courses/" + date.slug() + "/register").expect(200);
        assertThat(form.text()).contains("Det här kräver kursen", "Vi svarar i mejlet");
        var typed = Map.of("name", "Ny Ringer", "telephone", "070-174 06 05");
        var refused = visitor.submit(form, "/register", typed).expect(409);
        assertThat(refused.text()).contains("Du har inte gått", "utan den kan vi inte se");
        assertThat(refused.html().select("input[name=name]").val()).isEqualTo("Ny Ringer");
        assertThat(refused.html().select(".ds-alert h2").text()).contains("Det här kräver kursen");
    }

    @Test
    void coordinatorSeesTheConditionAndLetsItPass() {
        var date = play.inDepthDate(5);
        play.registered(play.basicDate(), "Kim Villkor");
        var kim = play.registered(date, "Kim Villkor");
        assertThat(office.form("/goteborg/instances/" + date.id()).text())
                .contains("Förkunskaper", "En anmälan gäller på villkor");
        var list = office.form(Office.list(date) + "?conditional=yes");
        assertThat(list.text()).contains("På villkor", "Kim Villkor");
        var page = office.form(Office.page(kim));
        assertThat(page.text()).contains("Gäller på ett villkor", "Se villkoret");
        excuse(kim, " ").expect(422);
        excuse(kim, "Har gått den i Malmö").expect(303);
        assertThat(office.form(Office.page(kim) + "/condition").text())
                .contains("Anmälan hänger inte på något", "Gäller ändå", "Har gått den i Malmö");
        assertThat(office.form(Office.page(kim)).text()).contains("Gäller trots");
        assertThat(inbox.last(office.operator(), address("Kim Villkor").address()).topic())
                .isEqualTo("seat.condition-met");
    }

    @Test
    void officeRegistersSomeoneAnywayWithAReason() {
        var date = play.inDepthDate(5);
        var typed = Office.someone("Bo Undantag", "070-174 06 05");
        var refused = office.enter(date, typed).expect(409);
        assertThat(refused.text()).contains("Personen har inte", "Registrera trots att något");
        assertThat(refused.html().select("input[name=name]").val()).isEqualTo("Bo Undantag");
        var again = Map.of("excuse", "yes", "reason", "");
        var empty = office.coordinator().submit(refused, "/registered", again).expect(422);
        var reason = Map.of("excuse", "yes", "reason", "Gick i Malmö");
        var done = office.coordinator().submit(empty, "/registered", reason).expect(303);
        assertThat(office.coordinator().follow(done).text()).contains("Har plats", "Gick i Malmö");
    }

    @Test
    void approvesAnEquivalentAndTakesItBack() {
        var date = play.inDepthDate(5);
        var person = play.person("Eva Motsvarar");
        var path = "/goteborg/people/" + person;
        var form = office.form(path + "/equivalents/new");
        var typed = Map.of("course", id(play.basic()), "takenOn", "2025-05-05", "reason", "Malmö");
        var wrong = Map.of("course", "x", "takenOn", "2030-01-01", "reason", "");
        office.coordinator().submit(form, "/equivalents", wrong).expect(422);
        office.coordinator().submit(form, "/equivalents", typed).expect(303);
        office.coordinator().submit(form, "/equivalents", typed).expect(409);
        assertThat(office.form(path).text())
                .contains("Räknas som Grundkurs för mentorer, från 5 maj 2025", "Malmö");
        assertThat(play.registered(date, "Eva Motsvarar").state())
                .isEqualTo(RegistrationState.CONFIRMED);
        office.coordinator().submit(office.form(path), "/withdrawal", Map.of()).expect(303);
        assertThat(office.form(path).text()).contains("Återtaget", "Godkänd motsvarande kurs");
    }

    private Visitor.Page excuse(Registration one, String reason) {
        return office.send(one, "condition", Map.of("reason", reason));
    }

    private Visitor.Page send(Course course, Map<String, String> answers) {
        var form = office.form(path(course));
        return office.coordinator().submit(form, "/prerequisite", answers);
    }

    /** What someone who typed this address sees, without what changes with every form. */
    private String registers(CourseInstance date, String name) {
        var visitor = new Visitor(port, "sv");
        var form = visitor.get("/goteborg/courses/" + date.slug() + "/register").expect(200);
        var typed = Map.of("name", name, "email", address(name).address());
        var receipt = visitor.submit(form, "/register", typed).expect(303);
        return visitor.follow(receipt).expect(200).html().select("main").text();
    }

    private static String path(Course course) {
        return "/goteborg/curriculum/" + course.id() + "/prerequisite";
    }

    private static String id(Course course) {
        return course.id().toString();
    }
}
