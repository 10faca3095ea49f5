package org.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.Statements;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose agreement it is: people come and go, and what was agreed stays between those it names. */
@ServerTest
class AgreementPeopleTest {
    private final CircleCast circles;
    private final TestClock clock;
    private final int port;
    private final AgreementCast cast;

    AgreementPeopleTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
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
    void namesThePartiesInTheText() {
        var play = cast.asked("Nam");
        var page = circles.signedIn(play, play.mentor()).get(AgreementCast.agreement(play));
        assertThat(page.html().select("dl").text()).contains("Nam Adept", "Nam 0", "Kon Nam");
    }

    @Test
    void isAskedForAnewWhenTheNextMentorHasCome() {
        var play = cast.asked("Paa");
        cast.approve(play, circles.signedIn(play, play.mentor()), 303, "");
        var next = cast.replaceMentor(play, cast.day(30));
        circles.signedIn(play, play.mentor()).get(AgreementCast.agreement(play)).expect(404);
        var page = play.consultant().get(AgreementCast.agreement(play)).expect(200);
        assertThat(page.text()).contains("Anteckna att Paa 1 godkänner");
        circles.promise(play, next);
        cast.approve(play, circles.signedIn(play, next), 409, "Det har kommit någon ny");
        var ask = play.consultant().get(AgreementCast.agreement(play) + "/reopening").expect(200);
        play.consultant().submit(ask, "/reopening", Map.of()).expect(303);
        cast.ask(play);
        cast.approve(play, circles.signedIn(play, next), 303, "");
        assertThat(play.consultant().get(AgreementCast.agreement(play)).text())
                .contains("Paa 1")
                .doesNotContain("Paa 0", "Anteckna att Paa 1 godkänner");
    }

    @Test
    void showsAFormerMentorWhatWasAgreedInHisTimeAndNothingLater() {
        var play = cast.later(cast.agreed("Fom"), 40);
        cast.replaceMentor(play, cast.day(0));
        cast.change(play, Map.of("change", "OTHER", "why", "Ny mentor har kommit"));
        var former = circles.signedIn(play, play.mentor()).get(AgreementCast.agreement(play));
        assertThat(former.expect(200).text())
                .contains("Packa varor", "Version 1")
                .doesNotContain("Ny mentor har kommit", "En ändring är på väg");
    }

    /**
     * Languages practice stands alone: two that are approved in the same moment are one too many.
     */
    @Test
    void doesNotBecomeWholeTwiceForTheSameMentee() {
        var one = cast.begun("Tva");
        var other = cast.begun("Tvb");
        circles.change(
                "update circle_member set person_id = '%s' where role = 'MENTEE' and mentorship_id = '%s'"
                        .formatted(one.mentee(), AgreementCast.id(other)));
        var same =
                new Play(
                        port,
                        other.path(),
                        other.mentor(),
                        other.employer(),
                        other.consulting(),
                        other.consultant(),
                        one.mentee());
        var both = List.of(one, same);
        both.forEach(cast::write);
        both.forEach(cast::ask);
        both.forEach(cast::almost);
        var answers =
                both.stream()
                        .map(play -> CompletableFuture.supplyAsync(() -> last(play)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join);
        assertThat(answers.map(Visitor.Page::status)).containsExactlyInAnyOrder(303, 409);
    }

    private Visitor.Page last(Play play) {
        var page = play.consultant().get(AgreementCast.agreement(play) + "/approval").expect(200);
        var typed = AgreementCast.with(AgreementCast.csrf(page), "read", "yes");
        typed.put("version", cast.version(play));
        return play.consultant().post(AgreementCast.agreement(play) + "/approval", typed);
    }

    @Test
    void isReadInAsManyStatementsForManyAsForOne() {
        cast.asked("Lis");
        var leader = circles.leader(port);
        var list = "/goteborg/mentorships";
        var one = Statements.during(() -> leader.get(list).expect(200));
        cast.asked("Lit");
        cast.asked("Liu");
        assertThat(Statements.during(() -> leader.get(list).expect(200))).hasSameSizeAs(one);
    }

    @Test
    void tellsWhoeverLeadsThatWhatWasNotedIsNotRightAlsoWhenAllHaveAgreed() {
        var play = cast.asked("Nej");
        var consultant = play.consultant();
        var form = consultant.get(AgreementCast.agreement(play) + "/behalf/MENTEE").expect(200);
        var typed =
                Map.of(
                        "way", "PAPER",
                        "reason", "WISHED",
                        "read-aloud", "WHOLE",
                        "read-in", "svenska");
        var done = consultant.follow(consultant.submit(form, "/behalf/MENTEE", typed).expect(303));
        var shown = consultant.submit(done, "/code", Map.of()).expect(200);
        var code = shown.html().select("p.lead strong").text();
        Stream.of(play.mentor(), play.employer())
                .forEach(who -> cast.approve(play, circles.signedIn(play, who), 303, ""));
        cast.approve(play, consultant, 303, "");
        var visitor = new Visitor(port, "sv");
        var blank = visitor.get("/goteborg/agreement-code").expect(200);
        var read = visitor.submit(blank, "/agreement-code", Map.of("code", code)).expect(200);
        var no = AgreementCast.with(AgreementCast.csrf(read), "code", code, "answer", "NO");
        visitor.post("/goteborg/agreement-code", no).expect(303);
        assertThat(consultant.get(AgreementCast.agreement(play)).text())
                .contains("Nej Adept säger att det som antecknades inte stämmer");
    }
}
