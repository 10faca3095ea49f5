package org.handslag.circumstance;

import org.handslag.profile.ProfilePlay;
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

/** A mentee says what matters, alone and with help; those around her say what they know. */
@ServerTest
class ProfileJourneyTest {
    private static final String MINE = ProfilePlay.MINE;

    private final BeanFactory beans;
    private final Walk.Start start;
    private final int port;

    ProfileJourneyTest(
            BeanFactory beans, TestClock clock, Languages languages, @LocalServerPort int port) {
        clock.reset();
        this.beans = beans;
        this.port = port;
        this.start = new Walk.Start(port, languages, "profile");
    }

    @Test
    void isSaidWithTheMouse() {
        var play = new ProfilePlay(beans, port, "Ada Adept");
        try (var self = start.named("sv").in("sv", Way.MOUSE, 1280)) {
            in(self, play, play.mentee).go("/goteborg/me").follow("profile.my-begin");
            self.reads("profile.uses-nothing").followTo("Språk");
            self.tick("languages", "ti").tick("interpreter").tick("use").press("ui.save");
            self.reads("profile.saved").followTo("Tider").tick("slots-MONDAY", "MORNING");
            self.tick("slots-FRIDAY", "AFTERNOON").tick("use").press("ui.save");
            self.followTo("Det som hjälper mig").choose(play.adjustment("pictures"), "MUST");
            self.press("ui.save").follow("profile.first-choose").choose("top", "TIME");
            self.tick("musts", "LANGUAGE").press("ui.save").sees("Att tiderna passar");
            self.press("profile.use-nothing").reads("profile.used-nothing");
        }
    }

    @Test
    void isSaidWithoutScriptOnASmallScreen() {
        var play = new ProfilePlay(beans, port, "Bia Adept");
        try (var self = start.named("da").in("da", Way.WITHOUT_SCRIPT, 320)) {
            in(self, play, play.mentee).go(MINE + "?lang=da").followTo("Vejen derhen");
            self.select("minutes", "45 minutter").writeInto("code", "Haga!").tick("use");
            self.press("ui.save").reads("profile.no-code").writeInto("code", "413 01");
            self.press("ui.save").sees("41301").followTo("Arbejdet");
            self.select("trade-1", "Køkken").press("ui.save").follow("profile.delete");
            self.press("profile.delete-do").reads("profile.deleted");
        }
    }

    @Test
    void isSaidWithTheKeyboard() {
        var play = new ProfilePlay(beans, port, "Cia Adept");
        try (var self = start.named("en").in("en", Way.KEYBOARD, 360)) {
            in(self, play, play.mentee).go(MINE + "?lang=en").followTo("Help from a mentor");
            self.tick("support", "COMPANY").press("ui.save").followTo("What I like");
            self.tick("interests", "MUSIC").tick("use").press("ui.save").reads("profile.uses");
        }
    }

    @Test
    void isFilledInBesideHerAndAroundHer() {
        var play = new ProfilePlay(beans, port, "Dia Adept");
        play.offers();
        try (var there = start.named("beside").in("sv", Way.MOUSE, 1280)) {
            in(there, play, play.consultant).go(play.referral).follow("profile.together");
            there.press("profile.begin-together").choose("way", "BESIDE");
            there.select("language", "arabiska").press("profile.begin-together");
            there.followTo("Språk").tick("languages", "ar").tick("use").press("ui.save");
            there.press("profile.help-end").reads("profile.help-done");
            there.follow("circumstance.travel-times").select("workplace", "Lagret Dia Adept, Norr");
            there.writeInto("minutes", "40").press("ui.save").reads("circumstance.travel-saved");
        }
        try (var self = start.named("helped").in("sv", Way.MOUSE, 360)) {
            in(self, play, play.mentee).go(MINE).sees("Vi sitter bredvid varandra");
        }
    }

    @Test
    void isAnsweredByMentorsAndCoordinators() {
        var play = new ProfilePlay(beans, port, "Eva Adept");
        try (var mentor = start.named("mentor").in("sv", Way.MOUSE, 360);
                var leader = start.named("leader").in("sv", Way.KEYBOARD, 1280)) {
            in(mentor, play, play.mentor).go("/goteborg/me").follow("circumstance.mentor-tell");
            mentor.tick("languages", "ar").tick("slots-MONDAY", "EVENING").press("ui.save");
            mentor.reads("circumstance.mentor-told");
            var office = play.staff.holding(play.rooms.goteborg(), Role.COORDINATOR);
            in(leader, play, office).go(play.referral).follow("circumstance.apart");
            leader.select("mentor", play.nameOf(play.mentor)).choose("reason", "RELATIVE");
            leader.press("circumstance.apart-add").reads("circumstance.apart-added");
            leader.go("/goteborg/settings").follow("circumstance.areas");
            leader.press("circumstance.areas-read").reads("form.missing");
        }
    }

    private Walk in(Walk walk, ProfilePlay play, PersonId who) {
        var goteborg = play.rooms.goteborg();
        walk.signIn(play.staff.wayIn(goteborg, who));
        play.staff.confirm(goteborg, who);
        return walk;
    }
}
