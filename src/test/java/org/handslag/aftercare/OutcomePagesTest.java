package org.handslag.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.ending.EndingCast;
import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What came after a mentorship, with who told it and when. */
@ServerTest
class OutcomePagesTest {
    private final EndingCast cast;

    OutcomePagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.cast = new EndingCast(circles, clock, port);
    }

    @Test
    void isNotedByWhoeverLeadsReadByTheMenteeAndByNobodyAtTheWorkplace() {
        var play = cast.ended("Rakel");
        var path = play.path() + "/outcome";
        var consultant = cast.in(play, play.consulting());
        var form = consultant.get(path).expect(200);
        assertThat(form.text()).contains("Ingen har berättat något än");
        consultant.submit(form, "/outcome", Map.of("doing", "WORK")).expect(422);
        var late = Map.of("doing", "WORK", "asked", "MENTEE", "on", cast.day(1).toString());
        consultant.submit(form, "/outcome", late).expect(422);
        var typed =
                Map.of(
                        "doing",
                        "WORK",
                        "hours",
                        "20",
                        "income",
                        "WAGE_WITH_SUPPORT",
                        "asked",
                        "MENTEE");
        consultant.submit(form, "/outcome", typed).expect(303);
        var mentee = cast.in(play, play.mentee());
        var page = mentee.get(path).expect(200);
        assertThat(page.text())
                .contains("Jobbar", "20 timmar i veckan", "Lön med stöd", "Berättat av adepten")
                .doesNotContain("Ta bort");
        mentee.post(path, Map.of("_csrf", "x")).expect(403);
        cast.in(play, play.mentor()).get(path).expect(404);
        cast.in(play, play.employer()).get(path).expect(404);
        consultant.submit(consultant.get(path), "/removal", Map.of()).expect(303);
        assertThat(mentee.get(path).text()).contains("Ingen har berättat något än");
    }
}
