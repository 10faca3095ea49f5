package org.handslag.journey;

import java.util.List;

/** The year afterwards: each is asked how it goes, and the workplace sees no more. */
final class Afterwards {
    private final Parties us;
    private final CircleWalk circle;

    Afterwards(Parties us) {
        this.us = us;
        this.circle = us.circle();
    }

    /** Mentee and employer answer, each by a link of her own, so many months afterwards. */
    void areAsked(int months) {
        var self = us.mentee().by(circle.link(us.email(), "/after/"));
        self.seesNot(self.t("aftercare.thanks")).press("aftercare.answer");
        self.reads("aftercare.wrong.nothing").choose("doing", "WORK").choose("going", "WELL");
        self.writeInto("hours", "20").press("aftercare.answer").reads("aftercare.thanks");
        var work = us.employer().by(circle.link(us.employerEmail(), "/after/"));
        work.seesNot(work.t("aftercare.thanks")).choose("stays", "YES").choose("going", "WELL");
        work.press("aftercare.answer").reads("aftercare.thanks");
        self = us.mentee().at(circle.page("/outcome")).reads("aftercare.when." + months);
        self.reads("doing.WORK");
        us.office().at(circle.page("/outcome")).reads("aftercare.when." + months);
    }

    /** Until twelve weeks afterwards mentor and employer read what was agreed, and little more. */
    void theWorkplaceSeesALittle() {
        for (var window : List.of(us.mentor(), us.employer())) {
            window.at(circle.page("/agreement")).sees("Packa bröd");
            gone(window, "/card", "/goals");
        }
    }

    /** From then on the mentorship is not there for them, nor for whoever stood in. */
    void theWorkplaceSeesNoMore() {
        for (var window : List.of(us.mentor(), us.employer(), us.standIn())) {
            gone(window, "", "/agreement", "/summary", "/hours", "/card", "/outcome");
            window.at(circle.home("/me")).seesNot(us.place());
        }
        us.mentee().at(circle.page("")).reads("mentorship.you-are.MENTEE");
    }

    private void gone(Window window, String... pages) {
        for (var page : pages) {
            window.at(circle.page(page)).reads("error.title.404").seesNot(us.name());
        }
    }

    /** On her own page she reads who has looked at what about her. */
    void seesWhoHasLooked() {
        var self = us.mentee().at(circle.home("/me"));
        self.sees(us.mentorName(), us.employerName());
        us.consultants().forEach(_ -> self.sees(us.consultantName()));
        for (var page : List.of("agreement", "goals", "learning", "hours", "follow-up", "ending")) {
            self.reads("reading." + page);
        }
    }

    /** She wants a mentor again: the coordinator writes her in anew and has seen to it. */
    void wantsAMentorAgain() {
        var self = us.mentee().by(circle.link(us.email(), "/after/"));
        self.tick("mentor").press("aftercare.answer").reads("aftercare.thanks");
        var office = us.office().at(circle.home("/after-care")).sees(us.name());
        office.follow("aftercare.write-in").write("referral.name", us.name());
        office.write("referral.email", us.email()).press("referral.begin");
        office.reads("referral.done.begun").reads("referral.waits.ASKED");
        office = us.office().at(circle.home("/after-care"));
        office.pressFor(us.name(), "aftercare.handled").reads("aftercare.done.handled");
        us.mentee().by(circle.link(us.email(), "/my-wish/")).press("referral.yes");
        us.mentee().here().reads("referral.you.SAID_YES");
    }

    /** After the last time she says that it is enough. */
    void saysThatItIsEnough() {
        var self = us.mentee().by(circle.link(us.email(), "/after/"));
        self.press("aftercare.stop").reads("aftercare.stopped");
        self.seesNot(self.t("aftercare.thanks-text"));
    }
}
