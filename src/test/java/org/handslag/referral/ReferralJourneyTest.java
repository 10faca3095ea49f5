package org.handslag.referral;

import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone comes in for a mentor, in a real browser: by herself, by a consultant, by telephone. */
@ServerTest
class ReferralJourneyTest {
    private final Operator goteborg;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final Walk.Start start;

    ReferralJourneyTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        courses.grund(goteborg);
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.start = new Walk.Start(port, languages, "referral");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"sv, KEYBOARD, 320", "da, WITHOUT_SCRIPT, 320", "en, MOUSE, 320"})
    void asksForAMentorAndChangesHerMind(String language, Way way, int width) {
        var email = language + "@vill.example";
        try (var walk = start.named("herself").in(language, way, width)) {
            walk.go("/goteborg/courses?lang=" + language).follow("menu.ASK_FOR_A_MENTOR");
            walk.press("referral.ask-do").reads("form.missing");
            walk.write("referral.own-name", "Noor " + language).write("referral.email", email);
            walk.tick("agree").press("referral.ask-do").reads("referral.sent-mail");
            walk.go(inbox.last(goteborg, email).path() + "?lang=" + language);
            walk.reads("referral.you.SAID_YES").follow("referral.change-mind");
            walk.press("referral.own-leave-do").reads("referral.you.WITHDRAWN");
            walk.press("referral.come-back").reads("referral.you.SAID_YES");
        }
    }

    @Test
    void isReferredHearsOnTheTelephoneAndIsAnswered() {
        try (var walk = start.named("referred").in("sv", Way.KEYBOARD, 1280);
                var office = start.named("office").in("sv", Way.MOUSE, 360)) {
            signIn(walk, Role.JOB_CONSULTANT);
            walk.go("/goteborg/referrals").reads("referral.none").follow("referral.new");
            walk.write("referral.name", "Samira").press("referral.begin");
            walk.reads("referral.done.begun").follow("referral.read-aloud");
            walk.reads("referral.what.mentor").choose("yes", "ALOUD");
            walk.write("referral.read-in", "på dari med tolk").press("ui.save");
            walk.reads("referral.done.yes").reads("referral.waits.SAID_YES");
            signIn(office, Role.COORDINATOR);
            office.go("/goteborg/home").followTo("vill ha en mentor och väntar");
            office.followTo("Samira").sees("på dari med tolk").follow("referral.answer");
            office.press("referral.send-answer").reads("form.missing").choose("answer", "ACCEPTED");
            office.press("referral.send-answer").reads("referral.waits.ACCEPTED");
            office.go("/goteborg/ask-for-a-mentor/paper").print("paper");
            walk.go("/goteborg/referrals").sees("Samira").reads("referralState.ACCEPTED");
        }
    }

    private void signIn(Walk walk, Role role) {
        var person = staff.holding(goteborg, role);
        walk.signIn(staff.wayIn(goteborg, person));
        staff.confirm(goteborg, person);
    }
}
