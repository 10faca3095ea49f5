package org.handslag.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys in a real browser, on a device that Chromium plays. */
@ServerTest
class PasskeyJourneyTest {
    private final Cast cast;
    private final Staff staff;
    private final JdbcClient db;
    private final UnitOfWork work;
    private final Walk.Start start;

    PasskeyJourneyTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            TestClock clock,
            JdbcClient db,
            UnitOfWork work,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.cast = cast;
        courses.grund(cast.favrskov());
        this.staff = staff;
        this.db = db;
        this.work = work;
        this.start = new Walk.Start(port, languages, "passkey");
    }

    @Test
    void isAddedAndSignsIn() {
        var goteborg = cast.goteborg();
        var elin = staff.person(goteborg, "Elin Berg", "elin@goteborg.example");
        try (var walk = start.in("sv", Way.MOUSE, 360)) {
            var device = device(walk);
            walk.signIn(staff.wayIn(goteborg, elin)).go("/goteborg/me").follow("passkey.manage");
            walk.write("passkey.name", "Min telefon").pressWithKey("passkey.add");
            walk.reads("passkey.done.added").sees("Min telefon");
            walk.go("/goteborg/me").press("ui.sign-out").follow("ui.sign-in");
            walk.pressWithKey("ui.passkey.sign-in").reads("home.me.title").sees("Elin Berg");
            device.stranger();
            walk.press("ui.sign-out").follow("ui.sign-in");
            walk.page().locator("form[data-passkey] button").click();
            walk.page().getByText(walk.t("ui.passkey.failed")).waitFor();
        }
    }

    @Test
    void leadsStaffToConfirmAndBack() {
        var favrskov = cast.favrskov();
        var siv = staff.holding(favrskov, Role.COORDINATOR);
        try (var walk = start.in("da", Way.MOUSE, 1280)) {
            device(walk);
            walk.signIn(staff.wayIn(favrskov, siv)).go("/favrskov/mentorships");
            walk.reads("passkey.confirm.title").reads("passkey.first");
            walk.pressWithKey("passkey.add").reads("mentorship.none");
            walk.signIn(staff.wayIn(favrskov, siv)).go("/favrskov/mentorships");
            walk.pressWithKey("passkey.confirm.press").reads("mentorship.none");
        }
    }

    @Test
    void keepsWhatWasTypedUntilItIsConfirmed() {
        var favrskov = cast.favrskov();
        var siv = staff.holding(favrskov, Role.COORDINATOR);
        try (var walk = start.named("kept").in("da", Way.MOUSE, 1280)) {
            device(walk);
            walk.signIn(staff.wayIn(favrskov, siv)).go("/favrskov/referrals/new");
            walk.pressWithKey("passkey.add").write("referral.name", "Mona");
            walk.write("referral.email", "mona@hjem.example");
            in(favrskov, "update sign_in set confirmed_at = null");
            walk.press("referral.begin").reads("passkey.confirm.kept");
            walk.pressWithKey("passkey.confirm.press").reads("referral.done.begun").sees("Mona");
        }
    }

    @Test
    void isRemovedByTheKeyboard() {
        var goteborg = cast.goteborg();
        var amal = staff.person(goteborg, "Amal Noor", "amal@goteborg.example");
        try (var walk = start.in("en", Way.KEYBOARD, 1280)) {
            device(walk);
            walk.go("/goteborg/?lang=en").signIn(staff.wayIn(goteborg, amal));
            walk.go("/goteborg/me/passkeys").write("passkey.name", "Old phone");
            walk.pressWithKey("passkey.add").sees("Old phone");
            walk.followFor("Old phone", "passkey.remove").press("passkey.removal.press");
            walk.reads("passkey.done.removed").seesNot("Old phone");
        }
    }

    @Test
    void saysWithoutScriptThatTheLinkStillWorks() {
        cast.goteborg();
        try (var walk = start.in("sv", Way.WITHOUT_SCRIPT, 360)) {
            walk.go("/goteborg/sign-in").sees("Du kan alltid logga in med länken i ett brev");
            walk.press("ui.passkey.sign-in").reads("passkey.refused.none");
            assertThat(walk.page().title()).startsWith("Fel:");
        }
    }

    @Test
    void isNotAskedOfAPersona() {
        var goteborg = cast.goteborg();
        var siv = staff.holding(goteborg, Role.COORDINATOR);
        try (var walk = start.named("persona").in("en", Way.MOUSE, 360)) {
            walk.go("/goteborg/?lang=en").signIn(staff.wayIn(goteborg, siv));
            in(goteborg, "update sign_in set begun_by = 'PERSONA'");
            walk.go("/goteborg/mentorships").reads("web.let-in").reads("mentorship.none");
        }
    }

    @Test
    void isRemovedForACoordinatorWhoHasLostHers() {
        var goteborg = cast.goteborg();
        var administrator = staff.holding(goteborg, Role.ADMINISTRATOR);
        try (var walk = start.named("lost").in("sv", Way.MOUSE, 1280)) {
            device(walk);
            walk.signIn(staff.wayIn(goteborg, administrator)).go("/goteborg/roles");
            walk.follow("role.lost-passkeys").pressWithKey("passkey.add");
            walk.followTo("Administrator Persson").press("passkey.lost.press");
            walk.reads("passkey.done.lost").reads("passkey.lost.none");
        }
    }

    @Test
    void bringsBackWhoeverWasSignedOutWhileSheTyped() {
        var goteborg = cast.goteborg();
        var elin = staff.person(goteborg, "Elin Berg", "elin@goteborg.example");
        try (var walk = start.named("ended").in("sv", Way.MOUSE, 360)) {
            device(walk);
            walk.signIn(staff.wayIn(goteborg, elin)).go("/goteborg/me/passkeys");
            walk.pressWithKey("passkey.add").go("/goteborg/me/data");
            walk.write("home.me.name", "Elin Berg Ny");
            in(goteborg, "update sign_in set ended_at = begun_at");
            walk.press("home.data.save").reads("passkey.sign-in.kept");
            walk.pressWithKey("ui.passkey.sign-in").reads("home.data-changed");
            walk.sees("Elin Berg Ny");
        }
    }

    private void in(Operator operator, String sql) {
        work.in(operator.id(), () -> db.sql(sql).update());
    }

    /** A device in the machine, whose owner is there and shows her face. */
    private record Device(CDPSession browser, String id) {
        /** Someone else looks at it from now on. */
        void stranger() {
            var said = new JsonObject();
            said.addProperty("authenticatorId", id);
            said.addProperty("isUserVerified", false);
            browser.send("WebAuthn.setUserVerified", said);
        }
    }

    private static Device device(Walk walk) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        var browser = walk.page().context().newCDPSession(walk.page());
        browser.send("WebAuthn.enable");
        var made = browser.send("WebAuthn.addVirtualAuthenticator", asked);
        return new Device(browser, made.get("authenticatorId").getAsString());
    }
}
