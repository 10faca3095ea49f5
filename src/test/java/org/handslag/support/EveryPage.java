package org.handslag.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.handslag.ui.Words;

/** What holds on every page that anyone comes to, in any language and at any width. */
record EveryPage(Browser browser, Words words, Way way) {
    void look() {
        saysItsLanguage();
        if (way != Way.WITHOUT_SCRIPT) {
            Axe.findsNothing(page());
            assertThat(browser.overflow()).as("overflow of %s", page().url()).isZero();
            tellsErrorsFirst();
        }
    }

    /** A voice reads the page by the rules of the language that it says it is in. */
    private void saysItsLanguage() {
        var marked = page().locator(".languages [aria-current]");
        var said = page().locator("html").getAttribute("lang");
        assertThat(said).isIn("sv", "da", "en");
        if (marked.count() > 0) {
            assertThat(said).isEqualTo(marked.first().getAttribute("lang"));
        }
    }

    /** Whoever hears the page hears first what is wrong. */
    private void tellsErrorsFirst() {
        if (page().locator(".ds-error-summary").count() > 0) {
            assertThat(page().title()).startsWith(words.t("form.error-prefix"));
            assertThat(page().evaluate("document.activeElement.className"))
                    .isEqualTo("ds-error-summary");
        }
    }

    private Page page() {
        return browser.page();
    }
}
