package org.handslag.learning;

import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** She makes her card, by herself or together, and others see what she lets them see. */
@ServerTest
class LearningJourneyTest {
    private final BeanFactory beans;
    private final Staff staff;
    private final Walk.Start start;
    private final int port;

    LearningJourneyTest(
            BeanFactory beans, TestClock clock, Languages languages, @LocalServerPort int port) {
        clock.reset();
        this.beans = beans;
        this.staff = beans.getBean(Staff.class);
        this.port = port;
        this.start = new Walk.Start(port, languages, "learning");
    }

    @Test
    void isMadeWithTheKeyboardAndSeenByHerMentor() {
        var play = new CardPlay(beans, port, "Jana");
        play.promise(play.mentor);
        try (var self = start.in("sv", Way.KEYBOARD, 320);
                var there = start.named("mentor").in("sv", Way.MOUSE, 1280)) {
            in(self, play.mentee).go("/goteborg/me").follow("learning.my-begin");
            self.followTo("Börja").choose("show-me", "YES").choose("one-thing", "NO");
            self.writeInto("own.shown", "Jag gillar att se på först");
            self.pressOn("Spara och gå vidare").choose("break", "YES");
            self.pressOn("Spara och gå vidare").pressOn("Spara och gå vidare");
            self.choose("mornings", "YES").pressOn("Spara och gå vidare");
            self.choose("hands", "YES").pressOn("Spara och gå vidare");
            self.sees("Vem får se vad?").pressOn("Låt min mentor se allt");
            self.reads("learning.done.mentor").select("break", "Bara jag");
            self.pressOn("Klart. Det här är mitt kort").reads("learning.done.kept");
            self.sees("Visa mig först", "Jag gillar att se på först", "Lyssna");
            in(there, play.mentor).go(play.path).follow("learning.see-large");
            there.sees("Visa mig först", "Morgnar").seesNot("En kort paus");
            there.print("card");
            self.go("/goteborg/me/card").sees("Jana 0").follow("learning.delete");
            self.press("learning.delete-do").reads("learning.done.deleted");
        }
    }

    @Test
    void isMadeWithoutScript() {
        var play = new CardPlay(beans, port, "Karen");
        try (var self = start.in("da", Way.WITHOUT_SCRIPT, 360)) {
            in(self, play.mentee).go("/goteborg/me?lang=da").follow("learning.my-begin");
            self.followTo("Begynd").choose("own-pace", "YES");
            self.writeInto("own.shown", "x".repeat(201)).pressOn("Gem og gå videre");
            self.sees("Teksten er for lang").writeInto("own.shown", "Ro");
            for (int part = 0; part < 5; part++) {
                self.pressOn("Gem og gå videre");
            }
            self.select("own-pace", "Min mentor").pressOn("Færdig. Det her er mit kort");
            self.reads("learning.done.kept").sees("Lad mig lære i mit eget tempo");
            self.seesNot("Lyt\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "sv-x-easy"})
    void isMadeInHerLanguage(String tag) {
        var play = new CardPlay(beans, port, "Lina" + tag.replaceAll("\\W", ""));
        try (var self = start.named(tag).in("sv", Way.MOUSE, 360)) {
            in(self, play.mentee).go("/goteborg/me/card?language=" + tag);
            self.page().locator(".learning .ds-button, .actions .ds-button").first().click();
            self.go("/goteborg/me/card/parts/shown?language=" + tag).choose("show-me", "YES");
            self.choose("with-pictures", "YES").choose("in-writing", "NO");
            self.page().locator("main form button").last().click();
            self.go("/goteborg/me/card/showing").page().locator("main form button").last().click();
            self.go("/goteborg/me/card");
        }
    }

    @Test
    void isFilledInTogether() {
        var play = new CardPlay(beans, port, "Moa");
        try (var there = start.named("together").in("sv", Way.MOUSE, 1280)) {
            in(there, play.consultant).go(play.path).follow("learning.together");
            there.press("learning.begin-together").reads("form.missing");
            there.choose("way", "BESIDE").select("language", "العربية");
            there.write("learning.helped-with", "arabiska, med tolk");
            there.press("learning.begin-together").choose("show-me", "YES");
            there.go(play.path + "/card/showing").go(play.path + "/card/together");
            there.reads("learning.together-begun", "name", "Moa Adept");
        }
    }

    @Test
    void isReadByWhoeverRunsTheProgramme() {
        var leader = staff.holding(beans.getBean(RoomCast.class).goteborg(), Role.COORDINATOR);
        var play = new CardPlay(beans, port, "Nora");
        try (var office = start.named("office").in("sv", Way.MOUSE, 1280)) {
            in(office, leader).go("/goteborg/settings").follow("learning.settings");
            office.followTo("العربية").write("learning.reader-name", "Samira Haddad");
            office.press("learning.sign").reads("learning.done.signed");
        }
    }

    private Walk in(Walk walk, PersonId who) {
        var goteborg = beans.getBean(RoomCast.class).goteborg();
        walk.signIn(staff.wayIn(goteborg, who));
        staff.confirm(goteborg, who);
        return walk;
    }
}
