package org.handslag.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody learns of whom it is, nor whose no it was. */
@ServerTest
class NamelessTest {
    private final DecisionPlay play;
    private final DecisionCast cast;
    private final TestClock clock;
    private final Inbox inbox;

    NamelessTest(BeanFactory beans, @LocalServerPort int port) {
        this.clock = beans.getBean(TestClock.class);
        clock.reset();
        this.play = new DecisionPlay(beans, port);
        this.cast = play.cast;
        this.inbox = beans.getBean(Inbox.class);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void showsMentorAndWorkplaceNothingByWhichSheIsKnown() {
        var who = cast.waits();
        cast.says(who);
        var seat = cast.seat(1);
        play.ask(cast.leader(), who, "OWN_PAGE", seat).expect(303);
        var her = play.herself();
        play.yes(her, her.get(play.link(who)), 1).expect(303);
        for (var reader : new PersonId[] {seat.mentor(), seat.contact()}) {
            var visitor = cast.signedIn(reader);
            var page = play.asked(visitor);
            assertThat(page.text())
                    .contains(
                            "Packa upp varor", "arabiska", "måndag", "Du behöver inte säga varför");
            assertThat(page.html().html())
                    .doesNotContainIgnoringCase(who.name())
                    .doesNotContain(who.email(), who.person().toString())
                    .doesNotContainIgnoringCase("musik");
            visitor.submit(page, "/answer", Map.of("answer", "YES")).expect(303);
        }
        var told =
                cast.one(
                        """
                        select coalesce(string_agg(j::text, ' '), '') from journal j
                         where j.what like 'decision.%'
                        """);
        assertThat(told).contains("decision.answered").doesNotContain(who.name(), who.email());
        var sent =
                cast.one(
                        """
                        select coalesce(string_agg(m.subject || m.body::text, ' '), '')
                          from message m where m.topic in ('decision.asked', 'decision.staff')
                        """);
        assertThat(sent).isNotEmpty().doesNotContain(who.name(), who.email(), "mentor ");
    }

    @Test
    void isReadByNobodyBeforeItIsTheirTurn() {
        var who = cast.waits();
        var seat = cast.seat(1);
        play.ask(cast.leader(), who, "OWN_PAGE", seat).expect(303);
        var asked = "/goteborg/asked/" + play.choice(who);
        cast.signedIn(seat.mentor()).get(asked).expect(404);
        cast.signedIn(seat.contact()).get(asked).expect(404);
        var her = play.herself();
        play.yes(her, her.get(play.link(who)), 1).expect(303);
        cast.signedIn(seat.mentor()).get(asked).expect(200);
        cast.signedIn(seat.contact()).get(asked).expect(404);
        cast.signedIn(cast.consultant()).get(asked).expect(404);
        her.get("/goteborg/my-choices/AAAAAAAAAAAAAAAAAAAAAA").expect(404);
    }

    @Test
    void keepsANoToHerselfAndTellsOnlyThatNothingCameOfIt() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var path = play.ask(leader, who, "OWN_PAGE", seat).expect(303).header("Location");
        var her = play.herself();
        play.yes(her, her.get(play.link(who)), 1).expect(303);
        play.answers(seat.mentor(), "NO");
        assertThat(leader.get(path).text())
                .contains("Blev inte av", "Fråga om nästa mentor")
                .doesNotContain("Mentorn har sagt", "sa nej");
        assertThat(her.get(play.link(who)).text())
                .contains("Det blev inget den här gången", "Det beror inte på dig");
        assertThat(leader.get("/goteborg/choices?shown=CLOSED").text()).contains("Blev inte av");
        play.ask(leader, who, "OWN_PAGE", seat).expect(303);
    }

    @Test
    void letsHerSayNoToOneAndNeverHearOfThatMentorAgain() {
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        play.ask(leader, who, "OWN_PAGE", seat).expect(303);
        var her = play.herself();
        var page = her.get(play.link(who)).expect(200);
        var no = Map.of("choice", play.choice(who), "apart-1", "yes");
        assertThat(her.follow(her.submit(page, "/no", no).expect(303)).text())
                .contains("helt i sin ordning", "Vi letar vidare åt dig");
        her.submit(page, "/no", no).expect(409);
        var again = play.run(leader, false);
        assertThat(leader.get(play.asking(again, who)).html().select("select[name=first]").text())
                .doesNotContain(seat.name());
    }

    @Test
    void tellsNobodyElseWhatTheMailIsAbout() {
        var who = cast.waits();
        play.ask(cast.leader(), who, "OWN_PAGE", cast.seat(1)).expect(303);
        var letter = inbox.last(cast.goteborg(), who.email());
        assertThat(letter.subject() + letter.text()).doesNotContainIgnoringCase("mentorn", "jobb");
    }
}
