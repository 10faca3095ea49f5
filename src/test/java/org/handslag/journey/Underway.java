package org.handslag.journey;

import java.time.LocalDate;

/** What the circle does together while she is at the workplace. */
final class Underway {
    private static final String GOAL = "Ta emot en beställning i telefon";
    private static final String STEP = "Lyssna när Karin svarar";

    private final Parties us;
    private final CircleWalk circle;

    Underway(Parties us) {
        this.us = us;
        this.circle = us.circle();
    }

    /** The goal that was agreed on becomes hers, and she takes a step; her mentor sees it. */
    void takesAStep() {
        us.mentee().at(circle.page("/agreement")).reads("agreementState.RUNNING");
        var self = us.mentee().at(circle.page("")).follow("goal.open-write");
        self.press("goal.take-over").followTo(GOAL);
        self.write("goal.step", STEP).press("goal.step-add").press("goal.tick");
        self.reads("goal.all-done");
        us.mentor().at(circle.page("")).follow("goal.open-write").sees(GOAL, STEP);
        us.consultants().forEach(one -> one.at(circle.page("/goals")).sees(GOAL, STEP));
    }

    /** She plans when to talk; her mentor finds it. */
    void plansAConversation(LocalDate day) {
        var self = us.mentee().at(circle.page("")).follow("conversation.open-write");
        self.follow("conversation.new").writeInto("day", day.toString());
        self.writeInto("time", "10:00").write("conversation.place", "Fikarummet");
        self.press("conversation.plan").reads("conversation.done.planned");
        us.mentor().at(circle.page("/conversations")).sees("Fikarummet");
        us.consultants().forEach(one -> one.at(circle.page("/conversations")).sees("Fikarummet"));
    }

    /** The mentor says that they talked, and reminds herself of what she will do. */
    void talkAndNote() {
        var there = us.mentor().at(circle.page("/conversations")).reads("conversation.did-you");
        there.press("conversation.held").reads("conversationOutcome.HELD");
        there = us.mentor().at(circle.page("")).follow("own-note.open");
        there.write("own-note.said", "Visa telefonen igen på torsdag").press("own-note.save");
        us.mentee().at(circle.page("")).seesNot("Visa telefonen igen");
        var self = us.mentee().here().follow("own-note.mentors-open").press("own-note.ask");
        self.reads("own-note.waits");
        us.mentor().at(circle.page("")).follow("own-note.asked-open").press("own-note.show");
        us.mentee().at(circle.page("/own-notes")).sees("Visa telefonen igen på torsdag");
        us.mentee().at(circle.page("/conversations")).reads("conversationOutcome.HELD");
    }

    /** She says by link how it goes, and how far she has come. */
    void saysHowItGoes(String wish) {
        var how = circle.link(us.email(), "/how/");
        var self = us.mentee().by(how).reads("wellbeing.who-sees.MENTEE");
        self.press("wellbeingLevel.SO_SO").press("wellbeingLevel.GOOD");
        self.press("wellbeing.wish.MENTEE." + wish).reads("wellbeing.done.said");
        var far = circle.link(us.email(), "/how-far/");
        self = us.mentee().by(far).reads("progress.who-sees.MENTEE").press("progress.send");
        self.reads("progress.wrong.nothing").choose("tasks", "4").choose("colleagues", "6");
        self.press("progress.send").reads("progress.done.said");
        us.mentor().at(circle.page("/wellbeing")).reads("wellbeing.none");
    }

    /** Whoever may read her answers does. */
    void seeHowItGoes() {
        var office = us.consultants().isEmpty() ? us.office() : us.consultant();
        office.at(circle.page("")).follow("wellbeing.see-all").reads("wellbeingLevel.SO_SO");
        for (var consultant : us.consultants()) {
            consultant.at(circle.page("")).follow("progress.see").reads("progress.by.MENTEE");
        }
        us.employer().at(circle.page("/wellbeing")).seesNot(us.name());
    }

    /** Where there is no consultant it lies on the coordinator's desk that she wants a call. */
    void isCalledByTheOffice() {
        var office = us.office().at(circle.home("/home"));
        office.followTo(office.t("wellbeing.today", "workplace", us.place()));
        office.reads("callReason.MENTEE_SOON").follow("wellbeing.note-call");
        office.write("wellbeing.agreed", "Kortare dagar i två veckor").press("ui.save");
        office.reads("wellbeing.done.called");
        us.mentee().at(circle.page("/wellbeing")).sees("Kortare dagar i två veckor");
        us.employer().at(circle.page("")).seesNot("Kortare dagar");
    }

    /** The mentor writes the hours that she has given, and the mentee says whether they are so. */
    void writeHours(LocalDate monday) {
        var there = us.mentor().at(circle.page("")).follow("hours.link-give");
        there.writeInto("day", monday.toString()).writeInto("hours", "1,5");
        there.press("hours.entry-do").reads("hours.done.given");
        var self = us.mentee().at(circle.page("")).reads("mentorship.waits-you.CONFIRM_HOURS");
        self.follow("hours.link-answer").reads("hours.mine.free").press("hours.mine.yes");
        self.reads("hours.done.right");
        us.mentor().at(circle.page("/hours")).reads("hours.right");
    }

    /** The month is approved by the employer and sent by the coordinator; then it is proven. */
    void sendsTheMonth(String month) {
        var office = us.office().at(circle.home("/hour-rates"));
        if (office.main().contains(office.t("statement.rate-none"))) {
            var programme = office.page().locator("select[name=programme] option").nth(1);
            office.select("programme", programme.innerText()).writeInto("from", "2026-11-01");
            office.writeInto("amount", "285,50").press("ui.save").reads("statement.done.price");
        }
        us.employer().at(circle.page("")).follow("statement.link").followTo(month);
        us.employer().here().reads("statementState.DRAFT").press("statement.approve");
        us.employer().here().reads("statement.done.approved");
        office = us.office().at(circle.home("/statements")).sees("428,25");
        office.followTo(us.place()).reads("statementState.APPROVED");
        office.writeInto("to", "Ekonomi").press("statement.send").reads("statement.done.sent");
        us.office().at(circle.page("")).follow("proof.link").reads("proof.title");
        us.office().at(circle.home("/proofs")).sees(us.name());
    }
}
