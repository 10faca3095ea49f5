package org.handslag.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.handslag.aftercare.AfterCareSchedule;
import org.handslag.journey.DanishWindows.Seat;

/** The end, and the year that follows it. */
final class DanishAfterwards {
    private static final int WEEKS_OF_ACCESS = 12;

    private final DanishWindows w;
    private final DanishNames names;

    DanishAfterwards(DanishWindows w) {
        this.w = w;
        this.names = w.names();
    }

    void isEndedAndSummedUp() {
        w.on(DanishAgreement.RENEWED_LAST_DAY);
        var office = w.atCircle(Seat.COORDINATOR).follow("mentorship.end");
        office.choose("reason", "STARTED_WORK").press("mentorship.end");
        office.sees("Mentorforløbet er afsluttet. Alle i kredsen har fået besked.");
        var follows = w.atCircle(Seat.CONSULTANT).sees("Du skal skrive, hvordan det gik.");
        follows.follow("ending.open").follow("ending.begin");
        follows.write("summaryText.DONE", "Dækket bord og gået ture");
        follows.write("summaryText.LEARNT", "Dansk ved bordet");
        follows.write("summaryText.HELPED", "At få det vist to gange").press("ui.save");
        follows.press("ending.ask", "name", names.mentee()).sees("Klaret.");
        var self = w.window(Seat.MENTEE).go(w.link(names.mentee(), "/sum-up/"));
        self.sees("Sådan gik det. Passer det?", "Ingen på arbejdsstedet læser det før dig.");
        self.press("ending.right").sees("Tak! Du har sagt, at det passer");
        w.atCircle(Seat.EMPLOYER).follow("ending.open").sees("Dansk ved bordet");
    }

    void whatCameOfItIsNoted() {
        var follows = w.atCircle(Seat.CONSULTANT).follow("ending.open");
        follows.follow("ending.outcome-open").sees("Ingen har fortalt noget endnu.");
        follows.choose("doing", "WORK").writeInto("hours", "25").choose("income", "WAGE");
        follows.choose("asked", "MENTEE").press("ui.save");
        follows.sees("Arbejder", "25 timer om ugen", "Fortalt af menteen");
    }

    /** After a month and three, still with a page; after six and twelve, by the links alone. */
    void isAskedAfter(int months) {
        at(end().plusMonths(months));
        w.bean(AfterCareSchedule.class).ask();
        var self = w.window(Seat.MENTEE).go(w.link(names.mentee(), "/after/"));
        self.sees("Hvordan er det gået?", "Du kan springe alt over.");
        self.choose("doing", "WORK").choose("going", "WELL").press("aftercare.answer");
        self.sees("Tak for dit svar!");
        var work = w.window(Seat.EMPLOYER).go(w.link(names.contact(), "/after/"));
        work.sees("Arbejder personen hos jer nu?").seesNot(names.mentee());
        work.choose("stays", "YES").choose("going", "WELL").press("aftercare.answer");
        work.sees("Tak for dit svar!");
    }

    /** Twelve weeks after the end mentor and employer are shown nothing more. */
    void mentorAndEmployerSeeNoMore() {
        at(end().plusWeeks(WEEKS_OF_ACCESS));
        w.atCircle(Seat.MENTOR).sees(names.mentee());
        at(end().plusWeeks(WEEKS_OF_ACCESS).plusDays(1));
        for (var seat : new Seat[] {Seat.MENTOR, Seat.EMPLOYER}) {
            w.in(seat).go(w.circle()).sees("Siden findes ikke").seesNot(names.mentee());
            w.in(seat).go("/favrskov/me").seesNot(names.mentee());
        }
    }

    void menteeSeesWhoHasLookedAtWhat() {
        var self = w.in(Seat.MENTEE).go("/favrskov/me").sees("Hvem der har læst om mig");
        self.sees(names.consultant(), names.mentor(), "Aftalen", "Kortet Sådan lærer jeg bedst");
        self.sees("Siden om mentorforløbet", "Hvordan det går i mentorforløbet");
        w.atCircle(Seat.MENTEE).seesNot("Mentors egne noter", "Hver tredje måned spørger vi");
        self.follow("ending.open").follow("ending.outcome-open");
        self.sees("Ved slutningen", "Efter 3 måneder", "Efter 12 måneder", "25 timer om ugen");
    }

    private LocalDate end() {
        return w.day(DanishAgreement.RENEWED_LAST_DAY);
    }

    private void at(LocalDate day) {
        w.on((int) w.day(0).until(day, ChronoUnit.DAYS));
    }
}
