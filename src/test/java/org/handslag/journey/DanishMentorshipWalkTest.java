package org.handslag.journey;

import org.handslag.support.ServerTest;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One Danish mentorship by its pages, from the wish for a mentor to a year after its end:
 * virksomhedspraktik with mentorstøtte beside it, renewed once.
 */
@ServerTest
class DanishMentorshipWalkTest {
    private final BeanFactory beans;
    private final Walk.Start start;

    DanishMentorshipWalkTest(BeanFactory beans, Languages languages, @LocalServerPort int port) {
        this.beans = beans;
        this.start = new Walk.Start(port, languages, "danish");
    }

    @Test
    void isWalkedFromTheWishToAYearAfterwards() {
        walk(Way.MOUSE, 360, DanishNames.AMINA);
    }

    @Test
    @Tag("long")
    void isWalkedWithoutScript() {
        walk(Way.WITHOUT_SCRIPT, 320, DanishNames.OLEH);
    }

    private void walk(Way way, int width, DanishNames names) {
        try (var w = new DanishWindows(beans, start, names, way, width)) {
            comesIn(new DanishComingIn(w));
            var agreement = new DanishAgreement(w);
            agrees(agreement);
            runs(new DanishOnTheWay(w), w, agreement);
            ends(new DanishAfterwards(w));
        }
    }

    private static void comesIn(DanishComingIn coming) {
        coming.isReferredSaysYesAndIsAccepted();
        coming.workplaceLooksWhetherItIsReady();
        coming.circleIsPutTogether();
        coming.mentorAndEmployerPromise();
        coming.menteeChoosesWhoSeesWhichLineOfHerCard();
    }

    private static void agrees(DanishAgreement agreement) {
        agreement.rulesAreTakenInAndLookedUp();
        agreement.isWrittenByConsultantAndMentee();
        agreement.isAskedForAndApprovedByAll();
        agreement.holdsSoon();
    }

    private static void runs(DanishOnTheWay way, DanishWindows w, DanishAgreement agreement) {
        w.on(DanishOnTheWay.BEGINS);
        way.goalIsTakenFromTheAgreementAndAStepTaken();
        way.conversationIsPlannedAndHeld();
        way.hoursAreNoted();
        way.isAskedHowItIsGoing();
        way.hoursAreConfirmed();
        way.isFollowedUp();
        way.monthIsStatedApprovedAndSent();
        way.auditFindsAll();
        w.on(DanishAgreement.LAST_DAY - 14);
        agreement.isRenewedByAssessment();
        w.on(DanishAgreement.LAST_DAY + 14);
        agreement.cannotBeRenewedAgain();
        way.auditFindsTheNewAssessment();
    }

    private static void ends(DanishAfterwards after) {
        after.isEndedAndSummedUp();
        after.whatCameOfItIsNoted();
        after.isAskedAfter(1);
        after.mentorAndEmployerSeeNoMore();
        after.isAskedAfter(3);
        after.isAskedAfter(6);
        after.isAskedAfter(12);
        after.menteeSeesWhoHasLookedAtWhat();
    }
}
