package org.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.PdfUa;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agreement is written: each writes what is hers, and what is missing is told. */
@ServerTest
class AgreementPagesTest {
    private final CircleCast circles;
    private final Staff staff;
    private final TestClock clock;
    private final int port;
    private final AgreementCast cast;

    AgreementPagesTest(
            CircleCast circles, Staff staff, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
        this.cast = new AgreementCast(circles, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void tellsWhatIsMissingUntilNothingIs() {
        var play = cast.begun("Aba");
        var page = play.consultant().get(AgreementCast.agreement(play)).expect(200);
        assertThat(page.text())
                .contains(
                        "Skrivs",
                        "Välj vilken sorts placering",
                        "Skriv den sista dagen",
                        "Skriv minst ett mål");
        play.consultant().get(AgreementCast.agreement(play) + "/asking").expect(200);
        play.consultant()
                .post(AgreementCast.agreement(play) + "/asking", AgreementCast.csrf(page))
                .expect(409);
        cast.write(play);
        assertThat(play.consultant().get(AgreementCast.agreement(play)).text())
                .contains("Inget saknas", "Färdigskriven", "Mentorns kurs")
                .doesNotContain("saker saknas");
    }

    @Test
    void isNothingBeforeThePromiseAndForWhoeverIsNotOfIt() {
        var play = circles.play(port, "Bab", cast.day(30));
        var mentor = circles.signedIn(play, play.mentor());
        mentor.get(AgreementCast.agreement(play)).expect(404);
        mentor.get(AgreementCast.agreement(play) + "/easy").expect(404);
        staff.signedIn(port, circles.goteborg(), Role.JOB_CONSULTANT)
                .get(AgreementCast.agreement(play))
                .expect(404);
        circles.promised(play);
        assertThat(mentor.get(AgreementCast.agreement(play)).expect(200).text())
                .contains("Ingen har börjat skriva än");
        mentor.post(AgreementCast.agreement(play), AgreementCast.csrf(mentor.get(play.path())))
                .expect(404);
    }

    @Test
    void letsEachWriteWhatIsHers() {
        var play = cast.begun("Caa");
        var mentee = circles.signedIn(play, play.mentee());
        mentee.get(AgreementCast.agreement(play) + "/words/clarity").expect(404);
        mentee.get(AgreementCast.agreement(play) + "/words/everything").expect(404);
        var form = mentee.get(AgreementCast.agreement(play) + "/words/goals").expect(200);
        mentee.submit(form, "/words/goals", Map.of("seen-1", "Jag syns")).expect(422);
        mentee.submit(
                        form,
                        "/words/goals",
                        Map.of("what-1", "Prata i telefon", "seen-1", "Jag svarar"))
                .expect(303);
        assertThat(play.consultant().get(AgreementCast.agreement(play)).text())
                .contains("Prata i telefon");
    }

    @Test
    void tellsTheWriterOfWhatNobodyAskedForAndLetsHerSaveIt() {
        var play = cast.begun("Oda");
        var consultant = play.consultant();
        var form =
                consultant.get(AgreementCast.agreement(play) + "/words/requirements").expect(200);
        var typed = Map.of("adjustments", "Tar Alvedon för sin astma, dömd 2019");
        var told = consultant.submit(form, "/words/requirements", typed).expect(422);
        assertThat(told.text()).contains("Behövs det här?", "astma", "dömd");
        consultant.submit(told, "/words/requirements", Map.of()).expect(303);
        assertThat(consultant.get(AgreementCast.agreement(play)).text()).contains("astma");
    }

    @Test
    void losesNothingOfTwoWhoWriteAtOnce() {
        var play = cast.begun("Dada");
        var mentor = circles.signedIn(play, play.mentor());
        var hers = mentor.get(AgreementCast.agreement(play) + "/words/purpose").expect(200);
        var other =
                play.consultant().get(AgreementCast.agreement(play) + "/words/purpose").expect(200);
        play.consultant().submit(other, "/words/purpose", Map.of("purpose", "Språket")).expect(303);
        var refused =
                mentor.submit(hers, "/words/purpose", Map.of("purpose", "Jobbet")).expect(409);
        assertThat(refused.text()).contains("Jobbet", "Språket");
    }

    @Test
    void refusesWhatDoesNotFit() {
        var play = cast.begun("Naa");
        var consultant = play.consultant();
        var clarity = consultant.get(AgreementCast.agreement(play) + "/words/clarity").expect(200);
        var wrong = Map.of("from", "2026-12-01", "until", "2026-11-01", "type", "nonsense");
        assertThat(consultant.submit(clarity, "/words/clarity", wrong).expect(422).text())
                .contains("kan inte ligga före");
        var form =
                consultant.get(AgreementCast.agreement(play) + "/words/requirements").expect(200);
        var hours = Map.of("hours", "sju", "follow-up-1", "2020-01-01", "guardian-name", "Mor");
        assertThat(consultant.submit(form, "/words/requirements", hours).expect(422).text())
                .contains("Skriv ett tal", "utanför perioden", "både namn och e-post", "sju");
        var kin = consultant.get(AgreementCast.agreement(play) + "/words/expectations").expect(200);
        assertThat(
                        consultant
                                .submit(kin, "/words/expectations", Map.of("kin", "YES"))
                                .expect(422)
                                .text())
                .contains("Skriv hur det blir rättvist");
        consultant.get(AgreementCast.agreement(play) + "/behalf/GUARDIAN").expect(404);
        consultant.get(AgreementCast.agreement(play) + "/behalf/NOBODY").expect(404);
    }

    @Test
    void isAnAccessiblePdfAlsoInLargePrint() {
        var play = cast.agreed("Maa");
        var mentee = circles.signedIn(play, play.mentee());
        PdfUa.assertAccessible(
                mentee.get(AgreementCast.agreement(play) + "/pdf").expect(200).raw().body());
        PdfUa.assertAccessible(
                mentee.get(AgreementCast.agreement(play) + "/pdf?large=yes")
                        .expect(200)
                        .raw()
                        .body());
    }
}
