package org.handslag.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mentor notes her hours, plans and corrects them; 2 November 2026 is a Monday. */
@ServerTest
class HoursPagesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final CircleCast circles;
    private final TestClock clock;
    private final HoursCast cast;

    HoursPagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.clock = clock;
        this.cast = new HoursCast(circles, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void notesADayOnce() {
        var play = cast.agreed("Alv");
        cast.later(1);
        var mentor = cast.mentor(play);
        var done = cast.give(play, mentor, MONDAY, "1,5").expect(303);
        assertThat(mentor.follow(done).text()).contains("Timmarna är uppskrivna", "1,5");
        assertThat(cast.give(play, mentor, MONDAY, "1").expect(409).text())
                .contains("Det står redan timmar på den dagen");
        assertThat(row(cast.leader().get(HoursCast.hours(play)), "november 2026"))
                .contains("6,25", "1,5");
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        var play = cast.agreed("Bea");
        var mentor = cast.mentor(play);
        assertThat(cast.give(play, mentor, MONDAY.plusDays(1), "1").expect(409).text())
                .contains("har inte varit än");
        assertThat(cast.give(play, mentor, MONDAY.minusDays(1), "1").expect(409).text())
                .contains("inte mentor eller ersättare");
        for (var wrong : new String[] {"0", "25", "1,1", "en timme", "-1", ""}) {
            var page = cast.give(play, mentor, MONDAY, wrong).expect(422);
            assertThat(page.html().select("input[name=hours]").val()).isEqualTo(wrong);
        }
        assertThat(cast.give(play, mentor, MONDAY, "24").status()).isEqualTo(303);
    }

    @Test
    void notesTheWeekAsPlannedInOnePress() {
        var play = cast.agreed("Cia");
        var mentor = cast.mentor(play);
        var blank = mentor.get(HoursCast.hours(play) + "/week").expect(200);
        assertThat(mentor.submit(blank, "/week", Map.of("day-1", "tre")).expect(422).text())
                .contains("hela kvartar", "tre");
        mentor.submit(blank, "/week", Map.of("day-1", "0,5", "day-3", "1")).expect(303);
        cast.later(4);
        mentor = cast.mentor(play);
        var page = mentor.get(HoursCast.hours(play)).expect(200);
        assertThat(page.text()).contains("Som planerat den här veckan: 1,5 timmar");
        var done = mentor.follow(mentor.submit(page, "/as-planned", Map.of()).expect(303));
        assertThat(done.text()).contains("uppskriven som planerat").doesNotContain("Som planerat");
        var again = mentor.submit(page, "/as-planned", Map.of()).expect(303);
        assertThat(mentor.follow(again).text()).contains("inget mer att skriva upp");
        assertThat(row(done, "november 2026")).contains("1,5");
        assertThat(count(play)).isEqualTo("2");
    }

    @Test
    void correctsAndKeepsWhatStoodThere() {
        var play = cast.agreed("Dea");
        cast.given(play, MONDAY, "2");
        var mentor = cast.mentor(play);
        var path = correction(play, mentor);
        var form = mentor.get(path).expect(200);
        assertThat(form.html().select("input[name=hours]").val()).isEqualTo("2");
        mentor.submit(form, "/correction", Map.of("hours", "1")).expect(303);
        mentor.submit(form, "/correction", Map.of("hours", "3")).expect(404);
        var now = mentor.get(correction(play, mentor)).expect(200);
        assertThat(now.text()).contains("2 timmar, uppskrivet", "1 timme, uppskrivet", "Ändrat");
        mentor.submit(now, "/correction", Map.of("away", "yes", "hours", "1")).expect(303);
        assertThat(mentor.get(HoursCast.hours(play)).text())
                .contains("Inget är uppskrivet för den här månaden");
        assertThat(count(play)).isEqualTo("2");
        cast.give(play, mentor, MONDAY, "1").expect(303);
    }

    @Test
    void isNotedByACoordinatorForTheMentor() {
        var play = cast.agreed("Eja");
        var leader = cast.leader();
        assertThat(cast.give(play, leader, MONDAY, "1").expect(422).text()).contains("mentor");
        var page = leader.get(HoursCast.hours(play)).expect(200);
        var typed =
                Map.of(
                        "mentor", play.mentor().toString(),
                        "day", MONDAY.toString(),
                        "hours", "1");
        leader.submit(page, "/hours", typed).expect(303);
        assertThat(cast.employer(play).get(HoursCast.hours(play)).expect(200).text())
                .contains("Inget svar än");
        leader.get(correction(play, leader)).expect(200);
    }

    @Test
    void isHiddenFromOthersAndNotForEveryoneToWrite() {
        var play = cast.agreed("Fia");
        var other = cast.promised("Gia");
        cast.given(play, MONDAY, "1");
        var hours = HoursCast.hours(play);
        cast.mentor(other).get(hours).expect(404);
        cast.leader().get("/goteborg/mentorships/" + UUID.randomUUID() + "/hours").expect(404);
        for (var reader : new Visitor[] {cast.employer(play), cast.consultant(play)}) {
            var page = reader.get(hours).expect(200);
            assertThat(page.html().select("form[action$=/hours]")).isEmpty();
            reader.get(hours + "/week").expect(404);
            reader.get(correction(play, cast.mentor(play))).expect(404);
            reader.post(hours, List.of(csrf(page))).expect(404);
        }
        cast.leader().get(hours + "?month=2026-13").expect(404);
    }

    @Test
    void isReadOnlyForTheMentorWhenItHasEnded() {
        var play = cast.agreed("Hia");
        cast.given(play, MONDAY, "1");
        cast.later(3);
        var leader = cast.leader();
        var ending = leader.get(play.path() + "/ending").expect(200);
        leader.submit(ending, "/ending", Map.of("reason", "STARTED_WORK")).expect(303);
        cast.later(2);
        var mentor = cast.mentor(play);
        var page = mentor.get(HoursCast.hours(play)).expect(200);
        assertThat(page.html().select("form[action$=/hours]")).isEmpty();
        leader = cast.leader();
        var form = leader.get(HoursCast.hours(play)).expect(200);
        var typed =
                Map.of(
                        "mentor", play.mentor().toString(),
                        "day", MONDAY.plusDays(1).toString(),
                        "hours", "1");
        leader.submit(form, "/hours", typed).expect(303);
        var after = Map.of("mentor", play.mentor().toString(), "day", "2026-11-06", "hours", "1");
        assertThat(leader.submit(form, "/hours", after).expect(409).text())
                .contains("Välj en annan dag");
    }

    private static String correction(Play play, Visitor who) {
        return who.get(HoursCast.hours(play)).html().select("a[href*=/correction]").attr("href");
    }

    private static String row(Visitor.Page page, String head) {
        return page.html().select("tr:has(th:contains(" + head + "))").text();
    }

    private static Map.Entry<String, String> csrf(Visitor.Page page) {
        return Map.entry("_csrf", page.html().select("input[name=_csrf]").first().val());
    }

    /** All rows, also those that were corrected. */
    private String count(Play play) {
        return circles.one(
                "select count(*)::text from hours_given where mentorship_id = '"
                        + HoursCast.id(play)
                        + "'");
    }
}
