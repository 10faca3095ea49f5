package org.handslag.journey;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.handslag.checkin.CheckInAsking;
import org.handslag.journey.DanishWindows.Seat;
import org.handslag.ui.Spoken;

/** What happens while the mentorship runs. */
final class DanishOnTheWay {
    /** The day on which she begins, counted from the first. */
    static final int BEGINS = 14;

    private static final String NO_OTHER_WORK =
            "I disse timer udfører mentoren ikke andet arbejde.";

    private final DanishWindows w;
    private final DanishNames names;

    DanishOnTheWay(DanishWindows w) {
        this.w = w;
        this.names = w.names();
    }

    void goalIsTakenFromTheAgreementAndAStepTaken() {
        var goal = "Jeg vil kunne hilse på alle beboerne";
        var self = w.atCircle(Seat.MENTEE).follow("goal.open-write");
        self.sees("Det her skrev I i jeres aftale").press("goal.take-over");
        self.followTo(goal).write("goal.step", "Lære tre navne i dag").press("goal.step-add");
        self.press("goal.tick").sees("Godt! Skridtet er taget.");
        w.atCircle(Seat.MENTOR).follow("goal.open-write").sees(goal, "Lære tre navne i dag");
    }

    void conversationIsPlannedAndHeld() {
        var there = w.atCircle(Seat.MENTOR).follow("conversation.open-write");
        there.follow("conversation.new").writeInto("day", w.day(BEGINS + 2).toString());
        there.writeInto("time", "13:00").write("conversation.place", "Frokoststuen");
        there.press("conversation.plan").sees("Samtalen er aftalt. I får begge en mail.");
        w.on(BEGINS + 3);
        var self = w.atCircle(Seat.MENTEE).follow("conversation.open-write");
        self.sees("Talte I sammen?").press("conversation.held").sees("Godt.", "I talte sammen");
    }

    void hoursAreNoted() {
        var there = w.atCircle(Seat.MENTOR).follow("hours.link-give").sees(NO_OTHER_WORK);
        for (var day : new int[] {BEGINS, BEGINS + 1, BEGINS + 2}) {
            there.writeInto("day", w.day(day).toString()).writeInto("hours", "4");
            there.press("hours.entry-do").sees("Timerne er skrevet op.");
        }
    }

    /** A week after she began she is asked by a link how it is going. */
    void isAskedHowItIsGoing() {
        w.on(BEGINS + 7);
        w.bean(CheckInAsking.class).run();
        var self = w.window(Seat.MENTEE).go(w.link(names.mentee(), "/how/"));
        self.sees("Hvordan går det på jobbet?", "Din mentor og din chef ser det ikke.");
        self.press("wellbeingLevel.SO_SO").sees("Hvordan går det med din mentor?");
        self.press("wellbeingLevel.GOOD").sees("Vil du have, at nogen ringer til dig?");
        self.press("wellbeing.wish.MENTEE.NO").sees("Tak! Dit svar er gemt.");
        w.atCircle(Seat.CONSULTANT).follow("wellbeing.see-all").sees("Så som så");
        w.atCircle(Seat.MENTOR).seesNot("Så som så");
    }

    /** The week is over: she is asked whether it was so. */
    void hoursAreConfirmed() {
        var self = w.atCircle(Seat.MENTEE).sees("Du skal sige, om mentorens timer passer.");
        self.follow("hours.link-answer");
        self.sees("Du svarer kun på, om tiden passer. Ikke på, om den var god.");
        self.press("hours.mine.yes").sees("Tak. Svaret er gemt: det passer.");
        w.in(Seat.MENTOR).go(w.circle() + "/hours").sees("Passer");
    }

    /** The circle meets two weeks after she began, as was agreed. */
    void isFollowedUp() {
        var follows = w.atCircle(Seat.CONSULTANT).follow("followup.open");
        follows.follow("followup.set-time").write("followup.clock", "10:30").choose("way", "PLACE");
        follows.write("followup.where", "Mødelokalet").press("followup.tell");
        follows.sees("Tiden er aftalt, og alle har fået den.");
        w.atCircle(Seat.MENTEE).follow("followup.open").sees("Mødelokalet");
        w.on(BEGINS + 15);
        follows = w.atCircle(Seat.CONSULTANT).follow("followup.open").follow("followup.note");
        follows.tick("there").choose("word-CLARITY", "RIGHT").choose("word-GOALS", "CHANGE");
        follows.writeInto("note-GOALS", "Vil også læse højt");
        follows.writeInto("what-1", "Finde en bog at læse højt af").press("ui.save");
        follows.sees("Gemt. Alle i kredsen kan læse det.");
        w.atCircle(Seat.MENTEE).follow("followup.open").sees("Finde en bog at læse højt af");
        w.atCircle(Seat.MENTOR).sees("Du skal skrive de timer ind, hvor du har været mentor.");
    }

    /** A month of hours becomes a statement: a draft, approved by the workplace, sent. */
    void monthIsStatedApprovedAndSent() {
        var month = YearMonth.from(w.day(BEGINS));
        var said = Spoken.month(month, DanishWindows.DANISH);
        var from = month.atDay(1).toString();
        w.on((int) w.day(0).until(month.plusMonths(1).atDay(2), ChronoUnit.DAYS));
        var office = w.in(Seat.COORDINATOR).go(w.circle() + "/hour-rate");
        office.writeInto("from", from).writeInto("amount", "285,50").press("ui.save");
        office.sees("Prisen er gemt.");
        var work = w.atCircle(Seat.EMPLOYER).follow("statement.link").sees("Udkast");
        work.followTo(said).sees("Mentorens timer i " + said, NO_OTHER_WORK, "12 timer");
        work.sees("Når du godkender, står måneden stille.").press("statement.approve");
        work.sees("Måneden er godkendt.");
        office.go("/favrskov/statements").sees("3.426,00 DKK", "Godkendt");
        office.followTo(names.workplace()).writeInto("to", "Kommunens økonomiafdeling");
        office.press("statement.send").sees("Det er skrevet op, at opgørelsen er sendt.");
        office.sees("Kommunens økonomiafdeling");
    }

    /** All that an audit asks for is there. */
    void auditFindsAll() {
        var follows = w.atCircle(Seat.CONSULTANT).follow("proof.link");
        follows.sees("Indsatsen og loven er kendt", "LAB kapitel 11 og §§ 167–171");
        follows.sees("Mentorens timer er bevilget", "5 timer om ugen");
        follows.sees("Mentee har bekræftet timerne", "Per Holm (medarbejderrepræsentant)");
        follows.sees("Intet mangler");
    }

    void auditFindsTheNewAssessment() {
        var follows = w.atCircle(Seat.CONSULTANT).follow("proof.link");
        follows.sees("Den nye periode har en ny vurdering");
        follows.sees("Jobcentret vurderer: der er brug for tiden til sproget");
    }
}
