package org.handslag.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.handslag.ui.Words;
import org.jspecify.annotations.Nullable;

/** What holds on every page that anyone comes to, in any language and at any width. */
record EveryPage(Browser browser, Words words, Way way) {
    private static final String SAID =
            """
            () => ({
                language: document.documentElement.lang,
                marked: document.querySelector('.languages [aria-current]')?.lang,
                overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                errors: document.querySelector('.ds-error-summary') !== null,
                focus: document.activeElement.className,
                title: document.title,
            })
            """;

    void look() {
        if (way == Way.WITHOUT_SCRIPT) {
            var marked = page().locator(".languages [aria-current]");
            saysItsLanguage(
                    page().locator("html").getAttribute("lang"),
                    marked.count() == 0 ? null : marked.first().getAttribute("lang"));
        } else {
            Axe.findsNothing(page());
            var said = (Map<?, ?>) page().evaluate(SAID);
            saysItsLanguage(said.get("language"), said.get("marked"));
            assertThat(said.get("overflow")).as("overflow of %s", page().url()).isEqualTo(0);
            if (said.get("errors").equals(true)) {
                tellsErrorsFirst(said);
            }
        }
    }

    /** A voice reads the page by the rules of the language that it says it is in. */
    private static void saysItsLanguage(Object said, @Nullable Object marked) {
        assertThat(said).isIn("sv", "da", "en");
        if (marked != null) {
            assertThat(said).isEqualTo(marked);
        }
    }

    /** Whoever hears the page hears first what is wrong. */
    private void tellsErrorsFirst(Map<?, ?> said) {
        assertThat((String) said.get("title")).startsWith(words.t("form.error-prefix"));
        assertThat(said.get("focus")).isEqualTo("ds-error-summary");
    }

    private Page page() {
        return browser.page();
    }
}
