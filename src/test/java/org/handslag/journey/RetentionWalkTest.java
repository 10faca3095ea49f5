package org.handslag.journey;

import java.time.LocalDate;
import java.util.List;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A mentorship for a colleague who is to be able to stay, from when it is put together to a year
 * afterwards: nobody of the labour-market unit is of it, and the contact at the workplace leads.
 */
@ServerTest
class RetentionWalkTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate FIRST = MONDAY.plusDays(7);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 29);

    private final BeanFactory beans;
    private final Walk.Start start;

    RetentionWalkTest(
            BeanFactory beans, TestClock clock, Languages languages, @LocalServerPort int port) {
        clock.reset();
        this.beans = beans;
        this.start = new Walk.Start(port, languages, "retention");
    }

    @Test
    void goesFromPuttingTogetherToAYearAfterwards() {
        var us =
                Parties.ofColleagues(
                        beans, start, new Parties.Mentee("Gunilla", "Hamnen", Way.MOUSE));
        try (var circle = us.circle()) {
            circle.on(MONDAY);
            begin(us);
            work(us);
            end(us);
            afterwards(us);
        }
    }

    private static void begin(Parties us) {
        var coming = new ComingIn(us);
        coming.isPutTogetherForAColleague(FIRST);
        coming.fillsInHerCard();
        coming.promise();
        var agreeing = new Agreeing(us);
        agreeing.isWrittenAndAsked("Vanlig anställning", LAST);
        agreeing.isApprovedByHerself();
        us.mentee()
                .at(us.circle().page("/agreement/easy"))
                .reads("agreement.easy.begins-stays", "day", us.circle().spoken(FIRST));
        agreeing.isApprovedByTheOthers();
    }

    private static void work(Parties us) {
        var circle = us.circle();
        var underway = new Underway(us);
        circle.on(FIRST);
        underway.takesAStep();
        underway.plansAConversation(FIRST.plusDays(3));
        circle.on(FIRST.plusDays(4));
        underway.talkAndNote();
        circle.on(FIRST.plusDays(7));
        underway.writeHours(FIRST);
        underway.saysHowItGoes("SOON");
        underway.seeHowItGoes();
        underway.isCalledByTheOffice();
        var watching = new Watching(us);
        watching.setTheTime();
        circle.on(FIRST.plusDays(14));
        watching.followUp();
    }

    private static void end(Parties us) {
        var circle = us.circle();
        var closing = new Closing(us);
        circle.on(LAST.minusDays(7));
        closing.isSummedUp();
        closing.isVouchedFor();
        us.mentee().at(circle.page("/certificate")).reads("error.title.404");
        circle.on(LAST);
        closing.isEnded();
        new Afterwards(us).seesWhoHasLooked();
    }

    private static void afterwards(Parties us) {
        var circle = us.circle();
        var afterwards = new Afterwards(us);
        circle.on(LAST.plusMonths(1));
        afterwards.areAsked(1);
        circle.on(LAST.plusWeeks(12).plusDays(1));
        afterwards.theWorkplaceSeesNoMore();
        for (var months : List.of(3, 6, 12)) {
            circle.on(LAST.plusMonths(months));
            afterwards.areAsked(months);
        }
        afterwards.saysThatItIsEnough();
    }
}
