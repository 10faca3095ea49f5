package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Invitation;
import org.handslag.support.ServerTest;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What someone does on her own page, in a real browser. */
@ServerTest
class PlaceJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static int days = 0;

    private final Cast operators;
    private final CourseCast courses;
    private final CourseInstances instances;
    private final Scheduling scheduling;
    private final Seats seats;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Walk.Start start;
    private final int port;

    PlaceJourneyTest(
            Cast operators,
            CourseCast courses,
            CourseInstances instances,
            Scheduling scheduling,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.courses = courses;
        this.instances = instances;
        this.scheduling = scheduling;
        this.seats = seats;
        this.work = work;
        this.inbox = inbox;
        this.port = port;
        this.start = new Walk.Start(port, languages, "place");
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 360", "da, MOUSE, 1280", "en, WITHOUT_SCRIPT, 360"})
    void callsOffAndUndoesAlsoWhenTheSeatHasGone(String language, Way way, int width) {
        var operator = operator(language);
        var instance = instance(operator, 1);
        var holder = holder(operator);
        var mine = holder.registered(instance, "Bo Ek " + language);
        try (var walk = start.named("undo").in(language, way, width)) {
            walk.go(mine)
                    .press("signup.withdraw")
                    .reads("signup.done.withdrawn")
                    .press("signup.undo")
                    .reads("signup.done.undone")
                    .reads("signup.place.CONFIRMED");
            var next = holder.registered(instance, "Cia Lo " + language);
            var last = holder.registered(instance, "Dan Mo " + language);
            walk.press("signup.withdraw")
                    .press("signup.undo")
                    .reads("signup.done.undone-waiting")
                    .reads("signup.place.WAITING.text", "number", 1);
            assertThat(holder.lastLetter("Cia Lo " + language).topic()).isEqualTo("seat.promoted");
            walk.go(next)
                    .reads("signup.place.CONFIRMED")
                    .go(last)
                    .reads("signup.place.WAITING.text", "number", 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 360"})
    void changesAsksAndTellsWhatSheNeeds(String language, Way way, int width) {
        var operator = operator(language);
        var holder = holder(operator);
        var mine = holder.registered(instance(operator, 5), "Eva Ny " + language);
        try (var walk = start.named("change").in(language, way, width)) {
            walk.go(mine)
                    .follow("signup.about")
                    .write("signup.telephone", "12")
                    .press("ui.save")
                    .reads("signup.no-telephone")
                    .write("signup.telephone", "+46 70 174 06 05")
                    .select("language", "English")
                    .press("ui.save")
                    .reads("signup.done.changed")
                    .follow("signup.needs-tell")
                    .tick("ACCESS")
                    .write("signup.needs-other", "811218-9876")
                    .press("ui.save")
                    .reads("form.personal-number")
                    .write("signup.needs-other", "En stol med armstöd")
                    .press("ui.save")
                    .reads("signup.done.needs")
                    .reads("needChoice.STEP_FREE")
                    .follow("signup.question")
                    .press("signup.question-send")
                    .reads("form.missing")
                    .write("signup.your-question", "Kan jag ta med min hund?")
                    .press("signup.question-send")
                    .reads("signup.done.asked");
        }
        assertThat(inbox.last(operator, "maja.lind@goteborg.example").text())
                .contains("Kan jag ta med min hund?");
        var file = holder.visitor().get(mine + "/calendar.ics").expect(200);
        assertThat(Invitation.in(file.raw().body()).uid()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 360"})
    void goesFirstToAnotherDateWhenTheNewDayDoesNotSuit(String language, Way way, int width) {
        var operator = operator(language);
        var instance = instance(operator, 5);
        var other = courses.published(operator, LocalDate.of(2026, 11, 30).minusDays(days++), 5);
        var holder = holder(operator);
        var mine = holder.registered(instance, "Finn Ox " + language);
        move(operator, instance);
        assertThat(holder.lastLetter("Finn Ox " + language).topic()).isEqualTo("seat.moved");
        try (var walk = start.named("moved").in(language, way, width)) {
            walk.go(mine)
                    .reads("signup.place.asked")
                    .press("signup.cannot-come")
                    .reads("signup.first-in-queue")
                    .press("signup.take-there")
                    .reads("signup.done.other-date")
                    .reads("signup.place.CONFIRMED");
            var letter = holder.lastLetter("Finn Ox " + language);
            assertThat(letter.topic()).isEqualTo("seat.rebooked");
            walk.go(letter.path()).reads("signup.place.CONFIRMED").follow("signup.course-page");
            assertThat(walk.page().url()).contains(other.slug());
        }
    }

    private void move(Operator operator, CourseInstance instance) {
        var there = courses.plan(operator, DAY.plusDays(200 + days), 5).where();
        work.in(
                operator.id(),
                () -> {
                    var fresh = instances.find(instance.id()).orElseThrow();
                    return scheduling.move(fresh, there, CourseCast.coordinator(operator));
                });
    }

    private CourseInstance instance(Operator operator, int capacity) {
        return courses.published(operator, DAY.plusDays(days++), capacity);
    }

    private Operator operator(String language) {
        return language.equals("da") ? operators.favrskov() : operators.goteborg();
    }

    private Holder holder(Operator operator) {
        return new Holder(operator, work, seats, inbox, port);
    }
}
