package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.handslag.course.CourseInstance;
import org.handslag.message.PostOffice;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Invitation;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone waits for a seat and gets it, in a real browser. */
@ServerTest
class QueueJourneyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static int days = 0;

    private final Cast operators;
    private final CourseCast courses;
    private final Seats seats;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final PostOffice post;
    private final TestClock clock;
    private final Walk.Start start;
    private final int port;

    QueueJourneyTest(
            Cast operators,
            CourseCast courses,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            PostOffice post,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.courses = courses;
        this.seats = seats;
        this.work = work;
        this.inbox = inbox;
        this.post = post;
        this.clock = clock;
        this.port = port;
        this.start = new Walk.Start(port, languages, "queue");
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, MOUSE, 360", "en, WITHOUT_SCRIPT, 360"})
    void waitsAndIsPromotedWhenSomeoneCallsOff(String language, Way way, int width) {
        var operator = operator(language);
        var instance = courses.published(operator, DAY.plusDays(days++), 1);
        var holder = holder(operator);
        var first = holder.registered(instance, "Bo Ek " + language);
        var mine = "vilma-" + language + "@kajen.example";
        try (var walk = start.in(language, way, width)) {
            walk.go(page(operator, instance))
                    .reads("site.full", "waiting", 0)
                    .follow("site.join-waiting")
                    .reads("signup.full.text", "number", 1)
                    .write("signup.name", "Vilma Ås")
                    .write("signup.email", mine)
                    .press("signup.wait")
                    .reads("signup.receipt.waiting.text", "number", 1)
                    .go(inbox.last(operator, mine).path())
                    .reads("signup.place.WAITING.text", "number", 1);
            holder.press(first, "/withdrawal");
            var promoted = inbox.last(operator, mine);
            assertThat(promoted.topic()).isEqualTo("seat.promoted");
            var asked = invitation(mine);
            assertThat(asked.method()).isEqualTo("REQUEST");
            walk.go(promoted.path())
                    .reads("signup.place.CONFIRMED")
                    .press("signup.withdraw")
                    .reads("signup.done.withdrawn");
            var called = invitation(mine);
            assertThat(called.method()).isEqualTo("CANCEL");
            assertThat(called.uid()).isEqualTo(asked.uid());
            assertThat(called.sequence()).isGreaterThan(asked.sequence());
        }
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 360", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 1280"})
    void turnsDownAnOfferWhichTheNextAccepts(String language, Way way, int width) {
        var operator = operator(language);
        var instance = courses.published(operator, DAY.plusDays(days++), 1);
        var holder = holder(operator);
        var first = holder.registered(instance, "Cia Lo " + language);
        var second = holder.registered(instance, "Dan Mo " + language);
        var third = holder.registered(instance, "Eva Ny " + language);
        clock.set(instance.starts().minus(Duration.ofDays(5)));
        holder.press(first, "/withdrawal");
        assertThat(holder.lastLetter("Dan Mo " + language).topic()).isEqualTo("seat.offered");
        try (var walk = start.named("offer").in(language, way, width)) {
            walk.go(second)
                    .reads("signup.place.OFFERED")
                    .press("signup.decline")
                    .reads("signup.place.DECLINED.text")
                    .go(third)
                    .reads("signup.place.OFFERED")
                    .press("signup.accept")
                    .reads("signup.done.accepted")
                    .reads("signup.place.CONFIRMED")
                    .go(second)
                    .press("signup.rejoin")
                    .reads("signup.place.WAITING.text", "number", 1);
        }
    }

    private Invitation invitation(String address) {
        post.deliver();
        return Invitation.in(post.mailTo(address).content("text/calendar"));
    }

    private Operator operator(String language) {
        return language.equals("da") ? operators.favrskov() : operators.goteborg();
    }

    private Holder holder(Operator operator) {
        return new Holder(operator, work, seats, inbox, port);
    }

    private static String page(Operator operator, CourseInstance instance) {
        return "/" + operator.slug() + "/courses/" + instance.slug();
    }
}
