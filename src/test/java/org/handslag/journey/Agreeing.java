package org.handslag.journey;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.support.Walk;

/** From an empty page to an agreement that all four have said yes to. */
final class Agreeing {
    private final Parties us;
    private final CircleWalk circle;

    Agreeing(Parties us) {
        this.us = us;
        this.circle = us.circle();
    }

    /** Whoever leads writes it under the five lead words, and asks all of them. */
    void isWrittenAndAsked(String kind, LocalDate until) {
        var office = us.leads().at(circle.page("")).follow("mentorship.agreement");
        office.reads("agreement.none-leads").press("agreement.begin").reads("agreement.gap.type");
        office.follow("agreement.write.CLARITY").select("type", kind);
        office.writeInto("until", until.toString());
        on(
                office,
                Map.of(
                        "TASKS", "Packa bröd och göra i ordning beställningar",
                        "SCHEDULE", "Måndag till onsdag, 9 till 13",
                        "RESPONSIBLE", "Rut, telefon 031-00 00 00"));
        on(office, Map.of("PURPOSE", "Träna svenska på ett riktigt jobb"));
        office.write("agreement.hours-field", "1,5").tick("unadjusted");
        on(office, Map.of("INSURANCE", "Kommunens försäkring"));
        office.choose("kin", "NO");
        on(
                office,
                Map.of(
                        "MENTOR_TASKS", "Samtal varje vecka",
                        "NOT_MENTOR_TASKS", "Ekonomi",
                        "FROM_MENTEE", "Ringer när det inte går",
                        "FROM_MENTOR", "Har tid för frågor",
                        "STAND_IN", "En kollega som har gått kursen"));
        office.writeInto("what-1", "Ta emot en beställning i telefon");
        office.writeInto("seen-1", "Jag skriver ner den själv").press("ui.save");
        office.reads("agreement.whole").follow("agreement.ask");
        office.sees(us.name(), us.employerName()).press("agreement.ask-do");
        office.reads("agreement.done.asked").reads("agreementState.ASKED");
    }

    private static void on(Walk walk, Map<String, String> texts) {
        texts.forEach((text, words) -> walk.write("agreementText." + text, words));
        walk.press("agreement.save-and-on");
    }

    /** She reads it in easy words and says yes by herself. */
    void isApprovedByHerself() {
        var self = us.mentee().at(circle.home("/me")).reads("mentorship.waits-you.APPROVE");
        self.followTo(us.place()).follow("mentorship.agreement").follow("agreement.easy-link");
        self.sees("Ta emot en beställning i telefon").reads("agreement.easy.right-mentor");
        self.follow("agreement.read-and-approve").press("agreement.approve");
        self.reads("agreement.wrong.read").tick("read").press("agreement.approve");
        self.reads("agreement.done.approved");
    }

    /** She hears it on the telephone and says yes; the consultant notes it and gives her a code. */
    String isApprovedByTelephone() {
        var office = us.consultant().at(circle.page("/agreement"));
        office.follow("agreement.note-for", "name", us.name()).press("agreement.behalf-do");
        office.reads("form.missing").choose("way", "TELEPHONE").choose("reason", "LANGUAGE");
        office.choose("read-aloud", "EASY").write("agreement.behalf-language", "dari, med tolk");
        office.press("agreement.behalf-do").press("agreement.code-make");
        office.sees("http", circle.home("/agreement-code"));
        var code = office.page().locator("p.lead strong").innerText();
        us.consultant().at(circle.page("/agreement")).reads("agreement.unconfirmed");
        us.mentee()
                .at(circle.page("/agreement"))
                .sees("dari, med tolk")
                .reads("approvalWay.TELEPHONE");
        return code;
    }

    /**
     * Some days later she types the code, reads what she said yes to, and says that it is right.
     */
    void isConfirmedByCode(String code) {
        var self = us.mentee().by(circle.home("/agreement-code"));
        self.write("agreement.code", "AAAAAAAAAA").press("agreement.code-read");
        self.reads("agreement.wrong.code").write("agreement.code", code);
        self.press("agreement.code-read").sees("Packa bröd").press("agreement.confirm-yes");
        self.reads("agreement.done.confirmed").reads("agreement.code-spent");
        us.consultant().at(circle.page("/agreement")).reads("agreement.confirmed");
    }

    /** Mentor, employer, and whoever leads last of all. */
    void isApprovedByTheOthers() {
        for (var window : us.others()) {
            var there = window.at(circle.page("")).reads("mentorship.waits-you.APPROVE");
            there.follow("mentorship.agreement").follow("agreement.read-and-approve");
            there.sees("Packa bröd").tick("read").press("agreement.approve");
            there.reads("agreement.done.approved");
        }
        us.leads().here().reads("agreementState.UPCOMING");
        us.mentee().at(circle.page("")).reads("mentorship.waits-nobody");
    }
}
