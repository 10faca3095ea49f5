package org.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was agreed is changed within the rules under which it was made. */
@ServerTest
class AgreementChangePagesTest {
    private final CircleCast circles;
    private final TestClock clock;
    private final int port;
    private final AgreementCast cast;

    AgreementChangePagesTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.clock = clock;
        this.port = port;
        this.cast = new AgreementCast(circles, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isExtendedShortenedAndRenewedWithinTheRulesAfterALook() {
        var play = cast.agreed("Jaa");
        var consultant = play.consultant();
        var form = consultant.get(AgreementCast.agreement(play) + "/change").expect(200);
        consultant.submit(form, "/change", Map.of("change", "EXTENDED")).expect(422);
        var far = Map.of("change", "EXTENDED", "until", cast.day(300).toString());
        var no = consultant.submit(form, "/change", far).expect(200);
        assertThat(no.text())
                .contains("Det går inte", "längre än reglerna tillåter")
                .doesNotContain("Gör så");
        var shorter =
                Map.of("change", "SHORTENED", "until", cast.day(60).toString(), "why", "Nytt jobb");
        var look = consultant.submit(form, "/change", shorter).expect(200);
        assertThat(look.text()).contains("det gäller genast");
        consultant.submit(look, "/change", Map.of()).expect(303);
        assertThat(consultant.get(AgreementCast.agreement(play)).text())
                .contains("förkortad", "Nytt jobb", "Version 2");
        var again = consultant.get(AgreementCast.agreement(play) + "/change").expect(200);
        var renewed = Map.of("change", "RENEWED", "until", cast.day(100).toString());
        var effect = consultant.submit(again, "/change", renewed).expect(200);
        consultant.submit(effect, "/change", Map.of()).expect(303);
        assertThat(consultant.get(AgreementCast.agreement(play)).text())
                .contains(
                        "En ändring är på väg",
                        "Godkänd, börjar snart",
                        "En ny period kräver en ny bedömning");
        consultant.get(AgreementCast.agreement(play) + "/change").expect(404);
        var drop = consultant.get(AgreementCast.agreement(play) + "/annulment").expect(200);
        consultant.submit(drop, "/annulment", Map.of("reason", "CHANGE_GIVEN_UP")).expect(303);
        assertThat(consultant.get(AgreementCast.agreement(play)).text())
                .contains("Ändringen behövs inte");
    }

    @Test
    void keepsTheRulesUnderWhichItWasMade() {
        var play = cast.agreed("Kaa", "arbetstraning");
        var under =
                circles.one(
                        "select max(pack_number)::text from agreement_version where mentorship_id = '"
                                + AgreementCast.id(play)
                                + "'");
        var leader = circles.leader(port);
        var kind =
                "/goteborg/placement-types/"
                        + circles.one("select id from placement_type where code = 'arbetstraning'");
        var edit =
                leader.follow(leader.submit(leader.get(kind), "/packs", Map.of()).expect(303))
                        .expect(200);
        var number = edit.address().getPath().replaceAll(".*/packs/(\\d+).*", "$1");
        var draft = cast.begun("Kab");
        cast.write(draft, "arbetstraning");
        var typed =
                Map.of("from", cast.day(0).toString(), "longest", "1", "longest-unit", "MONTHS");
        var show =
                leader.follow(leader.submit(edit, "/packs/" + number, typed).expect(303))
                        .expect(200);
        assertThat(show.text()).contains("Norr");
        leader.submit(show, "/publication", Map.of()).expect(303);
        assertThat(draft.consultant().get(AgreementCast.agreement(draft)).text())
                .contains("Perioden är längre än reglerna tillåter");
        var form = play.consultant().get(AgreementCast.agreement(play) + "/change").expect(200);
        var longer = Map.of("change", "EXTENDED", "until", cast.day(115).toString());
        assertThat(play.consultant().submit(form, "/change", longer).expect(200).text())
                .contains("Gör så");
        assertThat(under).isNotEqualTo(number);
    }

    @Test
    void goesOnAsItIsWhileTheNextPeriodIsAgreedOnAlready() {
        var play = cast.later(cast.agreed("Fra"), 60);
        cast.change(play, Map.of("change", "RENEWED", "until", cast.day(90).toString()));
        AgreementCast.write(play, "requirements", Map.of("assessment", "Det går framåt"));
        cast.ask(play);
        cast.almost(play);
        cast.approve(play, play.consultant(), 303, "");
        var page = play.consultant().get(AgreementCast.agreement(play)).expect(200);
        assertThat(page.text()).contains("Gäller", "En ny period är redan överenskommen");
        var form = play.consultant().get(AgreementCast.agreement(play) + "/change").expect(200);
        var shorter = Map.of("change", "SHORTENED", "until", cast.day(20).toString());
        assertThat(play.consultant().submit(form, "/change", shorter).expect(200).text())
                .contains("Den nya perioden från", "faller bort", "Gör så");
        var drop = play.consultant().get(AgreementCast.agreement(play) + "/annulment").expect(200);
        assertThat(drop.text()).contains("Ta tillbaka den nya perioden");
        play.consultant().submit(drop, "/annulment", Map.of("reason", "WISHED")).expect(303);
        assertThat(play.consultant().get(AgreementCast.agreement(play)).text())
                .contains("Gäller")
                .doesNotContain("En ny period är redan överenskommen");
    }

    @Test
    void followsUpWithinThePeriodWhenItIsMoved() {
        var play = cast.begun("Fol");
        cast.write(play);
        AgreementCast.write(play, "requirements", Map.of("follow-up-1", cast.day(100).toString()));
        var form = play.consultant().get(AgreementCast.agreement(play) + "/words/clarity");
        assertThat(form.expect(200).text())
                .contains("Allt här kan vänta")
                .doesNotContain("frivilligt");
        AgreementCast.write(play, "clarity", Map.of("until", cast.day(80).toString()));
        var days =
                circles.one(
                        "select content #>> '{support,followUps}' from agreement_version"
                                + " where mentorship_id = '"
                                + AgreementCast.id(play)
                                + "'");
        assertThat(days).doesNotContain(cast.day(100).toString()).contains(cast.day(70).toString());
    }
}
