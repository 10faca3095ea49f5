package org.handslag.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.address;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The course day in a real browser: by list, by the signed sheet, by the code on the wall. */
@ServerTest
class CourseDayJourneyTest {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Operator goteborg;
    private final CourseCast cast;
    private final Staff staff;
    private final Seats seats;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Walk.Start start;

    CourseDayJourneyTest(
            Cast operators,
            CourseCast cast,
            Staff staff,
            Seats seats,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.staff = staff;
        this.seats = seats;
        this.inbox = inbox;
        this.work = work;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "day");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void notesWhoIsHereLateExcusedAndAbsent() {
        var instance = held("Åke", "Ester", "Ömer", "Cai");
        try (var walk = start.in("sv", Way.KEYBOARD, 360)) {
            open(walk, instance);
            assertThat(walk.page().locator("tbody th").allInnerTexts())
                    .containsExactly("Cai", "Ester", "Åke", "Ömer");
            walk.reads("attendance.count", "here", 0, "all", 4);
            walk.pressFor("Cai", "attendance.here").pressFor("Cai", "attendance.undo");
            walk.pressFor("Cai", "attendance.here").follow("attendance.unknown", "n", 3);
            walk.seesNot("Cai").pressFor("Åke", "attendance.here").seesNot("Åke");
            walk.follow("attendance.everyone", "n", 4);
            walk.reads("attendance.count", "here", 2, "all", 4);
            comesLate(walk);
            note(walk, "Ömer", Presence.EXCUSED);
            walk.reads("presence.EXCUSED").reads("attendance.count", "here", 3, "all", 4);
            clock.set(instance.ends().plus(Duration.ofHours(2)));
            correctsAfterwards(walk);
        }
    }

    private static void comesLate(Walk walk) {
        walk.followFor("Ester", "attendance.note").choose("presence", "PRESENT");
        walk.writeInto("came", "10:15").writeInto("left", "09:30").press("attendance.save");
        walk.reads("attendance.left-first").writeInto("left", "15:00").press("attendance.save");
        walk.reads("attendance.part", "from", "10:15", "until", "15:00");
    }

    /** Åke was not there after all: the reason is asked for, and nothing chosen is lost. */
    private static void correctsAfterwards(Walk walk) {
        walk.followFor("Åke", "attendance.note").choose("presence", "ABSENT");
        walk.press("attendance.save").reads("form.missing");
        walk.write("attendance.reason", "Han var sjuk, fel rad.").press("attendance.save");
        walk.reads("attendance.noted").reads("attendance.count", "here", 2, "all", 4);
    }

    @Test
    void printsASheetAndWritesItInAfterwards() {
        var instance = held("Åke", "Ester", "Ömer");
        try (var walk = start.in("sv", Way.MOUSE, 1280)) {
            open(walk, instance);
            note(walk, "Ömer", Presence.EXCUSED);
            walk.follow("attendance.print-sheet").print("sheet").sees("Åke", "Ester", "Ömer");
            clock.set(instance.ends().plus(Duration.ofHours(3)));
            walk.go(day(instance)).follow("attendance.enter-sheet");
            walk.page().getByLabel("Ester").check();
            walk.press("attendance.save").reads("form.missing");
            walk.write("attendance.reason", "Från den underskrivna listan");
            walk.press("attendance.save").reads("attendance.sheet-noted");
            walk.reads("attendance.count", "here", 1, "all", 3);
            walk.reads("presence.EXCUSED").reads("presence.ABSENT");
        }
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 360"})
    void saysThatSheIsHereByAddressTelephoneOrOwnPage(String language, Way way, int width) {
        var instance = held("Amal", "Bo", "Cai");
        var own = inbox.last(goteborg, address("Amal").address()).path();
        try (var wall = start.in("sv", Way.MOUSE, 1280);
                var walk = start.in(language, way, width)) {
            open(wall, instance);
            wall.press("attendance.show-wall");
            walk.go("/goteborg/here?lang=" + language).write("attendance.code", "12");
            walk.write("attendance.address", "070-123 45 67").press("attendance.i-am-here");
            walk.reads("attendance.code-wrong").write("attendance.code", code(wall));
            walk.press("attendance.i-am-here").reads("attendance.welcome-text");
            walk.go(own + "?lang=" + language).follow("signup.here");
            walk.write("attendance.code", code(wall)).press("attendance.i-am-here");
            walk.reads("attendance.welcome-text");
            if (way == Way.KEYBOARD) {
                waitFor(wall, "2 av 3");
            }
            walk.go("/goteborg/here?lang=" + language).write("attendance.code", code(wall));
            walk.write("attendance.address", address("Bo").address().toUpperCase());
            walk.press("attendance.i-am-here").reads("attendance.welcome-text");
            wall.go(day(instance)).reads("attendance.count", "here", 3, "all", 3);
        }
    }

    @Test
    void countsLiveWhileTheListIsOpen() {
        var instance = held("Amal", "Bo");
        try (var list = start.in("sv", Way.MOUSE, 1280);
                var walk = start.in("sv", Way.MOUSE, 360)) {
            open(list, instance);
            list.press("attendance.show-wall");
            var code = code(list);
            list.go(day(instance));
            sayHere(walk, code, "Amal").reads("attendance.welcome-text");
            waitFor(list, "1 av 2");
        }
    }

    @Test
    void takesACodeForTwoMinutesAndPausesAfterFiveWrongOnes() {
        var instance = held("Amal", "Bo");
        try (var wall = start.in("sv", Way.MOUSE, 1280);
                var walk = start.in("sv", Way.MOUSE, 360)) {
            open(wall, instance);
            var old = code(wall.press("attendance.show-wall"));
            clock.forward(Duration.ofMinutes(1));
            assertThat(code(wall.go(day(instance) + "/wall"))).isNotEqualTo(old);
            sayHere(walk, old, "Amal").reads("attendance.welcome-text");
            clock.forward(Duration.ofMinutes(1));
            for (int i = 0; i < 5; i++) {
                sayHere(walk, old, "Bo").reads("attendance.refused.code");
            }
            var right = code(wall.go(day(instance) + "/wall"));
            sayHere(walk, right, "Bo").reads("attendance.refused.paused");
            clock.forward(Duration.ofMinutes(16));
            right = code(wall.go(day(instance) + "/wall"));
            sayHere(walk, right, "Bo").reads("attendance.welcome-text");
        }
    }

    private static Walk sayHere(Walk walk, String code, String name) {
        walk.go("/goteborg/here").write("attendance.code", code);
        walk.write("attendance.address", address(name).address());
        return walk.press("attendance.i-am-here");
    }

    private static void note(Walk walk, String name, Presence presence) {
        walk.followFor(name, "attendance.note").choose("presence", presence.name());
        walk.press("attendance.save");
    }

    private static String code(Walk wall) {
        return wall.page().locator(".wall-code").innerText();
    }

    /** The page changes by itself; Playwright waits for it. */
    private static void waitFor(Walk walk, String text) {
        walk.page().waitForFunction("t => document.body.innerText.includes(t)", text);
    }

    /** By the way that a coordinator takes on the day. */
    private void open(Walk walk, CourseInstance instance) {
        walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
        walk.go("/goteborg/instances/" + instance.id());
        var link = walk.page().locator("main a[href*='/day/']").first().innerText();
        walk.followTo(link);
    }

    private static String day(CourseInstance instance) {
        return "/goteborg/instances/"
                + instance.id()
                + "/day/"
                + instance.sessions().getFirst().id();
    }

    /** A day that has just begun, with these people. */
    private CourseInstance held(String... names) {
        var day = LocalDate.of(2026, 11, 20).plusDays(DAYS.getAndIncrement());
        var instance = cast.published(goteborg, day, 8);
        for (var name : names) {
            register(SeatCast.reachable(instance, name, telephone(name)));
        }
        clock.set(instance.starts().plusSeconds(60));
        return instance;
    }

    private static String telephone(String name) {
        return "+46 70 123 45 %02d".formatted(name.codePointAt(0) % 100);
    }

    private void register(SeatRequest wish) {
        work.in(goteborg.id(), () -> seats.register(wish, SeatCast.visitor(goteborg)));
    }
}
