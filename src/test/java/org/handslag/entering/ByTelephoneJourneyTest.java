package org.handslag.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.access.SignInLinks;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone calls, gets a letter with a code, and comes to a page of her own, in a real browser. */
@ServerTest
class ByTelephoneJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final AtomicInteger DATES = new AtomicInteger();

    private final Operator goteborg;
    private final CourseCast cast;
    private final Staff staff;
    private final SignInLinks links;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Walk.Start start;

    ByTelephoneJourneyTest(
            Cast operators,
            CourseCast cast,
            Staff staff,
            SignInLinks links,
            UnitOfWork work,
            Inbox inbox,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.staff = staff;
        this.links = links;
        this.work = work;
        this.inbox = inbox;
        this.start = new Walk.Start(port, languages, "telephone");
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 360"})
    void opensHerOwnPageWithTheCodeOfTheLetter(String language, Way way, int width) {
        var date = date(2);
        var name = "Ester " + language.toUpperCase() + way.name().charAt(0);
        try (var office = coordinator(1280)) {
            register(office, date, name, language);
            office.reads("entering.done.registered").sees("Brev", "Telefon");
        }
        var code = inbox.last(goteborg, name).path();
        try (var walk = start.in(language, way, width)) {
            walk.go("/goteborg/code?lang=" + language)
                    .write("signup.code-label", code.substring(code.lastIndexOf('/') + 1))
                    .press("signup.code-open")
                    .reads("signup.place.CONFIRMED");
        }
    }

    @Test
    void doesForHerWhatSheAsksForOnTheTelephone() {
        var date = date(2);
        try (var office = coordinator(360)) {
            register(office, date, "Rut Ring", "sv");
            office.follow("registered.correct")
                    .writeInto("telephone", "031-700 00 02")
                    .press("ui.save")
                    .reads("registered.done.corrected");
            office.follow("registered.send-link")
                    .press("registered.send-link-do")
                    .reads("registered.done.link");
            office.follow("registered.withdraw")
                    .choose("who", "SOMEONE")
                    .write("registered.asked-name", "Sven Ring")
                    .press("registered.withdraw-do")
                    .reads("registered.done.withdrawn")
                    .reads("registered.asked-by-someone", "name", "Sven Ring", "how", "Telefon");
            office.press("registered.undo").reads("registered.done.undone");
            office.follow("registered.swap").press("registered.swap-do");
            assertThat(office.page().title()).startsWith(office.t("form.error-prefix"));
            office.write("registered.new-name", "Siv Byte").press("registered.swap-do");
            assertThat(office.heading()).isEqualTo("Siv Byte");
            office.follow("registered.remove")
                    .write("registered.remove-reason", "Kursen är för andra.")
                    .press("registered.remove-do")
                    .reads("registered.done.removed");
            office.go("/goteborg/instances/" + date.id() + "/registered");
        }
    }

    @Test
    void letsInBeyondTheCapacityAfterSayingWhy() {
        var date = date(2);
        try (var office = coordinator(1280)) {
            for (var name : new String[] {"Amal Haddad", "Bo Ek", "Cilla Berg", "Dan Dahl"}) {
                register(office, date, name, "sv");
                if (office.page().locator("button[value=SOME]").count() > 0) {
                    office.pressOn(office.t("entering.few-wait", "n", 1));
                }
            }
            office.reads("entering.done.waiting").follow("registered.give-seat");
            office.sees("Cilla Berg", "3 på 2 platser").press("registered.let-in-do");
            assertThat(office.page().title()).startsWith(office.t("form.error-prefix"));
            office.write("registered.reason", "Dan leder gruppen på måndag.")
                    .press("registered.let-in-do")
                    .reads("registered.done.seat");
            office.go("/goteborg/instances/" + date.id() + "/registered")
                    .sees("3 av 2 platser är tagna", "1. Cilla Berg");
            office.go("/goteborg/instances/" + date.id()).sees("3 av 2");
            office.go("/goteborg/instances/" + date.id() + "/participants").sees("Dan Dahl");
        }
    }

    @ParameterizedTest
    @CsvSource({"da, 360", "en, 1280"})
    void readsItsPagesInEachLanguage(String language, int width) {
        var date = date(1);
        var path = "/goteborg/instances/" + date.id();
        try (var office = coordinator(width, language)) {
            register(office, date, "Amal " + language, language);
            register(office, date, "Bo " + language, language);
            office.pressOn(office.t("entering.few-wait", "n", 1));
            office.follow("registered.give-seat").reads("registered.reason-hint");
            office.go(path).follow("registered.all").reads("registered.turn-text");
        }
    }

    /** A date of its own for each journey. */
    private CourseInstance date(int seats) {
        return cast.published(goteborg, DAY.plusDays(DATES.getAndIncrement()), seats);
    }

    private static void register(Walk office, CourseInstance date, String name, String language) {
        office.go("/goteborg/instances/" + date.id())
                .follow("registered.register")
                .write("entering.whom", name)
                .press("ui.show")
                .reads("entering.nobody-known", "q", name)
                .follow("entering.someone-new")
                .writeInto("telephone", "070-174 06 05")
                .write("signup.street", "Lillgatan 3")
                .write("signup.city", "Göteborg");
        assertThat(office.page().locator("#f-name").inputValue()).isEqualTo(name);
        office.page().locator("select[name=language]").selectOption(language);
        office.press("entering.register-do");
    }

    private Walk coordinator(int width) {
        return coordinator(width, "sv");
    }

    private Walk coordinator(int width, String language) {
        var walk = start.in(language, Way.MOUSE, width);
        var person = staff.holding(goteborg, Role.COORDINATOR);
        walk.go("/goteborg" + work.in(goteborg.id(), () -> links.pathFor(person)));
        walk.page().locator("main button").click();
        return walk.go("/goteborg/instances?lang=" + language);
    }
}
