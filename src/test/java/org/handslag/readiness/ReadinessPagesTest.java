package org.handslag.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A workplace is looked at before someone comes, and again; each "not yet" leads to advice. */
@ServerTest
class ReadinessPagesTest {
    private final CircleCast circles;
    private final TestClock clock;
    private final int port;

    ReadinessPagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isAskedForBeforeSomeoneComesAndGivesAdviceForWhatIsMissing() {
        var play = play("Rea");
        var employer = circles.signedIn(play, play.employer());
        assertThat(play.consultant().get(play.path()).text())
                .contains("Gå igenom om arbetsplatsen är redo");
        var form = employer.get(path(play) + "/new").expect(200);
        assertThat(employer.submit(form, path(play), Map.of("host", "YES")).expect(422).text())
                .contains("Fyll i det här");
        answer(employer, play, "YES", Map.of("safety", "NO", "tasks", "PARTLY"));
        assertThat(employer.get(path(play)).text())
                .contains("13 av 15 är på plats", "Gå igenom uppgifterna med skyddsombudet")
                .contains("Arbetsgivaren svarade", "Börja med två eller tre uppgifter");
        assertThat(play.consultant().get(play.path()).text())
                .contains("13 av 15 är på plats")
                .doesNotContain("Gå igenom om arbetsplatsen är redo");
    }

    @Test
    void asksNothingOfAMentorWhileNobodyIsChosen() {
        var play = play("Reb");
        var form = play.consultant().get(path(play) + "/new").expect(200);
        var typed = new HashMap<String, String>();
        for (var point : ReadinessPoint.values()) {
            typed.put(point.field(), point.isOfMentor() ? "" : "YES");
        }
        typed.put("mentor", "NO");
        play.consultant().submit(form, path(play), typed).expect(303);
        assertThat(play.consultant().get(path(play)).text())
                .contains("11 av 12 är på plats", "Fråga vem som vill", "Programmet svarade");
    }

    @Test
    void isAskedForAgainAfterSixMonthsAndShowsWhatHasBecomeOfIt() {
        var play = play("Rec");
        answer(play.consultant(), play, "YES", Map.of("safety", "NO"));
        clock.set(clock.instant().plus(Duration.ofDays(190)));
        var consultant = circles.signedIn(play, play.consulting());
        assertThat(consultant.get(play.path()).text()).contains("Sex månader har gått");
        assertThat(consultant.get("/goteborg/readiness?due=yes").text()).contains("Lagret Rec");
        answer(consultant, play, "YES", Map.of("language", "NO"));
        var trend = consultant.get(path(play)).html().select("table").text();
        assertThat(trend)
                .contains("Har ni gått igenom risker", "talar lugnt och enkelt")
                .contains("14 av 15");
        assertThat(consultant.get("/goteborg/readiness?due=yes").text())
                .doesNotContain("Lagret Rec");
        var file = consultant.get("/goteborg/readiness.csv").expect(200).text();
        assertThat(file).contains("Lagret Rec");
    }

    @Test
    void belongsToThoseWhoReachTheWorkplace() {
        var play = play("Red");
        var other = play("Ree");
        circles.signedIn(other, other.employer()).get(path(play)).expect(404);
        circles.signedIn(play, play.mentor()).get(path(play)).expect(404);
        assertThat(circles.signedIn(play, play.mentor()).get(play.path()).text())
                .doesNotContain("Är arbetsplatsen redo?");
    }

    private Play play(String name) {
        var today = LocalDate.ofInstant(clock.instant(), circles.goteborg().zone());
        return circles.play(port, name, today.plusDays(20));
    }

    private String path(Play play) {
        var id = play.path().replaceAll(".*/", "");
        return "/goteborg/readiness/"
                + circles.one("select workplace_id from mentorship where id = '" + id + "'");
    }

    private void answer(Visitor by, Play play, String usual, Map<String, String> besides) {
        var form = by.get(path(play) + "/new").expect(200);
        var typed = new HashMap<String, String>();
        for (var point : ReadinessPoint.values()) {
            typed.put(point.field(), usual);
        }
        typed.putAll(besides);
        by.submit(form, path(play), typed).expect(303);
    }
}
