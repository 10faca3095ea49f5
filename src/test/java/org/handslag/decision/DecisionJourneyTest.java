package org.handslag.decision;

import org.handslag.decision.DecisionCast.Seat;
import org.handslag.decision.DecisionCast.Waits;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a proposal to a mentorship by everyone's own yes, in a real browser. */
@ServerTest
class DecisionJourneyTest {
    private final DecisionPlay play;
    private final DecisionCast cast;
    private final Walk.Start start;

    DecisionJourneyTest(BeanFactory beans, Languages languages, @LocalServerPort int port) {
        beans.getBean(TestClock.class).reset();
        this.play = new DecisionPlay(beans, port);
        this.cast = play.cast;
        this.start = new Walk.Start(port, languages, "decision");
    }

    @Test
    void isAskedSaysNoToOneAndYesToAnotherAndTheMentorshipBegins() {
        var who = cast.waits(cast.consultant(), "da");
        cast.says(who);
        var first = cast.seat(1);
        var second = cast.seat(1);
        var coordinator = cast.staff.holding(cast.goteborg(), Role.COORDINATOR);
        try (var office = start.named("office").in("sv", Way.KEYBOARD, 1280);
                var self = start.named("mentee").in("da", Way.WITHOUT_SCRIPT, 320);
                var mentor = start.named("mentor").in("sv", Way.MOUSE, 360);
                var contact = start.named("contact").in("en", Way.MOUSE, 360)) {
            signIn(office, coordinator);
            cast.staff.confirm(cast.goteborg(), coordinator);
            asks(office, who, first, second);
            self.go(play.link(who) + "?lang=da").reads("decision.mine.title-many");
            self.pressFor(first.name(), "decision.mine.no").reads("decision.done.no");
            self.press("decision.mine.yes", "mentor", second.name());
            self.reads("decision.mine.stands.MENTEE_YES").seesNot(first.name());
            says(mentor, "sv", second.mentor(), who, "decision.asked.yes-mentor");
            says(contact, "en", second.contact(), who, "decision.asked.yes-employer");
            office.go("/goteborg/home").followTo("Alla har sagt ja").followTo(who.name());
            office.follow("decision.begin").sees(who.name(), second.name());
            office.press("decision.begin").reads("decision.done.begun");
            self.go(play.link(who) + "?lang=da").reads("decision.mine.stands.BEGUN");
        }
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD", "en, MOUSE"})
    void wouldRatherBeCalledAndSaysNoToAll(String language, Way way) {
        var who = cast.waits(cast.consultant(), language);
        play.ask(cast.leader(), who, "OWN_PAGE", cast.seat(1), cast.seat(1)).expect(303);
        try (var self = start.named("mentee").in(language, way, 320)) {
            self.go(play.link(who) + "?lang=" + language).press("decision.mine.call");
            self.reads("decision.done.call").reads("decision.mine.call-wished");
            self.press("decision.mine.no-all").reads("decision.mine.stands.NO");
        }
    }

    private void asks(Walk office, Waits who, Seat first, Seat second) {
        var asking = play.asking(play.run(cast.leader(), false), who);
        office.go(asking.replace("/asking", "")).follow("proposal.ask");
        office.select("first", label(first)).select("second", label(first));
        office.press("decision.ask-do").reads("decision.wrong.twice");
        office.select("second", label(second)).press("decision.ask-do");
        office.reads("decision.done.asked").reads("decision.waits.MENTEE");
    }

    private static String label(Seat seat) {
        return seat.name();
    }

    private void says(Walk walk, String language, PersonId person, Waits who, String yes) {
        signIn(walk, person);
        walk.go("/goteborg/me?lang=" + language).reads("decision.asked.section");
        walk.follow(
                yes.endsWith("mentor")
                        ? "decision.asked.line.MENTOR"
                        : "decision.asked.line.EMPLOYER");
        walk.seesNot(who.name()).press(yes).reads("decision.done.answered.YES");
    }

    private void signIn(Walk walk, PersonId person) {
        walk.signIn(cast.staff.wayIn(cast.goteborg(), person));
    }
}
