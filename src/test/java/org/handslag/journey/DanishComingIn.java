package org.handslag.journey;

import org.handslag.journey.DanishWindows.Seat;
import org.handslag.readiness.ReadinessPoint;

/** From the wish for a mentor to a circle that keeps to itself what it learns. */
final class DanishComingIn {
    private final DanishWindows w;
    private final DanishNames names;

    DanishComingIn(DanishWindows w) {
        this.w = w;
        this.names = w.names();
    }

    /** The consultant writes her in, she says yes by her link, the coordinator answers. */
    void isReferredSaysYesAndIsAccepted() {
        var follows = w.in(Seat.CONSULTANT).go("/favrskov/home").follow("menu.REFERRALS");
        follows.follow("referral.new").write("referral.name", names.mentee());
        follows.write("referral.email", DanishNames.address(names.mentee()))
                .press("referral.begin");
        follows.reads("referral.waits.ASKED");
        var link = w.link(names.mentee(), "/my-wish/");
        var self = w.window(Seat.MENTEE).go(link);
        self.sees("Hej " + names.mentee() + "!", "Vil du have en mentor?");
        self.sees("Ingen spørger, hvorfor du har været uden job.");
        self.press("referral.yes").sees("Du har sagt, at du vil have en mentor");
        var office = w.in(Seat.COORDINATOR).go("/favrskov/home");
        office.followTo("vil gerne have en mentor og venter på svar");
        office.followTo(names.mentee()).sees("Ja til at få en mentor");
        office.follow("referral.answer").choose("answer", "ACCEPTED");
        office.write("referral.words", "Velkommen. Vi finder en god mentor til dig.");
        office.press("referral.send-answer").reads("referral.waits.ACCEPTED");
        self.go(link).sees("Du får en mentor", "Velkommen. Vi finder en god mentor");
    }

    /** The workplace goes through whether it is ready; one thing is not. */
    void workplaceLooksWhetherItIsReady() {
        var work =
                w.in(Seat.EMPLOYER)
                        .go("/favrskov/me")
                        .followTo("Mit arbejdssted")
                        .follow("readiness.see");
        work.sees("Ingen har gennemgået spørgsmålene endnu.").follow("readiness.look");
        for (var point : ReadinessPoint.values()) {
            work.choose(point.field(), point == ReadinessPoint.FIRST_WEEK ? "NO" : "YES");
        }
        work.press("readiness.save").sees("14 af 15 er på plads.");
        work.sees("Skriv ned dag for dag: tider, hvem der er med, pauser, og hvad I laver.");
    }

    void circleIsPutTogether() {
        var office = w.in(Seat.COORDINATOR).go("/favrskov/mentorships").follow("mentorship.new");
        office.choose("kind", "PLACEMENT").select("referral", names.mentee());
        office.select("workplace", names.workplace()).press("mentorship.next");
        office.sees(names.mentee()).select("mentor", names.mentor());
        office.select("employer", names.contact());
        office.select("consultant", names.consultant());
        office.writeInto("begins", w.day(14).toString()).press("mentorship.begin");
        office.sees("Kredsen er samlet. Alle har fået besked.");
        office.sees("Mentor " + names.mentor() + " skal læse og love tavshed.");
        w.circleIs(office.page().url());
    }

    /** Neither mentor nor employer knows whom it is about before she has promised. */
    void mentorAndEmployerPromise() {
        for (var seat : new Seat[] {Seat.MENTOR, Seat.EMPLOYER}) {
            var there = w.in(seat).go("/favrskov/me").seesNot(names.mentee());
            there.sees("Du skal læse og love tavshed.");
            there.followTo("Mentorforløb hos " + names.workplace());
            there.seesNot(names.mentee()).follow("mentorship.read-promise");
            there.sees("Jeg spørger ikke, hvorfor personen har været uden job");
            there.press("mentorship.promise-do").reads("mentorship.wrong.promise");
            there.tick("promise").press("mentorship.promise-do");
            there.sees("Tak! Nu ser du, hvem det gælder.", names.mentee());
        }
    }

    /** She chooses for each line of her card who may see it, and they see no more. */
    void menteeChoosesWhoSeesWhichLineOfHerCard() {
        var self = w.in(Seat.MENTEE).go("/favrskov/me").follow("learning.my-begin");
        self.followTo("Begynd").choose("show-me", "YES").choose("in-writing", "YES");
        self.writeInto("own.shown", "Vis mig det to gange").pressOn("Gem og gå videre");
        self.choose("break", "YES");
        for (int part = 2; part <= 5; part++) {
            self.pressOn("Gem og gå videre");
        }
        self.sees("Hvem må se hvad?").select("show-me", "Alle, der hjælper mig");
        self.select("own.shown", "Min mentor").pressOn("Færdig. Det her er mit kort");
        self.reads("learning.done.kept").sees("Vis mig det to gange");
        var there = w.atCircle(Seat.MENTOR).follow("learning.see-large");
        there.sees("Vis mig det to gange").seesNot("pause");
        var follows = w.atCircle(Seat.CONSULTANT).follow("learning.see-large");
        follows.seesNot("Vis mig det to gange");
    }
}
