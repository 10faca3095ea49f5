package org.handslag.agreement;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An agreement in a real browser: written by the consultant and the mentee, read in easy words,
 * approved by all four, each in her own way, and by telephone.
 */
@ServerTest
class AgreementJourneyTest {
    private final CircleCast circles;
    private final AgreementCast cast;
    private final Staff staff;
    private final Walk.Start start;

    AgreementJourneyTest(
            CircleCast circles,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.circles = circles;
        this.cast = new AgreementCast(circles, clock, port);
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "agreement");
    }

    @Test
    void isWrittenReadAndApprovedByAllFour() {
        var play = circles.play(cast.port(), "Vera", cast.day(30));
        circles.promised(play);
        try (var office = start.named("office").in("sv", Way.MOUSE, 1280);
                var self = start.named("mentee").in("sv", Way.WITHOUT_SCRIPT, 320);
                var there = start.named("mentor").in("en", Way.KEYBOARD, 360);
                var work = start.named("employer").in("da", Way.MOUSE, 360)) {
            enter(office, play.consulting());
            office.go(play.path()).follow("mentorship.agreement").reads("agreement.none-leads");
            office.press("agreement.begin").reads("agreement.gap.type");
            write(office, cast.day(110));
            enter(self, play.mentee());
            self.go(AgreementCast.agreement(play)).follow("agreement.write.GOALS");
            self.write("agreement.goal-what", "Prata i telefon på svenska");
            self.write("agreement.goal-how", "Jag svarar när det ringer");
            self.press("ui.save").sees("Prata i telefon på svenska");
            office.go(AgreementCast.agreement(play))
                    .reads("agreement.whole")
                    .follow("agreement.ask");
            office.sees("Vera Adept").press("agreement.ask-do").reads("agreement.done.asked");
            approve(self, play, "agreement.easy-link");
            self.reads("agreement.done.approved");
            enter(there, play.mentor());
            there.go("/goteborg/me?lang=en");
            approve(there, play, "agreement.read-and-approve");
            enter(work, play.employer());
            work.go("/goteborg/me?lang=da");
            approve(work, play, "agreement.read-and-approve");
            office.go(AgreementCast.agreement(play)).reads("agreement.waits-you");
            approve(office, play, "agreement.read-and-approve");
            office.reads("agreementState.UPCOMING");
            self.go("/goteborg/me").reads("mentorship.waits-nobody");
            change(office);
        }
    }

    /** By telephone, with a code that she types herself afterwards. */
    @Test
    void isApprovedByTelephoneAndConfirmedByCode() {
        var play = cast.asked("Tora");
        try (var office = start.named("telephone").in("sv", Way.MOUSE, 1280);
                var self = start.named("code").in("sv", Way.KEYBOARD, 320)) {
            enter(office, play.consulting());
            office.go(AgreementCast.agreement(play))
                    .follow("agreement.note-for", "name", "Tora Adept");
            office.press("agreement.behalf-do").reads("form.missing");
            office.choose("way", "TELEPHONE")
                    .choose("reason", "READING")
                    .choose("read-aloud", "EASY");
            office.write("agreement.behalf-language", "svenska").press("agreement.behalf-do");
            office.press("agreement.code-make");
            var code = office.page().locator("p.lead strong").innerText();
            self.go("/goteborg/agreement-code")
                    .write("agreement.code", code)
                    .press("agreement.code-read");
            self.sees("Packa varor")
                    .press("agreement.confirm-yes")
                    .reads("agreement.done.confirmed");
            office.go(AgreementCast.agreement(play)).reads("agreement.confirmed");
        }
    }

    private void enter(Walk walk, PersonId person) {
        walk.signIn(staff.wayIn(circles.goteborg(), person));
        staff.confirm(circles.goteborg(), person);
    }

    private void write(Walk office, LocalDate until) {
        office.follow("agreement.write.CLARITY").select("type", "Språkpraktik");
        office.writeInto("until", until.toString());
        texts(
                office,
                Map.of(
                        "TASKS",
                        "Packa varor",
                        "SCHEDULE",
                        "Måndag till onsdag",
                        "RESPONSIBLE",
                        "Karin"));
        office.press("agreement.save-and-on");
        texts(office, Map.of("PURPOSE", "Träna svenska på ett riktigt jobb"));
        office.press("agreement.save-and-on");
        office.write("agreement.hours-field", "1,5").tick("unadjusted");
        texts(office, Map.of("INSURANCE", "Kommunens försäkring"));
        office.press("agreement.save-and-on");
        texts(
                office,
                Map.of(
                        "MENTOR_TASKS", "Samtal varje vecka",
                        "NOT_MENTOR_TASKS", "Ekonomi",
                        "FROM_MENTEE", "Ringer när det inte går",
                        "FROM_MENTOR", "Har tid för frågor",
                        "STAND_IN", "Karin"));
        office.choose("kin", "NO").press("ui.save").reads("agreement.gap.GOALS");
    }

    private static void texts(Walk walk, Map<String, String> texts) {
        texts.forEach((text, words) -> walk.write("agreementText." + text, words));
    }

    private static void approve(Walk walk, Play play, String way) {
        walk.go(AgreementCast.agreement(play)).follow(way);
        if (way.equals("agreement.easy-link")) {
            walk.reads("agreement.easy.right-mentor").follow("agreement.read-and-approve");
        }
        walk.press("agreement.approve").reads("agreement.wrong.read");
        walk.tick("read").press("agreement.approve");
    }

    private void change(Walk office) {
        office.follow("agreement.change").choose("change", "SHORTENED");
        office.writeInto("until", cast.day(60).toString());
        office.press("agreement.change-look").reads("agreement.effect-at-once");
        office.press("agreement.effect-do").reads("agreement.done.holds");
    }
}
