package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class PlaceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static int days = 0;

    private final CourseCast courses;
    private final CourseInstances instances;
    private final Scheduling scheduling;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Operator operator;
    private final Holder holder;
    private final Inbox inbox;

    PlaceTest(
            Cast cast,
            CourseCast courses,
            CourseInstances instances,
            Scheduling scheduling,
            Seats seats,
            UnitOfWork work,
            TestClock clock,
            Inbox inbox,
            @LocalServerPort int port) {
        this.courses = courses;
        this.instances = instances;
        this.scheduling = scheduling;
        this.work = work;
        this.clock = clock;
        this.inbox = inbox;
        this.operator = cast.goteborg();
        this.holder = new Holder(operator, work, seats, inbox, port);
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @Test
    void showsHowItStandsAndKeepsTheAddressToItself() {
        var page = holder.open(holder.registered(instance(5), "Amal Haddad"));
        assertThat(page.html().select("main h2").first().text()).isEqualTo("Du har en plats");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void callsOffWithOnePressAndUndoesIt() {
        var instance = instance(1);
        var path = holder.registered(instance, "Bo Ek");
        var gone = holder.press(path, "/withdrawal");
        assertThat(gone.text()).contains("Du är avbokad");
        assertThat(holder.lastLetter("Bo Ek").files()).anyMatch(type -> type.contains("CANCEL"));
        var back = holder.press(path, "/withdrawal/undoing");
        assertThat(back.html().select("main h2").first().text()).isEqualTo("Du har en plats");
    }

    @Test
    void givesSeatToTheNextAndKeepsTheOldTurnForAnUndo() {
        var instance = instance(1);
        var first = holder.registered(instance, "Cia Lo");
        var second = holder.registered(instance, "Dan Mo");
        assertThat(holder.open(second).text()).contains("nummer 1 i kön");
        holder.press(first, "/withdrawal");
        assertThat(holder.lastLetter("Dan Mo").topic()).isEqualTo("seat.promoted");
        assertThat(holder.lastLetter("Dan Mo").files()).anyMatch(t -> t.contains("REQUEST"));
        assertThat(holder.press(first, "/withdrawal/undoing").text())
                .contains("Du står på väntelistan");
    }

    @Test
    void offersSeatNearTheDateAndTakesTheAnswer() {
        var instance = instance(1);
        var first = holder.registered(instance, "Eva Ny");
        var second = holder.registered(instance, "Finn Ox");
        var third = holder.registered(instance, "Gia Po");
        clock.set(instance.starts().minusSeconds(5 * 86_400));
        holder.press(first, "/withdrawal");
        assertThat(holder.open(second).text()).contains("En plats är ledig för dig", "24 tim");
        assertThat(holder.press(second, "/refusal").text()).contains("Du tackade nej");
        assertThat(holder.press(third, "/acceptance").text()).contains("Platsen är din");
        assertThat(holder.press(second, "/return").text()).contains("Du är nummer 1 i kön");
    }

    @Test
    void tellsPlainlyWhenAnOfferIsGone() {
        var instance = instance(1);
        var first = holder.registered(instance, "Hed Ro");
        var second = holder.registered(instance, "Ida Su");
        clock.set(instance.starts().minusSeconds(5 * 86_400));
        holder.press(first, "/withdrawal");
        var page = holder.open(second);
        clock.set(instance.starts().minusSeconds(3 * 86_400));
        var late = holder.visitor().submit(page, "/acceptance", Map.of()).expect(409);
        assertThat(late.text()).contains("Tiden för att svara är ute");
    }

    @Test
    void asksWhetherSheCanComeAfterAMove() {
        var instance = instance(5);
        var other = nearest(24);
        var path = holder.registered(instance, "Jo Ta");
        move(instance, 200);
        assertThat(holder.open(path).text()).contains("Kan du fortfarande komma?");
        assertThat(holder.press(path, "/coming").text()).contains("Du har en plats");
        move(instance, 201);
        var gone = holder.press(path, "/withdrawal");
        assertThat(gone.text()).contains("Du står först i kön");
        holder.visitor()
                .submit(holder.open(path), "/other-date", Map.of("date", other.slug()))
                .expect(303);
        assertThat(holder.lastLetter("Jo Ta").topic()).isEqualTo("seat.rebooked");
    }

    @Test
    void offersTheNextDateWhenCalledOff() {
        var instance = instance(5);
        var other = nearest(25);
        var path = holder.registered(instance, "Liv Va");
        work.in(
                operator.id(),
                () ->
                        scheduling.cancel(
                                fresh(instance), Texts.none(), CourseCast.coordinator(operator)));
        assertThat(holder.open(path).text()).contains("Kurstillfället är inställt", "först i kön");
        holder.visitor()
                .submit(holder.open(path), "/other-date", Map.of("date", "no-such-date"))
                .expect(404);
        holder.visitor()
                .submit(holder.open(path), "/other-date", Map.of("date", other.slug()))
                .expect(303);
        assertThat(holder.lastLetter("Liv Va").topic()).isEqualTo("seat.rebooked");
    }

    @Test
    void givesThePlaceToSomeoneElse() {
        var path = holder.registered(instance(5), "Max Wi");
        var form = holder.open(path + "/handover");
        holder.visitor()
                .submit(form, "/handover", Map.of("name", "Nora Xi", "email", ""))
                .expect(422);
        holder.visitor()
                .submit(form, "/handover", Map.of("name", "Nora Xi", "email", "nora@xi.example"))
                .expect(303);
        holder.visitor().get(path).expect(404);
        assertThat(inbox.last(operator, "nora@xi.example").topic()).isEqualTo("seat.confirmed");
        assertThat(holder.lastLetter("Max Wi").topic()).isEqualTo("seat.swapped");
    }

    @Test
    void changesHowSheIsReachedAndTakesQuestions() {
        var path = holder.registered(instance(5), "Olle Yt");
        var about = holder.open(path + "/about");
        holder.visitor()
                .submit(about, "/about", Map.of("telephone", "070-174 06 05", "language", "da"))
                .expect(303);
        assertThat(holder.open(path + "/about").html().select("#f-telephone").val())
                .isEqualTo("+46701740605");
        var form = holder.open(path + "/question");
        holder.visitor().submit(form, "/question", Map.of("question", " ")).expect(422);
        holder.visitor().submit(form, "/question", Map.of("question", "Kan jag ta med hund?"));
        var asked = inbox.last(operator, "maja.lind@goteborg.example");
        assertThat(asked.topic()).isEqualTo("office.question");
        assertThat(asked.text()).contains("Kan jag ta med hund?", "Olle Yt");
    }

    @Test
    void downloadsTheCalendarFileOfAPlaceOnly() {
        var instance = instance(1);
        var first = holder.registered(instance, "Pia Zu");
        var second = holder.registered(instance, "Rut Al");
        var file = holder.visitor().get(first + "/calendar.ics").expect(200);
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.text()).contains("BEGIN:VEVENT");
        holder.visitor().get(second + "/calendar.ics").expect(404);
    }

    @Test
    void opensWithNothingElseThanItsLink() {
        var path = holder.registered(instance(5), "Siv Be");
        holder.visitor().get(path + "x").expect(404);
        holder.visitor().get("/goteborg/place/" + "a".repeat(22)).expect(404);
        holder.visitor().get(path.replace("goteborg", "favrskov")).expect(404);
        holder.visitor().post(path + "/withdrawal", Map.of()).expect(403);
        clock.set(clock.instant().plusSeconds(400L * 86_400));
        holder.visitor().get(path).expect(404);
    }

    @Test
    void callsOffOnlyUntilTheDeadline() {
        var instance = instance(5);
        var path = holder.registered(instance, "Ulf Ce");
        var page = holder.open(path);
        clock.set(instance.window().cancelUntil().plusSeconds(1));
        holder.visitor().submit(page, "/withdrawal", Map.of()).expect(409);
    }

    /** A date before all others of these tests, so that it is offered first. */
    private CourseInstance nearest(int day) {
        return courses.published(operator, LocalDate.of(2026, 11, day), 5);
    }

    private CourseInstance instance(int capacity) {
        return courses.published(operator, DAY.plusDays(days++), capacity);
    }

    private CourseInstance fresh(CourseInstance instance) {
        return instances.find(instance.id()).orElseThrow();
    }

    private void move(CourseInstance instance, int later) {
        var there = courses.plan(operator, DAY.plusDays(later), 5).where();
        work.in(
                operator.id(),
                () -> scheduling.move(fresh(instance), there, CourseCast.coordinator(operator)));
    }
}
