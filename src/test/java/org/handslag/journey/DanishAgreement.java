package org.handslag.journey;

import java.util.Map;
import org.handslag.agreement.Party;
import org.handslag.journey.DanishWindows.Seat;
import org.handslag.support.Walk;

/** The agreement of the four, the fifth whom the rules ask, and its renewal. */
final class DanishAgreement {
    private static final String KIND = "Virksomhedspraktik med mentorstøtte";
    private static final String REPRESENTATIVE_ASKED =
            "Reglerne kræver, at en medarbejderrepræsentant godkender. Skriv navn og e-mail.";

    /** Thirteen weeks from the day on which she begins. */
    static final int LAST_DAY = DanishOnTheWay.BEGINS + 13 * 7 - 1;

    /** Thirteen more. */
    static final int RENEWED_LAST_DAY = LAST_DAY + 13 * 7;

    private final DanishWindows w;
    private final DanishNames names;

    DanishAgreement(DanishWindows w) {
        this.w = w;
        this.names = w.names();
    }

    /** The coordinator takes in the rules of the country, and notes that she has looked them up. */
    void rulesAreTakenInAndLookedUp() {
        var office = w.in(Seat.COORDINATOR).go("/favrskov/placement-types");
        if (office.main().contains("Hent alle")) {
            office.pressOn("Hent alle").reads("rules.taken-in");
        }
        office.followTo(KIND).sees("LAB kapitel 11 og §§ 167–171");
        office.sees("Mentoren udfører ikke andet arbejde i dem.", "13 uger", "26 uger");
        if (office.main().contains("Ingen har kontrolleret disse regler.")) {
            office.follow("rules.check").write("rules.source", "retsinformation.dk");
            office.press("ui.save").reads("rules.checked-done");
        }
    }

    void isWrittenByConsultantAndMentee() {
        var follows = w.atCircle(Seat.CONSULTANT).follow("mentorship.agreement");
        follows.press("agreement.begin").sees("Vælg, hvad for et forløb det er.");
        follows.follow("agreement.write.CLARITY").select("type", KIND);
        follows.writeInto("until", w.day(LAST_DAY).toString());
        texts(
                follows,
                Map.of(
                        "TASKS", "Dække bord, lave kaffe og gå ture med beboerne",
                        "SCHEDULE", "Mandag til torsdag 9–13",
                        "RESPONSIBLE", names.contact()));
        follows.press("agreement.save-and-on");
        texts(follows, Map.of("PURPOSE", "Prøve arbejdet og få dansk i ørerne"));
        follows.press("agreement.save-and-on");
        follows.write("agreement.hours-field", "5").tick("unadjusted");
        texts(follows, Map.of("INSURANCE", "Kommunens forsikring dækker i praktikken"));
        follows.press("agreement.save-and-on");
        texts(
                follows,
                Map.of(
                        "MENTOR_TASKS", "Vise, hvordan vi hilser på beboerne",
                        "NOT_MENTOR_TASKS", "Breve fra kommunen, penge og bolig",
                        "FROM_MENTEE", "Jeg ringer, hvis jeg ikke kommer",
                        "FROM_MENTOR", "Jeg har tid hver fredag",
                        "STAND_IN", names.contact()));
        follows.choose("kin", "NO").press("ui.save").sees(REPRESENTATIVE_ASKED);
        follows.sees("LAB kapitel 11 og §§ 167–171").followTo(REPRESENTATIVE_ASKED);
        follows.write("agreement.representative-name", DanishNames.REPRESENTATIVE);
        var address = DanishNames.address(DanishNames.REPRESENTATIVE);
        follows.write("agreement.representative-email", address).press("ui.save");
        var self = w.in(Seat.MENTEE).go(agreement()).follow("agreement.write.GOALS");
        self.write("agreement.goal-what", "Jeg vil kunne hilse på alle beboerne");
        self.write("agreement.goal-how", "Jeg kan deres navne");
        self.press("ui.save").sees("Jeg vil kunne hilse på alle beboerne");
    }

    void isAskedForAndApprovedByAll() {
        var follows = w.in(Seat.CONSULTANT).go(agreement()).sees("Der mangler ikke noget");
        follows.follow("agreement.ask");
        follows.sees(names.mentee() + ", mentee", names.mentor() + ", mentor");
        follows.sees(DanishNames.REPRESENTATIVE + ", medarbejderrepræsentant");
        follows.press("agreement.ask-do").reads("agreement.done.asked");
        var self = w.atCircle(Seat.MENTEE).sees("Du skal læse og godkende aftalen.");
        self.follow("mentorship.agreement").follow("agreement.easy-link");
        self.sees("Det har vi aftalt", "Din mentor hedder " + names.mentor() + ".");
        self.sees("Mentoren har 5 timer om ugen til dig.", "Du må sige nej. Du må stoppe.");
        approve(self.follow("agreement.read-and-approve"));
        for (var seat : new Seat[] {Seat.MENTOR, Seat.EMPLOYER}) {
            var there = w.in(seat).go("/favrskov/me").sees("Du skal læse og godkende aftalen.");
            there.go(agreement()).sees(KIND);
            approve(there.follow("agreement.read-and-approve"));
        }
        follows.go(agreement()).seesNot("Det er din tur til at læse");
        representativeApprovesByHerLink();
        follows.go(agreement()).sees("Det er din tur til at læse");
        approve(follows.follow("agreement.read-and-approve"));
    }

    private void representativeApprovesByHerLink() {
        var beside = w.window(Seat.REPRESENTATIVE);
        beside.go(w.link(DanishNames.REPRESENTATIVE, "/approve/"));
        beside.sees("Hej Per Holm!", "medarbejderrepræsentant. Du ser kun denne tekst.", KIND);
        beside.press("agreement.approve").reads("agreement.wrong.read").tick("read");
        beside.press("agreement.approve").sees("Tak, du har godkendt.");
    }

    private static void approve(Walk walk) {
        walk.tick("read").press("agreement.approve").sees("Tak! Du har godkendt.");
    }

    void holdsSoon() {
        w.in(Seat.CONSULTANT).go(agreement()).sees("Godkendt, begynder snart");
        w.in(Seat.MENTEE).go("/favrskov/me").sees("Ingen venter på nogen lige nu.");
    }

    /** By what the rules allow, with a new assessment, and by all anew. */
    void isRenewedByAssessment() {
        var follows = w.in(Seat.CONSULTANT).go(agreement()).follow("agreement.change");
        renew(follows, RENEWED_LAST_DAY + 1);
        follows.sees("Det går ikke", "Den nye periode er længere, end reglerne tillader.");
        follows.press("agreement.effect-other");
        renew(follows, RENEWED_LAST_DAY).sees("En ny periode efter den her", "Mere øvelse");
        for (var party : Party.values()) {
            if (party != Party.GUARDIAN) {
                follows.reads("party." + party);
            }
        }
        follows.press("agreement.effect-do").reads("agreement.done.change-begun");
        follows.sees(
                "En ny periode kræver en ny vurdering. Skriv, hvorfor perioden bliver fornyet.");
        follows.follow("agreement.write.REQUIREMENTS");
        texts(
                follows,
                Map.of("ASSESSMENT", "Jobcentret vurderer: der er brug for tiden til sproget"));
        follows.press("ui.save");
        isAskedForAndApprovedByAll();
        w.in(Seat.MENTEE).go(agreement()).sees(w.said(w.day(RENEWED_LAST_DAY)));
    }

    /** Six months are all that the rules give. */
    void cannotBeRenewedAgain() {
        var follows = w.in(Seat.CONSULTANT).go(agreement()).sees("Gælder");
        renew(follows.follow("agreement.change"), RENEWED_LAST_DAY + 30);
        follows.sees(
                "Det går ikke", "Alle perioderne bliver tilsammen længere, end reglerne tillader.");
        follows.seesNot(follows.t("agreement.effect-do"), "I begynder på en ny version.");
    }

    private Walk renew(Walk walk, int until) {
        walk.choose("change", "RENEWED").writeInto("until", w.day(until).toString());
        return walk.write("agreement.change-why", "Mere øvelse").press("agreement.change-look");
    }

    private String agreement() {
        return w.circle() + "/agreement";
    }

    private static void texts(Walk walk, Map<String, String> texts) {
        texts.forEach((text, words) -> walk.write("agreementText." + text, words));
    }
}
