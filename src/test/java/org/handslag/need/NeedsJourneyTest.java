package org.handslag.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.handslag.access.SignInLinks;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
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

/** A need is asked, arranged, told and deleted, in a real browser. */
@ServerTest
class NeedsJourneyTest {
    private static int days = 0;

    private final Operator goteborg;
    private final CourseCast courses;
    private final Staff staff;
    private final SignInLinks links;
    private final UnitOfWork work;
    private final TestClock clock;
    private final NeedClearing clearing;
    private final NeedCast people;
    private final Walk.Start own;
    private final Walk.Start office;

    NeedsJourneyTest(
            Cast operators,
            CourseCast courses,
            Staff staff,
            SignInLinks links,
            Seats seats,
            UnitOfWork work,
            TestClock clock,
            Inbox inbox,
            NeedClearing clearing,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.courses = courses;
        this.staff = staff;
        this.links = links;
        this.work = work;
        this.clock = clock;
        this.clearing = clearing;
        this.people = new NeedCast(goteborg, work, seats, inbox, port);
        this.own = new Walk.Start(port, languages, "needs-own");
        this.office = new Walk.Start(port, languages, "needs-office");
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 360"})
    void isAskedArrangedToldAndDeleted(String language, Way way, int width) {
        var name = "Amal " + (char) ('A' + days) + "lm";
        var instance = courses.published(goteborg, LocalDate.of(2026, 12, 10).plusDays(days++), 8);
        people.registered(instance, name);
        try (var hers = own.in(language, way, width)) {
            tellsWhatSheNeeds(hers, name, language);
            try (var desk = office.in(language, way, width)) {
                signIn(desk, language);
                arranges(desk, instance, name);
            }
            assertThat(people.lastLetter(name).topic()).isEqualTo("seat.need-arranged");
            hers.go(people.lastLetter(name).path())
                    .reads("need.arranged")
                    .sees("Vi möter dig vid dörren.");
        }
        clock.set(instance.ends().plus(Duration.ofDays(14)).plusSeconds(1));
        clearing.clear();
        try (var hers = own.in(language, way, width)) {
            hers.go(people.own(name)).seesNot("Vi möter dig vid dörren.");
        }
        try (var desk = office.in(language, way, width)) {
            signIn(desk, language);
            desk.go(path(instance)).reads("need.cleared").seesNot(name);
        }
    }

    @Test
    void isToldOnTheTelephoneAndPassedToTheKitchen() {
        var instance = courses.published(goteborg, LocalDate.of(2027, 1, 20), 8);
        var ida = people.registered(instance, "Ida Sundin");
        people.registered(instance, "Jon Ek");
        for (int width : new int[] {1280, 360}) {
            try (var desk = office.in("sv", Way.MOUSE, width)) {
                signIn(desk, "sv");
                desk.go("/goteborg/instances/" + instance.id())
                        .follow("need.note")
                        .followTo("Ida Sundin")
                        .choose("way", "TELEPHONE")
                        .write("signup.needs-other", "Jag vill sitta nära utgången " + width)
                        .writeInto("OTHER_FOOD", "Ingen selleri, min är 850709-9805")
                        .press("ui.save")
                        .reads("form.personal-number")
                        .writeInto("OTHER_FOOD", "Ingen selleri, tack " + width)
                        .press("ui.save")
                        .reads("need.done.noted")
                        .go(path(instance))
                        .reads("need.open-count", "n", 2)
                        .follow("need.kitchen")
                        .sees("Ingen selleri")
                        .seesNot("Ida")
                        .write("need.kitchen-how", "Köket lagar utan selleri.")
                        .press("need.save-tell-all")
                        .reads("need.done.food")
                        .reads("need.open-count", "n", 1)
                        .go(path(instance) + "/" + ida.id())
                        .go(path(instance) + "/sheet")
                        .sees("Ida Sundin", "Köket lagar utan selleri.")
                        .go(path(instance) + "/kitchen/sheet")
                        .seesNot("Ida");
            }
        }
        assertThat(people.lastLetter("Ida Sundin").topic()).isEqualTo("seat.need-arranged");
    }

    private void tellsWhatSheNeeds(Walk walk, String name, String language) {
        walk.go(people.own(name) + "?lang=" + language)
                .follow("signup.needs-tell")
                .tick("ACCESS")
                .write("signup.needs-other", "Min granne har 850709-9805")
                .press("ui.save")
                .reads("form.personal-number")
                .write("signup.needs-other", "Möt mig vid dörren")
                .press("ui.save")
                .reads("signup.done.needs")
                .reads("need.open")
                .sees("Möt mig vid dörren");
    }

    private void arranges(Walk walk, CourseInstance instance, String name) {
        walk.go("/goteborg/instances/" + instance.id())
                .reads("need.open-count", "n", 2)
                .follow("need.show-all")
                .sees(name, "Möt mig vid dörren")
                .followTo(walk.t("need.write-how") + " " + name);
        walk.page()
                .locator("textarea")
                .all()
                .forEach(
                        field ->
                                walk.writeInto(
                                        field.getAttribute("name"), "Vi möter dig vid dörren."));
        walk.press("need.save-tell").reads("need.done.arranged").reads("need.none-open");
    }

    private void signIn(Walk walk, String language) {
        var coordinator = staff.holding(goteborg, Role.COORDINATOR);
        var path = work.in(goteborg.id(), () -> links.pathFor(coordinator));
        walk.go("/goteborg" + path + "?lang=" + Locale.of(language).toLanguageTag());
        walk.pressOn(walk.page().locator("main button").innerText());
    }

    private static String path(CourseInstance instance) {
        return "/goteborg/instances/" + instance.id() + "/needs";
    }
}
