package org.handslag.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the question to the mentorship, and what is refused on the way. */
@ServerTest
class DecisionPagesTest {
    private final DecisionPlay play;
    private final DecisionCast cast;
    private final TestClock clock;

    DecisionPagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.clock = beans.getBean(TestClock.class);
        clock.reset();
        this.play = new DecisionPlay(beans, port);
        this.cast = play.cast;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void asksTheMenteeThenTheMentorThenTheWorkplaceAndBegins() {
        var who = cast.waits();
        cast.says(who);
        var first = cast.seat(1);
        var second = cast.seat(1);
        var leader = cast.leader();
        var path = play.ask(leader, who, "OWN_PAGE", first, second).expect(303).header("Location");
        var her = play.herself();
        var page = her.get(play.link(who)).expect(200);
        assertThat(page.text())
                .contains(first.name(), second.name(), "Packa upp varor")
                .contains("Tiderna passar dig", "Nej tack till alla");
        play.yes(her, page, 2).expect(303);
        assertThat(her.get(play.link(who)).text()).contains("Du har sagt ja", second.name());
        assertThat(cast.signedIn(first.mentor()).get("/goteborg/me").text())
                .doesNotContain("Vill du vara mentor");
        play.answers(second.mentor(), "YES");
        assertThat(her.get(play.link(who)).text()).contains("Mentorn har sagt ja");
        play.answers(second.contact(), "YES");
        assertThat(leader.get("/goteborg/home").text()).contains("Alla har sagt ja");
        assertThat(leader.get("/goteborg/choices").text()).contains(who.name());
        var begin = leader.get(path + "/beginning").expect(200);
        assertThat(begin.text()).contains(who.name(), second.name());
        var done = leader.submit(begin, "/beginning", Map.of()).expect(303);
        assertThat(done.header("Location")).contains("/mentorships/");
        assertThat(her.get(play.link(who)).text()).contains("Du har en mentor");
        leader.submit(begin, "/beginning", Map.of()).expect(409);
        assertThat(leader.get(path).text()).contains("Mentorskapet är påbörjat");
    }

    @Test
    void refusesToAskInWordsWhenItCannotBe() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var trial = play.run(leader, true);
        assertThat(leader.get(play.asking(trial, who)).text()).contains("bara ett prov");
        var discarded = play.run(leader, false);
        play.discard(leader, discarded);
        assertThat(leader.get(play.asking(discarded, who)).text()).contains("undanlagt");
        var run = play.run(leader, false);
        var path = play.asking(run, who);
        var form = leader.get(path).expect(200);
        var typed = play.typed(run, "OWN_PAGE", seat);
        var twice = new HashMap<>(typed);
        twice.put("second", typed.get("first"));
        twice.put("days", "900");
        assertThat(leader.submit(form, "/asking", twice).expect(422).text()).contains("redan valt");
        leader.submit(form, "/asking", typed).expect(303);
        assertThat(leader.submit(form, "/asking", typed).expect(409).text())
                .contains("redan fått en fråga");
        var other = cast.waits();
        var held = play.run(leader, false);
        assertThat(leader.get(play.asking(held, other)).html().select("select[name=first]").text())
                .as("held for someone else")
                .doesNotContain(seat.name() + " (");
    }

    @Test
    void isInTheMenuOfThoseWhoAskAndOfThoseWhoFollow() {
        assertThat(menu(cast.leader())).contains("/goteborg/proposals", "/goteborg/choices");
        assertThat(menu(cast.signedIn(cast.consultant())))
                .contains("/goteborg/choices")
                .doesNotContain("/goteborg/proposals");
    }

    private static List<String> menu(Visitor who) {
        return who.get("/goteborg/choices").expect(200).html().select(".menu a").eachAttr("href");
    }

    @Test
    void saysWhichRuleWasSetAsideForWhomSheIsAskedAbout() {
        var who = cast.waits();
        cast.says(who);
        var seat = cast.seat(1, "TUESDAY");
        var leader = cast.leader();
        var run = play.run(leader, false);
        var pair = play.asking(run, who).replace("/asking", "/seats/" + play.number(run, seat));
        var pin = Map.of("kind", "PIN", "reason", "De ordnar tiden", "overrides", "yes");
        leader.submit(leader.get(pair).expect(200), "/mark", pin).expect(303);
        var asking = leader.get(play.asking(run, who)).expect(200);
        var asked = leader.submit(asking, "/asking", play.typed(run, "OWN_PAGE", seat));
        assertThat(leader.get(asked.expect(303).header("Location")).text())
                .contains("Mot regeln: Tider gemensamt");
    }

    @Test
    void takesItBackWithAReasonThatSheDoesNotRead() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var path = play.ask(leader, who, "OWN_PAGE", seat).header("Location");
        var page = leader.get(path).expect(200);
        leader.submit(page, "/taking-back", Map.of("reason", "")).expect(422);
        leader.submit(page, "/taking-back", Map.of("reason", "Mentorn har slutat")).expect(303);
        var her = play.herself();
        assertThat(her.get(play.link(who)).text())
                .contains("Frågan gäller inte längre")
                .doesNotContain("Mentorn har slutat");
        leader.submit(page, "/taking-back", Map.of("reason", "En gång till")).expect(409);
    }
}
