package org.handslag.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Presence;
import org.handslag.course.CourseInstance;
import org.handslag.prerequisite.LearningPlay.Parts;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seated;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two get a seat on a condition; it comes true for one, and the other's goes on. */
@ServerTest
class PrerequisiteJourneyTest {
    private static final LocalDate BASIC = LocalDate.of(2026, 12, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    private final Cast operators;
    private final CourseCast courses;
    private final Staff staff;
    private final Inbox inbox;
    private final Seated seated;
    private final Parts parts;
    private final UnitOfWork work;
    private final Walk.Start start;

    PrerequisiteJourneyTest(
            Cast operators,
            CourseCast courses,
            Staff staff,
            Inbox inbox,
            Seated seated,
            Parts parts,
            UnitOfWork work,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.courses = courses;
        this.staff = staff;
        this.inbox = inbox;
        this.seated = seated;
        this.parts = parts;
        this.work = work;
        this.start = new Walk.Start(port, languages, "prerequisite");
    }

    @AfterEach
    void usualTime() {
        parts.clock().reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, MOUSE, 1280", "da, WITHOUT_SCRIPT, 360", "en, KEYBOARD, 360"})
    void hangsOnTheBasicCourse(String language, Way way, int width) {
        var operator = language.equals("da") ? operators.favrskov() : operators.goteborg();
        var basic = courses.published(operator, BASIC, 5);
        var date = inDepth(operator, language, way, width);
        var hers = "vilma-" + language + "@trappan.example";
        var his = "otto-" + language + "@trappan.example";
        try (var walk = start.in(language, way, width)) {
            asks(walk, operator, basic, date, "Vilma Ås", hers);
            asks(walk, operator, basic, date, "Otto Berg", his);
        }
        try (var walk = start.named("office").in(language, way, width)) {
            looksAt(walk, operator, date, language);
        }
        held(operator, basic);
        assertThat(inbox.last(operator, hers).topic()).isEqualTo("seat.condition-met");
        assertThat(inbox.last(operator, his).topic()).isEqualTo("seat.not-admitted");
        try (var walk = start.named("settled").in(language, way, width)) {
            walk.go(inbox.last(operator, hers).path()).reads("signup.place.CONFIRMED");
            assertThat(walk.page().content()).doesNotContain(walk.t("signup.conditional"));
            walk.go(inbox.last(operator, his).path())
                    .reads("signup.place.CANCELLED")
                    .reads("signup.lacking");
        }
        assertThat(work.in(operator.id(), () -> seated.of(date.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.typed().name()).isEqualTo("Vilma Ås"));
    }

    /** The coordinator writes what the new course asks, and opens a date of it. */
    private CourseInstance inDepth(Operator operator, String language, Way way, int width) {
        var course = courses.course(operator, "trappan-" + language, "Trappan " + language);
        var coordinator = staff.holding(operator, Role.COORDINATOR);
        try (var walk = start.named("rule").in(language, way, width)) {
            walk.signIn(staff.wayIn(operator, coordinator) + "?lang=" + language)
                    .go("/" + operator.slug() + "/curriculum/" + course.id() + "/prerequisite");
            walk.tick("way0").press("ui.save").reads("prerequisite.saved");
        }
        var draft = courses.draft(operator, course, DAY, 5);
        var by = CourseCast.coordinator(operator);
        return work.in(operator.id(), () -> parts.scheduling().publish(draft, by));
    }

    private void asks(
            Walk walk,
            Operator operator,
            CourseInstance basic,
            CourseInstance date,
            String name,
            String email) {
        var courses = "/" + operator.slug() + "/courses/";
        walk.go(courses + date.slug())
                .reads("site.asked")
                .follow("site.register")
                .reads("signup.asked-by-mail")
                .write("signup.name", name)
                .write("signup.email", email)
                .press("signup.send")
                .reads("signup.receipt.verify.title")
                .go(inbox.last(operator, email).path())
                .reads("signup.lacking")
                .press("signup.verify")
                .reads("seats.refused.not-admitted");
        var own = inbox.last(operator, email).path();
        walk.go(courses + basic.slug())
                .follow("site.register")
                .write("signup.name", name)
                .write("signup.email", email)
                .press("signup.send")
                .reads("signup.receipt.confirmed.title")
                .go(own)
                .reads("signup.conditional")
                .press("signup.verify")
                .reads("signup.done.verified")
                .reads("signup.conditional");
    }

    private void looksAt(Walk walk, Operator operator, CourseInstance date, String language) {
        var coordinator = staff.holding(operator, Role.COORDINATOR);
        walk.signIn(staff.wayIn(operator, coordinator) + "?lang=" + language)
                .go("/" + operator.slug() + "/instances/" + date.id())
                .follow("prerequisite.hanging", "n", 2)
                .reads("registered.conditional")
                .followTo("Otto Berg")
                .follow("registered.requirement-see")
                .reads("prerequisite.excuse");
    }

    /** Vilma is there, and Otto is not. */
    private void held(Operator operator, CourseInstance basic) {
        parts.clock().set(basic.starts());
        work.in(
                operator.id(),
                () ->
                        seated.of(basic.id())
                                .forEach(
                                        one -> {
                                            assertThat(one.state())
                                                    .isEqualTo(RegistrationState.CONFIRMED);
                                            var there =
                                                    one.typed().name().startsWith("Vilma")
                                                            ? Presence.PRESENT
                                                            : Presence.ABSENT;
                                            parts.marking()
                                                    .mark(
                                                            basic,
                                                            basic.sessions().getFirst(),
                                                            one,
                                                            noted(there),
                                                            CourseCast.coordinator(operator));
                                        }));
        parts.clock().set(basic.ends());
        work.in(
                operator.id(),
                () -> parts.completing().record(basic, CourseCast.coordinator(operator)));
        parts.round().all();
    }

    private static Marking.Note noted(Presence presence) {
        return Marking.Note.whole(presence, org.handslag.attendance.Way.LIST, "");
    }
}
