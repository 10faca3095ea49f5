package org.handslag.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The mentee says whether the hours are right; who is waited for; what is far from the agreed. */
@ServerTest
class HourAnswerPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final CircleCast circles;
    private final TestClock clock;
    private final HoursCast cast;

    HourAnswerPagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.clock = clock;
        this.cast = new HoursCast(circles, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isConfirmedInOnePress() {
        var play = cast.agreed("Aja");
        cast.given(play, MONDAY, "1,5");
        var mentee = cast.mentee(play);
        assertThat(mentee.get(play.path()).text()).contains("Se och svara");
        var page = mentee.get(HoursCast.hours(play)).expect(200);
        var done = mentee.submit(page, "/answers/2026-11-02", Map.of()).expect(303);
        var after = mentee.follow(done);
        assertThat(after.text()).contains("Tack", "Just nu finns inget att svara på", "Stämmer");
        assertThat(after.html().select("form"))
                .extracting(f -> f.attr("action"))
                .noneMatch(action -> action.contains("/answers"));
    }

    @Test
    void isDeniedInHerWordsAndCanBeChangedAfterwards() {
        var play = cast.agreed("Bja");
        cast.given(play, MONDAY, "2");
        var mentee = cast.mentee(play);
        var form = mentee.get(answers(play) + "?no=yes").expect(200);
        assertThat(form.html().select("input[value=NO]").hasAttr("checked")).isTrue();
        var told = "Vi sågs en timme. Jag har ADHD.";
        var warned = mentee.submit(form, "/answers", Map.of("remembers", told)).expect(422);
        assertThat(warned.text()).contains("Behövs det här?", "ADHD", told);
        mentee.submit(warned, "/answers", Map.of("remembers", "Vi sågs en timme")).expect(303);
        var seen = cast.mentor(play).get(HoursCast.hours(play)).text();
        assertThat(seen).contains("Stämmer inte", "Vi sågs en timme");
        assertThat(cast.consultant(play).get(play.path()).text())
                .contains("Du behöver se över mentorns timmar");
        var again = mentee.get(answers(play)).expect(200);
        mentee.submit(again, "/answers", Map.of("right", "YES")).expect(303);
        assertThat(cast.mentor(play).get(HoursCast.hours(play)).text())
                .doesNotContain("Vi sågs en timme");
    }

    @Test
    void asksAgainWhenSomethingWasCorrectedMeanwhile() {
        var play = cast.agreed("Cja");
        cast.given(play, MONDAY, "2");
        var mentee = cast.mentee(play);
        var read = mentee.get(answers(play)).expect(200);
        var mentor = cast.mentor(play);
        var path = mentor.get(HoursCast.hours(play)).html().select("a[href*=/correction]");
        var form = mentor.get(path.attr("href")).expect(200);
        mentor.submit(form, "/correction", Map.of("hours", "1")).expect(303);
        var late = mentee.submit(read, "/answers", Map.of("right", "YES")).expect(409);
        assertThat(late.text()).contains("har rättat något sedan du läste", "1 timme");
        mentee.submit(late, "/answers", Map.of("right", "YES")).expect(303);
    }

    @Test
    void isNotedByTelephoneByWhoeverLeads() {
        var play = cast.agreed("Dja");
        cast.given(play, MONDAY, "1");
        cast.mentor(play).get(answers(play)).expect(404);
        cast.employer(play).get(answers(play)).expect(404);
        var consultant = cast.consultant(play);
        var form = consultant.get(answers(play)).expect(200);
        consultant.submit(form, "/answers", Map.of("right", "YES")).expect(422);
        var said = Map.of("right", "YES", "way", "TELEPHONE");
        consultant.submit(form, "/answers", said).expect(303);
        assertThat(cast.mentee(play).get(HoursCast.hours(play)).text())
                .contains("Stämmer", "På telefon");
        consultant.get(HoursCast.hours(play) + "/answers/2026-11-09").expect(404);
        consultant.get(HoursCast.hours(play) + "/answers/2026-11-03").expect(404);
        consultant.get(HoursCast.hours(play) + "/answers/i-dag").expect(404);
    }

    @Test
    void waitsForMentorAndMenteeAboutAWeekThatIsOver() {
        var play = cast.agreed("Eja");
        assertThat(page(play)).doesNotContain("behöver skriva in mentorns timmar");
        cast.later(7);
        assertThat(page(play)).contains("behöver skriva in mentorns timmar");
        assertThat(cast.mentor(play).get(play.path()).text())
                .contains("Du behöver skriva in timmarna");
        cast.given(play, MONDAY, "1");
        assertThat(cast.mentor(play).get(play.path()).text())
                .doesNotContain("Du behöver skriva in", "Du behöver säga om mentorns");
        assertThat(cast.mentee(play).get(play.path()).text())
                .contains("Du behöver säga om mentorns timmar");
    }

    @Test
    void tellsTheLeadAndTheCoordinatorWhenFewHoursWereGiven() {
        var play = cast.agreed("Fja");
        cast.given(play, MONDAY, "1");
        cast.later(29);
        assertThat(cast.consultant(play).get(HoursCast.hours(play)).text())
                .doesNotContain("Få timmar");
        cast.later(1);
        var seen = cast.consultant(play).get(HoursCast.hours(play)).text();
        assertThat(seen).contains("Få timmar har blivit av", "procent");
        assertThat(cast.mentee(play).get(HoursCast.hours(play)).text()).doesNotContain("Få timmar");
        assertThat(cast.leader().get("/goteborg/home").text())
                .contains("ligger timmarna långt från det avtalade");
    }

    private String page(Play play) {
        return cast.consultant(play).get(play.path()).text();
    }

    private static String answers(Play play) {
        return HoursCast.hours(play) + "/answers/2026-11-02";
    }
}
