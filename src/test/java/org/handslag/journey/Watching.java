package org.handslag.journey;

import java.time.LocalDate;
import org.handslag.support.Walk;

/** Those around her look how it goes: they follow up, worry, and step in for one another. */
final class Watching {
    private final Parties us;
    private final CircleWalk circle;

    Watching(Parties us) {
        this.us = us;
        this.circle = us.circle();
    }

    /** Whoever leads says when they meet, and all find it on their pages. */
    void setTheTime() {
        var office = us.leads().at(circle.page("")).follow("followup.open");
        office.reads("followup.plan").follow("followup.set-time").write("followup.clock", "13:00");
        office.choose("way", "PLACE").write("followup.where", "Rum 4").press("followup.tell");
        office.reads("followup.done.planned");
        for (var window : new Window[] {us.mentee(), us.mentor(), us.employer()}) {
            window.at(circle.page("")).follow("followup.open").sees("Rum 4");
        }
    }

    /** They have met: what was looked at, and who does what. */
    void followUp() {
        var office = us.leads().at(circle.page("/follow-up")).follow("followup.see");
        office.follow("followup.note").tick("there").choose("word-CLARITY", "RIGHT");
        office.choose("word-GOALS", "CHANGE").writeInto("note-GOALS", "Vill prova kassan");
        office.writeInto("what-1", "Prata med chefen om kassan").press("ui.save");
        office.reads("followup.done.held").sees("Vill prova kassan");
        for (var window : new Window[] {us.mentee(), us.mentor(), us.employer()}) {
            window.at(circle.page("/follow-up")).sees("Prata med chefen om kassan");
        }
        us.mentee().here().press("followup.do").reads("followup.done.done");
    }

    /** She and her mentor plan how the support becomes less; her yes makes it hold. */
    void planHowSupportFades(LocalDate first) {
        var there = us.mentor().at(circle.page("")).follow("followup.fading");
        there.reads("followup.no-fading").follow("followup.write-steps");
        step(there, 1, first, "OFTEN");
        step(there, 2, first.plusDays(35), "WEEKLY");
        step(there, 3, first.plusDays(65), "ALONE");
        there.press("ui.save").reads("followup.done.steps").reads("followup.not-agreed");
        var self = us.mentee().at(circle.page("/fading")).press("followup.say-yes");
        self.reads("followup.done.agreed").reads("fadingPace.OFTEN");
        us.leads().at(circle.page("/fading")).reads("followup.agreed");
    }

    private static void step(Walk walk, int n, LocalDate from, String pace) {
        walk.writeInto("from-" + n, from.toString());
        walk.select("pace-" + n, walk.t("fadingPace." + pace));
    }

    /** The mentor is worried; the consultant acts and tells her, and she says what she thinks. */
    void areWorried() {
        var there = us.mentor().at(circle.page("")).follow("concern.open").follow("concern.tell");
        there.write("concern.said", "Har inte kommit på tre dagar").press("concern.send");
        there.reads("concern.done.told").reads("concern.state-text.NEW");
        us.employer().at(circle.page("/concerns")).seesNot(us.mentorName());
        us.mentee().at(circle.page("/concerns")).seesNot("Har inte kommit");
        var follows = us.consultant().at(circle.page("")).reads("mentorship.waits-you.CONCERN");
        follows.follow("concern.open");
        follows.followTo(follows.t("concern.of-day", "day", circle.spoken(circle.today())));
        follows.follow("concern.next-step").choose("to", "ACTING");
        follows.write("concern.happens", "Jag ringer och frågar hur vi kan hjälpa");
        follows.choose("informed", "YES").writeInto("told-on", circle.today().toString());
        follows.select("told-way", follows.t("informedWay.TELEPHONE")).press("ui.save");
        follows.reads("concern.done.step").reads("concern.state-text.ACTING");
        var self = us.mentee().at(circle.page("")).follow("concern.open");
        self.followTo(self.t("concern.of-day", "day", circle.spoken(circle.today())));
        self.sees("Har inte kommit på tre dagar", "Jag ringer och frågar");
        self.write("concern.your-words-label", "Bussen gick inte").press("ui.save");
        self.reads("concern.done.words");
        follows.follow("concern.next-step").choose("to", "CLOSED");
        follows.write("concern.happens", "Hon åker med en kollega").press("ui.save");
        follows.reads("concern.state-text.CLOSED").sees("Bussen gick inte");
        us.mentee().at(circle.page("/concerns")).reads("concernState.CLOSED");
        us.mentor().at(circle.page("/concerns")).reads("concernState.CLOSED");
    }

    /** Someone else comes for a time; she writes what that one is to know, and says yes to it. */
    void isStoodInFor(LocalDate from, LocalDate until) {
        var other = us.otherMentor();
        var office = us.office().at(circle.page("")).follow("mentorship.change.STAND_IN");
        office.select("who", other).writeInto("from", from.toString());
        office.writeInto("until", until.toString()).press("ui.save");
        office.reads("mentorship.done.joined").sees(other);
        var self = us.mentee().at(circle.page(""));
        self.reads("handover.comes.STAND_IN", "name", other);
        self.follow("handover.what-to-know", "name", other).press("handover.save");
        self.reads("handover.wrong.empty").write("handover.helps", "Visa mig först");
        self.press("handover.save").reads("handover.done.written");
        self.press("handover.say-yes", "name", other).reads("handover.done.approved");
    }

    /** Whoever stands in promises, reads it, and sees nothing that is her mentor's alone. */
    void standsIn() {
        var there = us.standIn().at(circle.home("/me")).followTo(us.place());
        there.reads("mentorship.you-are.STAND_IN").follow("mentorship.read-promise");
        there.tick("promise").press("mentorship.promise-do").sees(us.name());
        there.follow("handover.for-you").sees("Visa mig först");
        us.standIn().at(circle.page("/own-notes")).seesNot("Visa telefonen igen");
    }
}
