package org.handslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.handslag.message.PostOffice;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Axe;
import org.handslag.support.Browser;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.ui.Languages;
import org.handslag.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the empty field to my page and out again, by the link in a real mail. */
@ServerTest
class SignInJourneyTest {
    private static final Pattern LINK = Pattern.compile("/goteborg/sign-in/link/[\\w-]+");

    private final Cast cast;
    private final Staff staff;
    private final PostOffice post;
    private final Languages languages;
    private final int port;
    private Operator goteborg;

    SignInJourneyTest(
            Cast cast,
            Staff staff,
            PostOffice post,
            Languages languages,
            @LocalServerPort int port) {
        this.cast = cast;
        this.staff = staff;
        this.post = post;
        this.languages = languages;
        this.port = port;
    }

    @BeforeEach
    void someone() {
        goteborg = cast.goteborg();
        staff.person(goteborg, "Elin Berg", "elin@goteborg.example");
        post.empty();
    }

    @ParameterizedTest
    @CsvSource({"sv, true", "sv, false", "da, true", "en, true"})
    void signsInLooksAndSignsOut(String language, boolean script) {
        var words = languages.in(Locale.of(language));
        var wish = Browser.visiting(port).speaking(language).wide(360);
        try (var browser = script ? wish.open() : wish.withoutScript().open()) {
            var page = browser.go("/goteborg/sign-in?lang=" + language);
            check(page, script);
            send(page, words, "elin@nowhere");
            assertThat(page.title()).startsWith(words.t("form.error-prefix"));
            check(page, script);
            send(page, words, "elin@goteborg.example");
            assertThat(page.locator("h1").innerText()).isEqualTo(words.t("access.sent.title"));
            check(page, script);
            browser.go(link());
            check(page, script);
            page.locator("main .press button").click();
            assertThat(page.locator("h1").innerText()).isEqualTo(words.t("home.me.title"));
            check(page, script);
            assertThat(browser.overflow()).isZero();
            changeMyName(page, words, script);
            page.locator(".menu-own .press button").click();
            assertThat(page.locator("main").innerText()).contains(words.t("access.signed-out"));
        }
    }

    @Test
    void needsOnlyTheKeyboard() {
        try (var browser = Browser.visiting(port).speaking("sv").wide(1280).open()) {
            var page = browser.go("/goteborg/sign-in");
            page.locator("#f-email").focus();
            page.keyboard().type("elin@goteborg.example");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/sent"));
            browser.go(link());
            page.locator("main").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/me"));
        }
    }

    @Test
    void showsACoordinatorThatNothingWaits() {
        var siv = staff.person(goteborg, "Siv Ek", "siv@goteborg.example");
        staff.give(goteborg, siv, Role.COORDINATOR, Staff.everywhere(goteborg));
        try (var browser = Browser.visiting(port).speaking("sv").wide(1280).open()) {
            var page = browser.go("/goteborg/sign-in");
            send(page, languages.in(Locale.of("sv")), "siv@goteborg.example");
            browser.go(link());
            page.locator("main .press button").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Det här behöver dig i dag");
            Axe.findsNothing(page);
        }
    }

    private static void changeMyName(Page page, Words words, boolean script) {
        page.locator("a[href$='/me/data']").click();
        check(page, script);
        page.locator("#f-name").fill("Elin Berg Ström");
        page.locator("main form.form button").click();
        assertThat(page.locator("main").innerText())
                .contains("Elin Berg Ström", words.t("home.data-changed"));
    }

    private static void send(Page page, Words words, String address) {
        page.locator("#f-email").fill(address);
        page.getByText(words.t("access.sign-in.send")).click();
    }

    private static void check(Page page, boolean script) {
        if (script) {
            Axe.findsNothing(page);
        }
    }

    private String link() {
        post.deliver();
        var found = LINK.matcher(post.mails().getLast().text());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
