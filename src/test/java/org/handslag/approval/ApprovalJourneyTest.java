package org.handslag.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handslag.course.CourseInstance;
import org.handslag.message.PostOffice;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Invitation;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two apply, one gets a yes and the other a no that becomes a yes, in a real browser. */
@ServerTest
class ApprovalJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static int days = 0;

    private final Cast operators;
    private final CourseCast courses;
    private final Staff staff;
    private final Inbox inbox;
    private final PostOffice post;
    private final TestClock clock;
    private final Walk.Start start;

    ApprovalJourneyTest(
            Cast operators,
            CourseCast courses,
            Staff staff,
            Inbox inbox,
            PostOffice post,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.courses = courses;
        this.staff = staff;
        this.inbox = inbox;
        this.post = post;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "approval");
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, MOUSE, 1280", "da, WITHOUT_SCRIPT, 360", "en, KEYBOARD, 360"})
    void appliesAndIsAnswered(String language, Way way, int width) {
        var operator = language.equals("da") ? operators.favrskov() : operators.goteborg();
        var date = courses.byApproval(operator, DAY.plusDays(days++), 4, 5);
        var hers = "vilma-" + language + "@kajen.example";
        var his = "otto-" + language + "@kajen.example";
        try (var walk = start.in(language, way, width)) {
            applies(walk, operator, date, "Vilma Ås", hers);
            walk.go(inbox.last(operator, hers).path())
                    .reads("signup.place.APPLIED")
                    .press("signup.leave-application")
                    .press("signup.undo")
                    .reads("signup.done.undone-applied");
            applies(walk, operator, date, "Otto Berg", his);
        }
        try (var walk = start.named("answer").in(language, way, width)) {
            answers(walk, operator, date, language);
        }
        assertThat(inbox.last(operator, hers).topic()).isEqualTo("seat.approved");
        assertThat(inbox.last(operator, his).topic()).isEqualTo("seat.not-approved");
        assertThat(invitation(hers).method()).isEqualTo("REQUEST");
        try (var walk = start.named("answered").in(language, way, width)) {
            walk.go(inbox.last(operator, hers).path())
                    .reads("signup.place.CONFIRMED")
                    .go(inbox.last(operator, his).path())
                    .reads("signup.place.NOT_APPROVED");
        }
    }

    private static void applies(
            Walk walk, Operator operator, CourseInstance date, String name, String email) {
        walk.go("/" + operator.slug() + "/courses/" + date.slug())
                .reads("site.apply-title")
                .follow("site.apply")
                .reads("signup.apply.title")
                .write("signup.name", name)
                .write("signup.email", email)
                .press("signup.apply")
                .reads("signup.receipt.applied.title");
    }

    private void answers(Walk walk, Operator operator, CourseInstance date, String language) {
        var hub = "/" + operator.slug() + "/instances/" + date.id();
        var coordinator = staff.holding(operator, Role.COORDINATOR);
        walk.go(staff.wayIn(operator, coordinator) + "?lang=" + language);
        walk.pressOn(walk.page().locator("main button").innerText())
                .go(hub)
                .follow("approval.wait", "n", 2);
        walk.tick("who")
                .press("approval.go-approve")
                .reads("approval.get-seats", "n", 1)
                .press("approval.approve-do", "n", 1)
                .reads("approval.done.APPROVE")
                .go(hub + "/registered?group=APPLIED")
                .followTo("Otto Berg")
                .follow("registered.decline")
                .reads("approval.no-text")
                .press("approval.decline-do", "n", 1)
                .reads("approval.done.DECLINE")
                .reads("approval.nobody");
    }

    private Invitation invitation(String address) {
        post.deliver();
        return Invitation.in(post.mailTo(address).content("text/calendar"));
    }
}
