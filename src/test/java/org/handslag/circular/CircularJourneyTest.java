package org.handslag.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.handslag.access.SignInLinks;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
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
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator writes to those who have not said whether they can come, in a real browser. */
@ServerTest
class CircularJourneyTest {
    private static int days = 0;

    private final Operator goteborg;
    private final CourseCast courses;
    private final CourseInstances instances;
    private final Scheduling scheduling;
    private final Staff staff;
    private final SignInLinks links;
    private final Seats seats;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Walk.Start start;

    CircularJourneyTest(
            Cast operators,
            CourseCast courses,
            CourseInstances instances,
            Scheduling scheduling,
            Staff staff,
            SignInLinks links,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.courses = courses;
        this.instances = instances;
        this.scheduling = scheduling;
        this.staff = staff;
        this.links = links;
        this.seats = seats;
        this.work = work;
        this.inbox = inbox;
        this.start = new Walk.Start(port, languages, "circular");
    }

    @ParameterizedTest
    @CsvSource({"sv, MOUSE, 360", "da, KEYBOARD, 1280"})
    void writesToThoseWithoutAnAnswer(String language, Way way, int width) {
        var name = "Amal " + (char) ('A' + days) + "lm";
        var hub = "/goteborg/instances/" + movedWith(name, "Bo Berg");
        try (var walk = start.in(language, way, width)) {
            signIn(walk, language);
            walk.go(hub).follow("circular.write").choose("audience", "UNANSWERED");
            walk.writeInto("subject-sv", "Kan du komma den [dagen]?")
                    .writeInto("text-sv", "Hej igen, [namn]!\n\nKursen [kurs] har flyttats.")
                    .press("circular.preview")
                    .sees("[dagen]")
                    .writeInto("subject-sv", "Kan du komma den [dag]?")
                    .press("circular.preview")
                    .reads("circular.send", "n", 2)
                    .sees("Hej igen, " + name + "!", "Grundkurs för mentorer har flyttats");
            walk.select("as", walk.t("circular.shown", "name", "Bo Berg", "language", own(walk)))
                    .press("ui.show")
                    .sees("Hej igen, Bo Berg!")
                    .press("circular.edit")
                    .writeInto("text-sv", "Hej igen, [namn]!\n\nSvara gärna i dag.")
                    .press("circular.preview")
                    .sees("Svara gärna i dag.")
                    .press("circular.send", "n", 2)
                    .reads("circular.done");
            walk.page().locator("main a[href*=about]").click();
            walk.sees("Bo Berg", name).seesNot("Maja Lind");
        }
        var letter = inbox.last(goteborg, SeatCast.address(name).address());
        assertThat(letter.text()).contains("Svara gärna i dag.");
        assertThat(letter.path()).startsWith("/goteborg/place/");
    }

    private static String own(Walk walk) {
        var swedish = Locale.of("sv");
        return Spoken.languageName(
                swedish, Locale.of(walk.page().locator("html").getAttribute("lang")));
    }

    /** A date that was moved, so that everyone is asked whether she can still come. */
    private String movedWith(String... names) {
        var day = LocalDate.of(2026, 12, 10).plusDays(days++);
        var instance = courses.published(goteborg, day, 12);
        var by = CourseCast.coordinator(goteborg);
        for (var name : names) {
            register(SeatCast.alone(instance, name));
        }
        var there = courses.plan(goteborg, day.plusDays(100), 12).where();
        work.in(
                goteborg.id(),
                () -> scheduling.move(instances.find(instance.id()).orElseThrow(), there, by));
        return instance.id().toString();
    }

    private void register(SeatRequest request) {
        work.in(goteborg.id(), () -> seats.register(request, SeatCast.visitor(goteborg)));
    }

    private void signIn(Walk walk, String language) {
        var coordinator = staff.holding(goteborg, Role.COORDINATOR);
        var path = work.in(goteborg.id(), () -> links.pathFor(coordinator));
        walk.go("/goteborg" + path + "?lang=" + language);
        walk.pressOn(walk.page().locator("main button").innerText());
    }
}
