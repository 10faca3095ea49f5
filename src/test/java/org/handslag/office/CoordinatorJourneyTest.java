package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.support.SeatCast.address;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
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
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator's dates, from the draft to the cancellation, and what those who come are told. */
@ServerTest
class CoordinatorJourneyTest {
    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");
    private static final Pattern UID = Pattern.compile("UID:(\\S+)");

    private final Cast operators;
    private final CourseCast cast;
    private final Staff staff;
    private final Seats seats;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Walk.Start start;

    CoordinatorJourneyTest(
            Cast operators,
            CourseCast cast,
            Staff staff,
            Seats seats,
            Inbox inbox,
            UnitOfWork work,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.cast = cast;
        this.staff = staff;
        this.seats = seats;
        this.inbox = inbox;
        this.work = work;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "office");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void publishesDuplicatesMovesResizesAndCancels() {
        var operator = operators.favrskov();
        var next = cast.published(operator, LocalDate.of(2027, 1, 14), 1);
        var draft = cast.draft(operator, cast.grund(operator), LocalDate.of(2026, 12, 10), 2);
        try (var walk = start.in("da", Way.MOUSE, 360)) {
            signIn(walk, operator);
            publishAndDuplicate(walk, operator, draft);
            register(operator, draft, "Amal", "Bo", "Cai");
            register(operator, next, "Dora", "Eva");
            seeTheWaitingOneGetASeat(walk, operator, draft);
            move(walk, operator, draft);
            answerTheMove(operator, "da");
            cancel(walk, operator, draft);
            standFirstAtTheNext(operator, "da");
        }
    }

    private void publishAndDuplicate(Walk walk, Operator operator, CourseInstance draft) {
        walk.go("/" + operator.slug() + "/home").go(hub(operator, draft));
        walk.follow("office.publish")
                .press("office.publish-anyway")
                .reads("office.published")
                .reads("instanceState.OPEN");
        walk.follow("office.duplicate").write("office.first-day", "2027-02-11");
        walk.press("office.save-draft").reads("office.duplicated").reads("instanceState.DRAFT");
        walk.go("/" + operator.slug() + "/instances");
    }

    private void seeTheWaitingOneGetASeat(Walk walk, Operator operator, CourseInstance draft) {
        assertThat(inbox.last(operator, address("Cai").address()).topic())
                .isEqualTo("seat.waiting");
        walk.go(hub(operator, draft)).follow("office.resize").writeInto("capacity", "1");
        walk.press("ui.save").reads("seats.refused.capacity", "taken", 2, "wished", 1);
        walk.writeInto("capacity", "3").press("ui.save").reads("office.resized");
        assertThat(inbox.last(operator, address("Cai").address()).topic())
                .isEqualTo("seat.promoted");
    }

    private void move(Walk walk, Operator operator, CourseInstance draft) {
        walk.follow("office.move").writeInto("day0", "2026-12-17").press("office.move-preview");
        walk.reads("office.move-told", "n", 3).press("office.move-do").reads("office.moved");
    }

    /** She can still come; he cannot, and stands first at another date. */
    private void answerTheMove(Operator operator, String language) {
        var moved = inbox.last(operator, address("Amal").address());
        assertThat(moved.topic()).isEqualTo("seat.moved");
        assertThat(inbox.calendar(operator, address("Amal").address()))
                .contains("METHOD:REQUEST", "20261217T", "SEQUENCE:1");
        try (var amal = start.in(language, Way.MOUSE, 360)) {
            amal.go(moved.path()).reads("signup.place.asked").press("signup.can-come");
            amal.reads("signup.place.CONFIRMED");
        }
        try (var bo = start.in(language, Way.MOUSE, 360)) {
            bo.go(inbox.last(operator, address("Bo").address()).path());
            bo.press("signup.cannot-come").reads("signup.first-in-queue");
        }
    }

    private void cancel(Walk walk, Operator operator, CourseInstance draft) {
        var words = "Amal, Bo och Cai: kursledaren är sjuk.";
        walk.go(hub(operator, draft)).follow("office.cancel");
        walk.press("office.cancel-do").reads("form.missing");
        walk.writeInto("message-" + operator.language().toLanguageTag(), words);
        walk.press("office.cancel-do").reads("office.cancelled");
        walk.reads("instanceState.CANCELLED");
        var told = inbox.last(operator, address("Amal").address());
        assertThat(told.topic()).isEqualTo("seat.cancelled");
        assertThat(told.text()).contains(words);
    }

    /** Amal's place at the next date is before all others who wait there. */
    private void standFirstAtTheNext(Operator operator, String language) {
        var email = address("Amal").address();
        var calendar = inbox.calendar(operator, email);
        assertThat(calendar).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(found(SEQUENCE, calendar)).isEqualTo("3");
        assertThat(found(UID, calendar)).startsWith("seat-");
        try (var amal = start.in(language, Way.MOUSE, 360)) {
            amal.go(inbox.last(operator, email).path()).reads("signup.place.called-off");
            amal.press("signup.take-there").reads("signup.place.WAITING");
            amal.sees(amal.t("signup.place.WAITING.text", "number", 1));
        }
    }

    @Test
    void cancelsInOnePressAndOneMoreWhenTooFewHaveRegistered() {
        var operator = operators.goteborg();
        cast.published(operator, LocalDate.of(2027, 3, 4), 8);
        var instance = cast.withMinimum(operator, LocalDate.of(2026, 11, 12), 8, 4);
        register(operator, instance, "Frida");
        try (var walk = start.in("sv", Way.MOUSE, 1280)) {
            signIn(walk, operator);
            walk.go("/goteborg/home").go(hub(operator, instance));
            walk.follow("office.warning.minimum-do").press("office.cancel-do");
            walk.reads("office.cancelled");
        }
        var told = inbox.last(operator, address("Frida").address());
        assertThat(told.text()).contains("för få anmälda", "4 mars 2027");
        try (var walk = start.in("sv", Way.WITHOUT_SCRIPT, 360)) {
            walk.go(told.path())
                    .pressFor("4 mars 2027", "signup.take-there")
                    .reads("signup.place.CONFIRMED");
        }
    }

    @Test
    void readsItsFormsOnANarrowScreen() {
        var operator = operators.goteborg();
        var course = cast.grund(operator);
        try (var walk = start.in("sv", Way.MOUSE, 360)) {
            signIn(walk, operator);
            for (var path :
                    new String[] {
                        "/home",
                        "/instances",
                        "/curriculum",
                        "/curriculum/" + course.id() + "/edit",
                        "/curriculum/" + course.id() + "/instances/new",
                        "/messages",
                        "/people",
                        "/organisations",
                        "/roles",
                        "/settings",
                        "/site-texts",
                        "/site-texts/START",
                        "/feedback"
                    }) {
                walk.go("/goteborg" + path);
            }
        }
    }

    private void signIn(Walk walk, Operator operator) {
        walk.signIn(staff.wayIn(operator, staff.holding(operator, Role.COORDINATOR)));
    }

    private void register(Operator operator, CourseInstance instance, String... names) {
        for (var name : names) {
            var wish = SeatCast.alone(instance, name);
            work.in(operator.id(), () -> seats.register(wish, SeatCast.visitor(operator)));
        }
    }

    private static String hub(Operator operator, CourseInstance instance) {
        return "/" + operator.slug() + "/instances/" + instance.id();
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
