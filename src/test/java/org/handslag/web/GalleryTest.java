package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.support.Axe;
import org.handslag.support.Browser;
import org.handslag.support.ServerTest;
import org.handslag.support.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every component, seen by a real browser. */
@ServerTest
class GalleryTest {
    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource({"sv, 1280", "da, 360", "en, 320"})
    void isAccessibleInEachLanguage(String language, int width) {
        try (var browser = Browser.visiting(port).speaking(language).wide(width).open()) {
            var page = browser.go("/ui");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            Axe.findsNothing(page);
            assertThat(browser.overflow()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ui?state=wrong", "/ui/work", "/ui?dir=rtl", "/ui?state=paper"})
    void isAccessibleInEachStateInTheDark(String address) {
        try (var browser = Browser.visiting(port).speaking("en").wide(320).dark().open()) {
            Axe.findsNothing(browser.go(address));
            assertThat(browser.overflow()).isZero();
        }
    }

    /** WCAG 1.4.12. */
    @Test
    void losesNothingWhenTextIsSpacedOut() {
        try (var browser = Browser.visiting(port).speaking("da").wide(320).open()) {
            var page = browser.go("/ui?state=wrong");
            Sight.losesNothingWhenSpaced(page);
            assertThat(browser.overflow()).isZero();
        }
    }

    /** WCAG 2.5.8; links inside a line of text are excepted there. */
    @Test
    void hasTargetsThatCanBeHit() {
        try (var browser = Browser.visiting(port).speaking("sv").wide(360).open()) {
            Sight.hasTargetsThatCanBeHit(browser.go("/ui"));
        }
    }

    @Test
    void showsWhereTheKeyboardIs() {
        try (var browser = Browser.visiting(port).speaking("sv").open()) {
            Sight.showsWhereTheKeyboardIs(browser.go("/ui"));
        }
    }

    @Test
    void leadsFromTheErrorSummaryToTheField() {
        try (var browser = Browser.visiting(port).speaking("sv").open()) {
            var page = browser.go("/ui?state=wrong");
            assertThat(page.title()).startsWith("Fel:");
            assertThat(focused(page)).isEqualTo("SECTION");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Namn:")).click();
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("name");
        }
    }

    @Test
    void keepsWhatWasTypedWithoutScript() {
        try (var browser = Browser.visiting(port).speaking("da").withoutScript().open()) {
            var page = browser.go("/ui");
            page.getByLabel("E-mail").fill("amina@kajen.example");
            page.getByText("Send tilmelding").first().click();
            assertThat(page.title()).startsWith("Fejl:");
            assertThat(page.getByLabel("E-mail").inputValue()).isEqualTo("amina@kajen.example");
        }
    }

    @Test
    void tellsWhatChangesMeanwhile() {
        try (var browser = Browser.visiting(port).speaking("en").open()) {
            browser.go("/ui").getByText("27 of 32 are here").waitFor();
        }
    }

    @Test
    void sendsAFormOnce() {
        try (var browser = Browser.visiting(port).speaking("sv").open()) {
            var sent = new AtomicInteger();
            browser.page().onRequest(r -> sent.addAndGet(r.method().equals("POST") ? 1 : 0));
            browser.go("/ui");
            browser.page()
                    .waitForNavigation(
                            () ->
                                    browser.page()
                                            .evaluate(
                                                    "for (const i of [1, 2]) document.forms[0].requestSubmit()"));
            assertThat(sent).hasValue(1);
        }
    }

    @Test
    void asksBeforeTypedTextIsLost() {
        try (var browser = Browser.visiting(port).speaking("sv").open()) {
            var asked = new AtomicInteger();
            var page = browser.go("/ui");
            page.onDialog(
                    dialog -> {
                        asked.incrementAndGet();
                        dialog.accept();
                    });
            page.getByLabel("Namn").first().fill("Amina");
            page.getByText("Kurser").first().click();
            assertThat(asked).hasValue(1);
        }
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.tagName");
    }
}
