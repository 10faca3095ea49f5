package org.handslag.journey;

import java.time.LocalDate;
import java.util.List;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One mentorship from coming in to a year afterwards, by its pages alone: language practice in
 * Göteborg, with the mentee, her mentor, the contact at the workplace, the job consultant and the
 * coordinator each in a browser of her own.
 */
@ServerTest
class SwedishMentorshipWalkTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate FIRST = MONDAY.plusDays(7);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 29);

    private final BeanFactory beans;
    private final Walk.Start start;

    SwedishMentorshipWalkTest(
            BeanFactory beans, TestClock clock, Languages languages, @LocalServerPort int port) {
        clock.reset();
        this.beans = beans;
        this.start = new Walk.Start(port, languages, "walk");
    }

    @Test
    void goesFromAQuestionToAYearAfterwards() {
        walk(new Parties.Mentee("Nasrin", "Öster", Way.WITHOUT_SCRIPT), Says.TELEPHONE);
    }

    /** The same pages, which the journeys of each module walk by keyboard as well. */
    @Test
    @Tag("long")
    void goesThereByKeyboardToo() {
        walk(new Parties.Mentee("Lovisa", "Norr", Way.KEYBOARD), Says.HERSELF);
    }

    private void walk(Parties.Mentee mentee, Says says) {
        var us = Parties.ofPlacement(beans, start.named(mentee.name()), mentee);
        try (var circle = us.circle()) {
            circle.on(MONDAY);
            var coming = new ComingIn(us);
            coming.asksForAMentor();
            coming.theWorkplaceGetsReady();
            coming.isPutTogether(FIRST);
            coming.fillsInHerCard();
            coming.promise();
            agree(us, says);
            underway(us);
            watching(us);
            closing(us);
            afterwards(us);
        }
    }

    private static void agree(Parties us, Says says) {
        var agreeing = new Agreeing(us);
        agreeing.isWrittenAndAsked("Språkpraktik", LAST);
        var code = says == Says.TELEPHONE ? agreeing.isApprovedByTelephone() : "";
        if (says == Says.HERSELF) {
            agreeing.isApprovedByHerself();
        }
        agreeing.isApprovedByTheOthers();
        us.circle().on(FIRST.minusDays(3));
        if (says == Says.TELEPHONE) {
            agreeing.isConfirmedByCode(code);
        }
    }

    private static void underway(Parties us) {
        var circle = us.circle();
        var underway = new Underway(us);
        circle.on(FIRST);
        underway.takesAStep();
        underway.plansAConversation(FIRST.plusDays(3));
        circle.on(FIRST.plusDays(4));
        underway.talkAndNote();
        circle.on(FIRST.plusDays(7));
        underway.writeHours(FIRST);
        underway.saysHowItGoes("NO");
        underway.seeHowItGoes();
    }

    private static void watching(Parties us) {
        var circle = us.circle();
        var watching = new Watching(us);
        watching.setTheTime();
        circle.on(FIRST.plusDays(14));
        watching.followUp();
        watching.planHowSupportFades(FIRST);
        circle.on(FIRST.plusDays(16));
        watching.areWorried();
        circle.on(LocalDate.of(2026, 12, 1));
        new Underway(us).sendsTheMonth("november 2026");
        watching.isStoodInFor(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 18));
        circle.on(LocalDate.of(2026, 12, 8));
        watching.standsIn();
    }

    private static void closing(Parties us) {
        var circle = us.circle();
        var closing = new Closing(us);
        circle.on(LAST.minusDays(7));
        closing.isSummedUp();
        closing.hasACertificate();
        closing.isVouchedFor();
        circle.on(LAST);
        closing.isEnded();
        closing.hasAnOutcome();
        us.mentee().by(circle.link(us.email(), "/my-wish/")).reads("referral.you.OVER");
        new Afterwards(us).seesWhoHasLooked();
    }

    private static void afterwards(Parties us) {
        var circle = us.circle();
        var afterwards = new Afterwards(us);
        circle.on(LAST.plusMonths(1));
        afterwards.areAsked(1);
        circle.on(LAST.plusWeeks(12));
        afterwards.theWorkplaceSeesALittle();
        circle.on(LAST.plusWeeks(12).plusDays(1));
        afterwards.theWorkplaceSeesNoMore();
        for (var months : List.of(3, 6, 12)) {
            circle.on(LAST.plusMonths(months));
            afterwards.areAsked(months);
        }
        afterwards.wantsAMentorAgain();
        afterwards.saysThatItIsEnough();
        afterwards.seesWhoHasLooked();
    }

    /** How the mentee says yes to what is agreed. */
    enum Says {
        TELEPHONE,
        HERSELF
    }
}
