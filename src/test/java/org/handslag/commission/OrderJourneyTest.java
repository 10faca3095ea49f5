package org.handslag.commission;

import java.time.LocalDate;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Presence;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seated;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A course is ordered, offered, agreed to and planned; someone comes by its link, the seats left
 * over are opened, it is held and told of: in a real browser.
 */
@ServerTest
class OrderJourneyTest {
    private static int days = 0;

    private final Cast operators;
    private final CourseCast courses;
    private final CourseInstances instances;
    private final Seated seated;
    private final Marking marking;
    private final Staff staff;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Walk.Start start;
    private final LocalDate day = LocalDate.of(2027, 3, 21).plusDays(days++);

    OrderJourneyTest(
            Cast operators,
            CourseCast courses,
            CourseInstances instances,
            Seated seated,
            Marking marking,
            Staff staff,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.courses = courses;
        this.instances = instances;
        this.seated = seated;
        this.marking = marking;
        this.staff = staff;
        this.inbox = inbox;
        this.work = work;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "order");
        clock.reset();
    }

    @AfterEach
    void goesBack() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, MOUSE, 1280", "da, WITHOUT_SCRIPT, 360", "en, KEYBOARD, 360"})
    void isOrderedAgreedHeldAndToldOf(String language, Way way, int width) {
        var operator = language.equals("da") ? operators.favrskov() : operators.goteborg();
        courses.grund(operator);
        var email = "eva-" + language + "@enheten.example";
        var orderer = start.in(language, way, width);
        var byDesk = way == Way.WITHOUT_SCRIPT ? Way.MOUSE : way;
        var desk = start.named("desk").in(language, byDesk, width);
        try (orderer;
                desk) {
            order(orderer, operator, email);
            signIn(desk, operator, language);
            offer(desk, operator);
            agree(orderer, email, operator);
            plan(desk);
            var date = work.in(operator.id(), () -> instances.bySlug("grund-" + day)).orElseThrow();
            register(orderer, operator, email);
            open(desk, operator, date);
            orderer.go(inbox.last(operator, email).path()).sees("1 ", "12");
            attend(operator, date);
            signIn(desk, operator, language);
            tell(desk, operator);
            orderer.go(inbox.last(operator, email).path())
                    .reads("commission.evaluation")
                    .sees("Alla har fått nya tankar");
        }
    }

    private void order(Walk walk, Operator operator, String email) {
        walk.go("/" + operator.slug() + "/courses")
                .follow("commission.order-link")
                .press("commission.send")
                .reads("form.missing")
                .write("commission.organisation", "Enheten för arbete")
                .write("commission.name", "Eva Order")
                .write("commission.email", email)
                .write("commission.host", "Lokalvården")
                .write("commission.audience", "Har varit hemma länge och vill gärna visas på plats")
                .writeInto("day1", "2020-01-01")
                .write("commission.how-many", "12")
                .tick("may-open")
                .press("commission.send")
                .reads("commission.past-day")
                .holds("commission.host", "Lokalvården")
                .writeInto("day1", day.toString())
                .press("commission.send")
                .reads("commission.sent-text");
    }

    private void signIn(Walk walk, Operator operator, String language) {
        var coordinator = staff.holding(operator, Role.COORDINATOR);
        walk.go(staff.wayIn(operator, coordinator) + "?lang=" + language);
        walk.pressOn(walk.page().locator("main button").innerText());
    }

    private static void offer(Walk walk, Operator operator) {
        walk.go("/" + operator.slug() + "/instances")
                .follow("commission.orders")
                .followTo("Enheten för arbete")
                .reads("commission.us.REQUESTED")
                .follow("commission.offer")
                .write("commission.offer.contents", "Grund, med en gäst som har varit mentor")
                .write("commission.offer.cost", "24 000")
                .press("commission.offer-send")
                .reads("commission.done.offered");
    }

    private void agree(Walk walk, String email, Operator operator) {
        walk.go(inbox.last(operator, email).path())
                .reads("commission.turn.ORDERER")
                .follow("commission.change")
                .press("commission.change-send")
                .reads("form.missing")
                .follow("commission.own")
                .press("commission.agree")
                .reads("commission.done.agreed");
    }

    private void plan(Walk walk) {
        walk.page().reload();
        walk.follow("commission.plan")
                .select("course1", "Grundkurs för mentorer")
                .writeInto("day1", day.toString())
                .writeInto("contactName", "Maja Lind")
                .writeInto("contactEmail", "maja@kontoret.example")
                .press("commission.plan-do")
                .reads("commission.done.planned");
    }

    private void register(Walk walk, Operator operator, String email) {
        var date = "/" + operator.slug() + "/courses/grund-" + day;
        walk.go(date).reads("reserve.shut").follow("reserve.am-invited");
        walk.go(inbox.last(operator, email).path());
        var link =
                walk.page().locator("main a[href*='register?key=']").first().getAttribute("href");
        walk.go(date + link.substring(link.indexOf("/register")))
                .write("signup.name", "Nina Ek")
                .write("signup.email", "nina-" + email)
                .press("signup.send")
                .reads("signup.receipt.confirmed.title");
    }

    private static void open(Walk walk, Operator operator, CourseInstance date) {
        walk.go("/" + operator.slug() + "/instances/" + date.id())
                .reads("reserve.title")
                .follow("reserve.open-title")
                .choose("how-many", "SOME")
                .write("reserve.seats", "5")
                .writeInto("day", "2027-03-14")
                .press("reserve.plan")
                .reads("reserve.done.planned")
                .follow("reserve.open-title")
                .follow("reserve.now")
                .reads("reserve.now-for-good")
                .choose("how-many", "SOME")
                .write("reserve.seats", "5")
                .press("reserve.now-do")
                .reads("reserve.done.opened")
                .go("/" + operator.slug() + "/courses/" + date.slug())
                .reads("site.free", "n", 5);
    }

    private void attend(Operator operator, CourseInstance date) {
        var here = Note.whole(Presence.PRESENT, org.handslag.attendance.Way.SHEET, "Bladet");
        clock.set(date.ends().plusSeconds(60));
        work.in(
                operator.id(),
                () -> {
                    var now = instances.find(date.id()).orElseThrow();
                    var one = seated.of(date.id()).getFirst();
                    marking.mark(
                            now,
                            now.sessions().getFirst(),
                            one,
                            here,
                            CourseCast.coordinator(operator));
                });
    }

    private static void tell(Walk walk, Operator operator) {
        walk.go("/" + operator.slug() + "/orders?waits=US")
                .followTo("Enheten för arbete")
                .reads("commission.us.DELIVERED")
                .follow("commission.evaluate")
                .write("commission.evaluate-words", "Alla har fått nya tankar")
                .press("commission.evaluate-do")
                .reads("commission.done.evaluated");
    }
}
