package org.handslag.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.agreement.AgreementCast;
import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How support becomes less: written by any of the circle, agreed by the mentee, a step back. */
@ServerTest
class FadingPagesTest {
    private final CircleCast circles;
    private final AgreementCast cast;

    FadingPagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.cast = new AgreementCast(circles, clock, port);
    }

    @Test
    void agreesOnStepsAndTakesOneBack() {
        var play = cast.agreed("Fug");
        var mentor = circles.signedIn(play, play.mentor());
        var fading = play.path() + "/fading";
        var form = mentor.get(fading + "/steps").expect(200);
        assertThat(mentor.submit(form, "/steps", Map.of()).expect(422).text())
                .contains("minst ett steg");
        var typed =
                Map.of(
                        "from-1",
                        cast.day(-20).toString(),
                        "pace-1",
                        "OFTEN",
                        "minutes-1",
                        "180",
                        "from-2",
                        cast.day(-5).toString(),
                        "pace-2",
                        "WEEKLY",
                        "minutes-2",
                        "60",
                        "from-3",
                        cast.day(40).toString(),
                        "pace-3",
                        "ALONE");
        mentor.submit(form, "/steps", typed).expect(303);
        mentor.submit(form, "/steps", typed).expect(409);
        var mentee = circles.signedIn(play, play.mentee());
        var asked = mentee.get(fading).expect(200);
        assertThat(asked.text()).contains("Är den här planen bra för dig?");
        mentee.submit(asked, "/yes", Map.of()).expect(303);
        assertThat(mentor.get(fading).text()).contains("Adepten sa ja");
        var back = mentee.get(fading).expect(200);
        mentee.submit(back, "/step-back", Map.of()).expect(303);
        mentee.submit(back, "/step-back", Map.of()).expect(303);
        var after = mentee.get(fading).expect(200);
        assertThat(after.html().select("table").first().select("tbody tr")).hasSize(5);
        assertThat(after.text()).contains("Du sa ja");
    }

    @Test
    void notesAYesByTelephoneForWhoeverLeadsAlone() {
        var play = cast.agreed("Fuh");
        var fading = play.path() + "/fading";
        var consultant = play.consultant();
        var form = consultant.get(fading + "/steps").expect(200);
        var typed = Map.of("from-1", cast.day(1).toString(), "pace-1", "WEEKLY");
        consultant.submit(form, "/steps", typed).expect(303);
        var page = consultant.get(fading).expect(200);
        var mentor = circles.signedIn(play, play.mentor());
        var version = page.html().select("input[name=version]").first().val();
        var said = AgreementCast.with(AgreementCast.csrf(mentor.get(fading)), "version", version);
        mentor.post(fading + "/yes", said).expect(404);
        consultant.submit(page, "/yes", Map.of()).expect(303);
        assertThat(circles.signedIn(play, play.mentee()).get(fading).text()).contains("i telefon");
    }
}
