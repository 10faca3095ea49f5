package org.handslag.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handslag.feedback.Feedbacks;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone whom no date suits, and someone who has something to say, in a real browser. */
@ServerTest
class VisitorJourneyTest {
    private final Cast operators;
    private final CourseCast courses;
    private final Feedbacks feedbacks;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Walk.Start start;

    VisitorJourneyTest(
            Cast operators,
            CourseCast courses,
            Feedbacks feedbacks,
            UnitOfWork work,
            Inbox inbox,
            Languages languages,
            @LocalServerPort int port) {
        this.operators = operators;
        this.courses = courses;
        this.feedbacks = feedbacks;
        this.work = work;
        this.inbox = inbox;
        this.start = new Walk.Start(port, languages, "visitor");
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 1280", "da, MOUSE, 360", "en, WITHOUT_SCRIPT, 360"})
    void asksToHearOfTheNextDateAndLeavesTheListAgain(String language, Way way, int width) {
        var operator = operator(language);
        courses.course(operator, "natverk", "Nätverksträff");
        courses.published(operator, LocalDate.of(2026, 12, 10), 12);
        var address = "lova-" + language + "@kajen.example";
        try (var walk = start.in(language, way, width)) {
            walk.go("/" + operator.slug() + "/")
                    .follow("site.become-mentor")
                    .reads("site.whom-to-ask")
                    .followTo("Grundkurs för mentorer")
                    .follow("site.tell-me")
                    .write("site.email", "lova")
                    .press("site.interest-send")
                    .reads("form.email")
                    .select("course", "Nätverksträff")
                    .write("site.email", address)
                    .press("site.interest-send")
                    .reads("site.interest-done")
                    .go(inbox.last(operator, address).path())
                    .press("site.leave-do")
                    .reads("site.interest-left");
        }
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 360", "da, WITHOUT_SCRIPT, 360", "en, MOUSE, 1280"})
    void tellsWhatDoesNotWorkWithoutAName(String language, Way way, int width) {
        var operator = operator(language);
        var said = "Texten är för liten. 👓 " + language;
        try (var walk = start.named("contact").in(language, way, width)) {
            walk.go("/" + operator.slug() + "/courses")
                    .follow("ui.contact")
                    .press("site.send")
                    .reads("form.missing")
                    .write("site.feedback-said", said)
                    .press("site.send")
                    .reads("site.feedback-done");
        }
        assertThat(work.in(operator.id(), feedbacks::all))
                .anyMatch(f -> f.said().equals(said) && f.replyTo() == null);
    }

    private Operator operator(String language) {
        return language.equals("da") ? operators.favrskov() : operators.goteborg();
    }
}
