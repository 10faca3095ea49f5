package org.handslag.journey;

/** How a mentorship ends: what came of it, in her words first, and what each takes along. */
final class Closing {
    private static final String HELPED = "Lappar med bilder";

    private final Parties us;
    private final CircleWalk circle;

    Closing(Parties us) {
        this.us = us;
        this.circle = us.circle();
    }

    /** Whoever leads writes how it went; nobody at the workplace reads it before she has. */
    void isSummedUp() {
        var office = us.leads().at(circle.page("")).follow("ending.open");
        office.follow("ending.begin").write("summaryText.DONE", "Packat bröd");
        office.write("summaryText.LEARNT", "Svenska i telefon").press("ui.save");
        office.press("ending.ask", "name", us.name()).reads("ending.state.asked");
        us.mentor().at(circle.page("/summary")).seesNot("Svenska i telefon");
        if (us.employer() != us.leads()) {
            us.employer().at(circle.page("/summary")).seesNot("Svenska i telefon");
        }
        var self = us.mentee().by(circle.link(us.email(), "/sum-up/")).sees("Svenska i telefon");
        self.unfold("ending.change").write("summaryText.HELPED", HELPED);
        self.press("ending.save-right").reads("ending.is-right").sees(HELPED);
        us.mentee()
                .at(circle.page("/summary"))
                .reads("ending.state.own-right", "day", circle.spoken(circle.today()));
        us.mentor().at(circle.page("/summary")).sees("Svenska i telefon", HELPED);
        us.employer().at(circle.page("/summary")).sees("Svenska i telefon", HELPED);
    }

    /** What she has done there, on paper. */
    void hasACertificate() {
        var self = us.mentee().at(circle.page("")).follow("ending.open");
        self.follow("ending.certificate").write("ending.tasks", "Packa bröd");
        self.press("ending.certificate-save").reads("ending.done.certified");
    }

    /** A few lines of her mentor's, which she takes. */
    void isVouchedFor() {
        var self = us.mentee().at(circle.page("/summary"));
        self.press("ending.wish.MENTOR").reads("ending.done.wished");
        var there = us.mentor().at(circle.page("/summary")).follow("ending.testimonial.MENTOR");
        there.write("ending.vouch-words", "Noggrann, och bra med kunder");
        there.press("ending.vouch-do").reads("ending.done.vouched");
        self = us.mentee().at(circle.page("/summary")).follow("ending.testimonial.MENTOR");
        self.sees("Noggrann, och bra med kunder").press("ending.take").reads("ending.done.taken");
    }

    /** The last day: it is ended, and each looks back. */
    void isEnded() {
        var office = us.office().at(circle.page("")).follow("mentorship.end");
        office.choose("reason", "COMPLETED").press("mentorship.end").reads("mentorship.done.ended");
        us.mentee().at(circle.home("/me")).sees("Avslutat " + circle.spoken(circle.today()));
        var self = us.mentee().at(circle.page("/summary")).follow("ending.look-back");
        self.choose("could-ask", "YES").write("ending.words.MENTEE", "Hon var snäll");
        self.tick("shown").press("ui.save").reads("ending.done.told");
        var there = us.mentor().at(circle.page("/summary")).sees("Hon var snäll");
        there.reads("ending.service").follow("ending.look-back").choose("had-time", "YES");
        there.write("ending.words.MENTOR", "Frågade alltid").press("ui.save");
        there.reads("ending.done.told");
        var work = us.employer().at(circle.page("/summary")).follow("ending.look-back");
        work.choose("would-again", "YES").press("ui.save").reads("ending.done.told");
        us.mentee().at(circle.page("/summary")).sees("Frågade alltid");
    }

    /** The consultant notes what she does now, and the mentee reads who told it. */
    void hasAnOutcome() {
        var office = us.consultant().at(circle.page("/outcome")).reads("aftercare.outcome-none");
        office.choose("doing", "LOOKING").choose("asked", "MENTEE").press("ui.save");
        office.reads("aftercare.done.outcome");
        var self = us.mentee().at(circle.page("/summary")).follow("ending.outcome-open");
        self.reads("doing.LOOKING").reads("aftercare.when.0");
    }
}
