package org.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agreement is put before those who approve; each does, or someone notes it for her. */
@ServerTest
class ApprovalPagesTest {
    private final CircleCast circles;
    private final Inbox inbox;
    private final TestClock clock;
    private final int port;
    private final AgreementCast cast;

    ApprovalPagesTest(CircleCast circles, Inbox inbox, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.inbox = inbox;
        this.clock = clock;
        this.port = port;
        this.cast = new AgreementCast(circles, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isApprovedByAllTheConsultantLast() {
        var play = cast.asked("Eea");
        var consultant = play.consultant();
        assertThat(consultant.get(play.path()).text()).contains("behöver läsa och godkänna");
        cast.approve(play, consultant, 409, "Andra ska godkänna först");
        cast.approve(play, circles.signedIn(play, play.mentee()), 303, "");
        cast.approve(play, circles.signedIn(play, play.mentee()), 409, "redan godkänt");
        cast.approve(play, circles.signedIn(play, play.mentor()), 303, "");
        cast.approve(play, circles.signedIn(play, play.employer()), 303, "");
        cast.approve(play, consultant, 303, "");
        assertThat(consultant.get(AgreementCast.agreement(play)).text())
                .contains("Godkänd, börjar snart");
        assertThat(consultant.get(play.path()).text()).contains("Ingen väntar på någon");
        clock.set(clock.instant().plus(Duration.ofDays(31)));
        assertThat(circles.signedIn(play, play.mentee()).get(AgreementCast.agreement(play)).text())
                .contains("Gäller");
    }

    @Test
    void asksToReadBeforeApproving() {
        var play = cast.asked("Faa");
        var mentee = circles.signedIn(play, play.mentee());
        var form = mentee.get(AgreementCast.agreement(play) + "/approval").expect(200);
        assertThat(mentee.submit(form, "/approval", Map.of()).expect(422).text())
                .contains("Läs texten först");
    }

    @Test
    void letsApprovalsFallWhenTheTextIsOpenedAndRefusesWhatWasReadBefore() {
        var play = cast.asked("Gaa");
        var mentor = circles.signedIn(play, play.mentor());
        var read = mentor.get(AgreementCast.agreement(play) + "/approval").expect(200);
        cast.approve(play, circles.signedIn(play, play.mentee()), 303, "");
        var consultant = play.consultant();
        var form = consultant.get(AgreementCast.agreement(play) + "/words/goals").expect(200);
        assertThat(
                        consultant
                                .submit(form, "/words/goals", Map.of("what-1", "Annat"))
                                .expect(409)
                                .text())
                .contains("Texten är hos dem som ska godkänna", "Annat");
        var ask = consultant.get(AgreementCast.agreement(play) + "/reopening").expect(200);
        assertThat(ask.text()).contains("Gaa Adept", "slutar att gälla");
        consultant.submit(ask, "/reopening", Map.of()).expect(303);
        assertThat(inbox.last(circles.goteborg(), "gaa@adept.example").text())
                .contains("ska ändras");
        mentor.submit(read, "/approval", Map.of("read", "yes")).expect(409);
        consultant
                .post(
                        AgreementCast.agreement(play) + "/asking",
                        AgreementCast.csrf(consultant.get(AgreementCast.agreement(play))))
                .expect(303);
        var late = mentor.submit(read, "/approval", Map.of("read", "yes")).expect(409);
        assertThat(late.text()).contains("har ändrats sedan du läste");
    }

    @Test
    void isApprovedOnBehalfAndConfirmedWithACode() {
        var play = cast.asked("Haa");
        var consultant = play.consultant();
        var form = consultant.get(AgreementCast.agreement(play) + "/behalf/MENTEE").expect(200);
        consultant.submit(form, "/behalf/MENTEE", Map.of("way", "TELEPHONE")).expect(422);
        var typed =
                Map.of(
                        "way",
                        "TELEPHONE",
                        "reason",
                        "LANGUAGE",
                        "read-aloud",
                        "EASY",
                        "read-in",
                        "Arabiska, tolk");
        var done = consultant.follow(consultant.submit(form, "/behalf/MENTEE", typed).expect(303));
        var code =
                consultant
                        .submit(done, "/code", Map.of())
                        .expect(200)
                        .html()
                        .select("p.lead strong")
                        .text();
        assertThat(code).matches("\\w{4}-\\w{4}-\\w{2}");
        assertThat(consultant.get(AgreementCast.agreement(play)).text())
                .contains("Arabiska, tolk", "Har inte bekräftat själv än");
        var visitor = new Visitor(port, "sv");
        var blank = visitor.get("/goteborg/agreement-code").expect(200);
        visitor.submit(blank, "/agreement-code", Map.of("code", "AAAA-AAAA-AA")).expect(422);
        var shown =
                visitor.submit(blank, "/agreement-code", Map.of("code", code.toLowerCase()))
                        .expect(200);
        assertThat(shown.text())
                .contains("Packa varor", "Ja, det stämmer")
                .doesNotContain("Haa Adept");
        visitor.submit(shown, "/agreement-code", Map.of("answer", "YES")).expect(303);
        assertThat(consultant.get(AgreementCast.agreement(play)).text())
                .contains("Har bekräftat själv.");
    }

    @Test
    void opensTheTextAgainWhenSheSaysThatWhatWasNotedIsNotRight() {
        var play = cast.asked("Iaa");
        var consultant = play.consultant();
        var form = consultant.get(AgreementCast.agreement(play) + "/behalf/MENTEE").expect(200);
        var typed =
                Map.of(
                        "way",
                        "PAPER",
                        "reason",
                        "WISHED",
                        "read-aloud",
                        "WHOLE",
                        "read-in",
                        "svenska");
        var done = consultant.follow(consultant.submit(form, "/behalf/MENTEE", typed).expect(303));
        var code =
                consultant
                        .submit(done, "/code", Map.of())
                        .expect(200)
                        .html()
                        .select("p.lead strong")
                        .text();
        var visitor = new Visitor(port, "sv");
        var blank = visitor.get("/goteborg/agreement-code").expect(200);
        var shown = visitor.submit(blank, "/agreement-code", Map.of("code", code)).expect(200);
        visitor.post(
                        "/goteborg/agreement-code",
                        AgreementCast.with(AgreementCast.csrf(shown), "code", code, "answer", "NO"))
                .expect(303);
        assertThat(consultant.get(AgreementCast.agreement(play)).text()).contains("Färdigskriven");
    }

    @Test
    void asksAGuardianByLinkForSomeoneYoung() {
        var play = cast.begun("Lia");
        cast.write(play);
        var consultant = play.consultant();
        var form =
                consultant.get(AgreementCast.agreement(play) + "/words/requirements").expect(200);
        consultant.submit(form, "/words/requirements", Map.of("young", "yes")).expect(303);
        assertThat(consultant.get(AgreementCast.agreement(play)).text())
                .contains("vill att en vårdnadshavare godkänner");
        var named =
                Map.of(
                        "young",
                        "yes",
                        "guardian-name",
                        "Mor Mora",
                        "guardian-email",
                        "mor@mora.example");
        var fresh =
                consultant.get(AgreementCast.agreement(play) + "/words/requirements").expect(200);
        consultant.submit(fresh, "/words/requirements", named).expect(303);
        consultant
                .post(
                        AgreementCast.agreement(play) + "/asking",
                        AgreementCast.csrf(consultant.get(AgreementCast.agreement(play))))
                .expect(303);
        assertThat(consultant.get(play.path()).text())
                .contains("Någon utanför kretsen ska godkänna. Du kan påminna.");
        var link = inbox.last(circles.goteborg(), "mor@mora.example").path("/approve/");
        var guardian = new Visitor(port, "sv");
        var page = guardian.get(link).expect(200);
        assertThat(page.text()).contains("Mor Mora", "Packa varor", "Lia Adept");
        guardian.submit(page, "/approve/", Map.of()).expect(422);
        guardian.submit(page, "/approve/", Map.of("read", "yes")).expect(303);
        assertThat(guardian.get(link).text()).contains("Tack, du har godkänt");
        assertThat(consultant.get(AgreementCast.agreement(play)).text())
                .contains("Mor Mora", "vårdnadshavare");
        guardian.get("/goteborg/approve/AAAAAAAAAAAAAAAAAAAAAA").expect(404);
    }
}
