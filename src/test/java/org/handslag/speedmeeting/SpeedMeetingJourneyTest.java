package org.handslag.speedmeeting;

import java.util.List;
import org.handslag.decision.DecisionCast;
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
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a proposal over a meeting to a mentee who says yes, in a real browser. */
@ServerTest
class SpeedMeetingJourneyTest {
    private final SpeedCast speed;
    private final DecisionCast cast;
    private final Walk.Start start;

    SpeedMeetingJourneyTest(BeanFactory beans, Languages languages, @LocalServerPort int port) {
        beans.getBean(TestClock.class).reset();
        this.speed = new SpeedCast(beans, port);
        this.cast = speed.cast;
        this.start = new Walk.Start(port, languages, "speedmeeting");
    }

    @Test
    void meetsSaysWhomSheWouldLikeAndIsAskedAboutThatMentor() {
        var who = cast.waits(cast.consultant(), "da");
        var first = cast.seat(1);
        var second = cast.seat(1);
        var coordinator = cast.staff.holding(cast.goteborg(), Role.COORDINATOR);
        try (var office = start.named("office").in("sv", Way.KEYBOARD, 1280);
                var self = start.named("mentee").in("da", Way.WITHOUT_SCRIPT, 320);
                var mentor = start.named("mentor").in("en", Way.KEYBOARD, 320);
                var other = start.named("other").in("sv", Way.MOUSE, 360)) {
            signIn(office, coordinator);
            cast.staff.confirm(cast.goteborg(), coordinator);
            var meeting = plans(office);
            invited(self, "da", who.person());
            office.follow("speedmeeting.ballots").print("ballots").go(meeting);
            office.follow("speedmeeting.badges").print("badges").go(meeting);
            everyoneCame(office, meeting, who, first, second);
            office.press("speedmeeting.open").reads("speedmeeting.done.opened");
            likes(self, who.person(), meeting, first, second);
            says(mentor, "en", first.mentor(), meeting, who);
            says(other, "sv", second.mentor(), meeting, who);
            office.go(meeting).press("speedmeeting.close").reads("speedmeeting.done.closed");
            office.sees(who.name(), first.name());
            office.followFor(who.name(), "speedmeeting.ask-do").press("decision.ask-do");
            office.reads("decision.done.asked");
            self.go(speed.play.link(who) + "?lang=da");
            self.press("decision.mine.yes", "mentor", first.name());
            self.reads("decision.mine.stands.MENTEE_YES");
        }
    }

    private String plans(Walk office) {
        office.go(speed.play.run(cast.leader(), false)).follow("proposal.let-meet");
        office.follow("speedmeeting.plan").press("speedmeeting.plan-do").reads("form.missing");
        office.write("speedmeeting.day", cast.today()).write("speedmeeting.at", "13:30");
        office.write("speedmeeting.where", "Järntorget 7, rum 3");
        office.write("speedmeeting.until", cast.today());
        office.press("speedmeeting.plan-do").reads("speedmeeting.done.planned");
        var path = office.page().url().replaceAll("^https?://[^/]+", "");
        return path.replaceAll("[?#].*", "");
    }

    private void invited(Walk self, String language, PersonId person) {
        signIn(self, person);
        self.go("/goteborg/me?lang=" + language).reads("speedmeeting.mine.section");
        self.page().locator("main a[href*='/met/']").first().click();
        self.reads("speedmeeting.mine.free.MENTEE");
    }

    private void everyoneCame(Walk office, String meeting, Waits who, Seat... seats) {
        office.tick("mentees", speed.guest(meeting, who.person()));
        for (var one : seats) {
            office.tick("mentors", speed.guest(meeting, one.mentor()));
        }
        office.press("speedmeeting.mark-do").reads("speedmeeting.done.marked");
    }

    private void likes(Walk self, PersonId her, String meeting, Seat first, Seat second) {
        self.go(speed.met(meeting, her) + "?lang=da");
        self.select(speed.field(meeting, second.mentor()), "2").press("speedmeeting.mine.on");
        self.reads("speedmeeting.said-open").press("speedmeeting.reading-change");
        self.select(speed.field(meeting, first.mentor()), self.t("speedmeeting.place-first"));
        self.press("speedmeeting.mine.on").sees("1: " + first.name());
        self.press("speedmeeting.reading-save").reads("speedmeeting.done.said");
    }

    private void says(Walk walk, String language, PersonId person, String meeting, Waits who) {
        signIn(walk, person);
        walk.go(speed.met(meeting, person) + "?lang=" + language).seesNot(who.name());
        var field = speed.field(meeting, who.person());
        walk.select(field, walk.t("speedmeeting.place-first")).press("speedmeeting.mine.on");
        walk.press("speedmeeting.reading-save").reads("speedmeeting.done.said");
    }

    private void signIn(Walk walk, PersonId person) {
        walk.signIn(cast.staff.wayIn(cast.goteborg(), person));
    }

    @Test
    void isWrittenDownForWhoeverSaysItOnPaper() {
        var who = cast.waits(cast.consultant(), "en");
        var seat = cast.seat(1);
        var meeting = speed.held(cast.leader(), List.of(who), List.of(seat));
        var coordinator = cast.staff.holding(cast.goteborg(), Role.COORDINATOR);
        try (var office = start.named("paper").in("sv", Way.MOUSE, 360);
                var self = start.named("self").in("en", Way.KEYBOARD, 320)) {
            signIn(office, coordinator);
            cast.staff.confirm(cast.goteborg(), coordinator);
            office.go(meeting).followTo(seat.name());
            office.select(speed.field(meeting, who.person()), office.t("speedmeeting.not"));
            office.press("speedmeeting.note-do").reads("speedmeeting.done.noted");
            office.reads("speedmeeting.stands.NOTED");
            signIn(self, who.person());
            self.go(speed.met(meeting, who.person()) + "?lang=en");
            self.select(speed.field(meeting, seat.mentor()), self.t("speedmeeting.place-first"));
            self.press("speedmeeting.mine.on").press("speedmeeting.reading-save");
            self.reads("speedmeeting.done.said").sees("1: " + seat.name());
            office.press("speedmeeting.close").reads("speedmeeting.no-pairs").sees(who.name());
        }
    }
}
