package org.handslag.journey;

import java.time.LocalDate;
import org.handslag.readiness.ReadinessPoint;

/** From someone's question to a circle whose people have promised to keep quiet. */
final class ComingIn {
    private static final String ONE_THING = "Säg en sak i taget";

    private final Parties us;
    private final CircleWalk circle;
    private String mine = "";

    ComingIn(Parties us) {
        this.us = us;
        this.circle = us.circle();
    }

    /** She asks without an account, and gets a yes and someone who follows her. */
    void asksForAMentor() {
        var self = us.mentee().by(circle.home("/courses")).follow("menu.ASK_FOR_A_MENTOR");
        self.write("referral.own-name", us.name()).write("referral.email", us.email());
        self.tick("agree").press("referral.ask-do").reads("referral.sent-mail");
        mine = circle.link(us.email(), "/my-wish/");
        us.mentee().by(mine).reads("referral.you.SAID_YES");
        var office = us.office().at(circle.home("/home"));
        office.followTo("vill ha en mentor och väntar").followTo(us.name());
        office.follow("referral.answer").choose("answer", "ACCEPTED");
        office.write("referral.words", "Välkommen! Vi ringer dig i veckan.");
        office.press("referral.send-answer").reads("referral.waits.ACCEPTED");
        office.select("consultant", us.consultantName()).press("ui.save");
        office.reads("referral.done.followed");
        us.mentee().by(mine).reads("referral.you.ACCEPTED").sees("Vi ringer dig i veckan");
        var follows = us.consultant().at(circle.home("/referrals"));
        follows.sees(us.name()).reads("referralState.ACCEPTED");
    }

    /** The workplace says whether it is ready, and what it can offer. */
    void theWorkplaceGetsReady() {
        var there = us.employer().at(circle.home("/room/" + us.workplace()));
        there.follow("readiness.see").reads("readiness.never-text").follow("readiness.look");
        for (var point : ReadinessPoint.values()) {
            there.choose(point.field(), point == ReadinessPoint.SAFETY ? "NO" : "YES");
        }
        there.press("readiness.save").reads("readiness.of", "n", 14, "all", 15);
        there.reads("readiness.advice.SAFETY");
        there = us.employer().at(circle.home("/room/" + us.workplace())).follow("offer.new");
        there.writeInto("places", "1").writeInto("from", circle.today().toString());
        there.tick("kinds").select("trade", "Kök").write("offer.tasks", "Packa bröd");
        there.tick("languages").press("offer.go-on").reads("offer.made");
        there.tick("can-place").press("ui.save").reads("offer.adjusted").sees("Packa bröd");
        var office = us.office().at(circle.home("/offers")).followTo(us.place());
        office.sees("Packa bröd").reads("offer.unseen");
        us.office().at(circle.home("/readiness")).sees(Parties.DEPARTMENT);
    }

    /** The coordinator puts the circle together; each hears of it, and none of whom it is about. */
    void isPutTogether(LocalDate begins) {
        var office = us.office().at(circle.home("/mentorships")).follow("mentorship.new");
        office.choose("kind", "PLACEMENT").select("referral", us.name());
        office.select("workplace", us.place()).press("mentorship.next");
        office.select("mentor", us.mentorName()).select("employer", us.employerName());
        office.writeInto("begins", begins.toString()).press("mentorship.begin");
        office.reads("mentorship.done.begun").reads("mentorship.not-promised");
        office.sees(us.name(), us.mentorName(), us.employerName(), us.consultantName());
        circle.found(office.page().url());
        var there = us.mentor().at(circle.home("/me")).reads("mentorship.waits-you.PROMISE");
        there.seesNot(us.name()).followTo(us.place());
        there.reads("mentorship.before-promise").reads("mentorship.you-are.MENTOR");
        us.employer().at(circle.page("")).reads("mentorship.you-are.EMPLOYER");
        us.consultant().at(circle.page("")).reads("mentorship.you-are.CONSULTANT").sees(us.name());
        us.mentee().at(circle.home("/me")).followTo(us.place()).reads("mentorship.you-are.MENTEE");
        us.mentee().by(mine).reads("referral.you.FOUND").follow("referral.to-my-page");
        us.consultant().at(circle.home("/referrals")).seesNot(us.name());
        us.consultant().at(circle.home("/referrals?state=FOUND")).sees(us.name());
    }

    /** The coordinator puts it together for someone who works there and has said yes. */
    void isPutTogetherForAColleague(LocalDate begins) {
        var office = us.office().at(circle.home("/mentorships")).follow("mentorship.new");
        office.choose("kind", "RETENTION").select("workplace", us.place());
        office.press("mentorship.next").write("mentorship.colleague", us.name());
        office.write("referral.email", us.email()).tick("agrees");
        office.select("mentor", us.mentorName()).select("employer", us.employerName());
        office.writeInto("begins", begins.toString()).press("mentorship.begin");
        office.reads("mentorship.done.begun").reads("mentorship.not-promised");
        circle.found(office.page().url());
        us.mentor().at(circle.page("")).reads("mentorship.before-promise").seesNot(us.name());
        us.mentee().at(circle.home("/me")).followTo(us.place()).reads("mentorship.you-are.MENTEE");
    }

    /** How she learns best; her mentor reads one line, the workplace another, one is hers alone. */
    void fillsInHerCard() {
        var self = us.mentee().at(circle.home("/me")).follow("learning.my-begin");
        self.followTo("Börja").choose("show-me", "YES").choose("one-thing", "YES");
        self.writeInto("own.shown", "Jag gillar att se på först");
        self.pressOn("Spara och gå vidare").choose("break", "YES");
        for (int part = 0; part < 4; part++) {
            self.pressOn("Spara och gå vidare");
        }
        self.sees("Vem får se vad?").select("show-me", "Min mentor");
        self.select("one-thing", "Min mentor och min chef på jobbet").select("break", "Bara jag");
        self.pressOn("Klart. Det här är mitt kort").reads("learning.done.kept");
        self.sees("Visa mig först", "Jag gillar att se på först");
        self.sees("Min mentor och min chef på jobbet", "Bara jag");
    }

    /** Mentor and employer promise, and then see whom it is about, and what she lets them. */
    void promise() {
        for (var window : new Window[] {us.mentor(), us.employer()}) {
            var there = window.at(circle.page("")).follow("mentorship.read-promise");
            there.press("mentorship.promise-do").reads("mentorship.wrong.promise");
            there.tick("promise").press("mentorship.promise-do").sees(us.name());
        }
        var mentor = us.mentor().at(circle.page("")).follow("learning.see-large");
        mentor.sees("Visa mig först", ONE_THING)
                .seesNot("En kort paus", "Jag gillar att se på först");
        var work = us.employer().at(circle.page("")).follow("learning.see-large");
        work.sees(ONE_THING).seesNot("Visa mig först", "En kort paus");
        us.consultants().forEach(one -> one.at(circle.page("")).seesNot("En kort paus"));
    }
}
