package org.handslag.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * What axe cannot tell of a page: how it bears larger and wider text, and where the keyboard is.
 */
public final class Sight {
    private static final int MOST_STOPS = 200;

    private Sight() {}

    /** WCAG 1.4.12. */
    public static void losesNothingWhenSpaced(Page page) {
        page.evaluate(STYLED, SPACED);
        losesNothing(page, "with more space in the text");
    }

    /** WCAG 1.4.4: text twice as large. */
    public static void losesNothingWhenTwiceAsLarge(Page page) {
        page.evaluate(STYLED, "html { font-size: 200% !important }");
        losesNothing(page, "with text twice as large");
        assertThat(page.evaluate(WIDER)).as("overflow of %s", page.url()).isEqualTo(0);
    }

    /** WCAG 2.5.8; links inside a line of text are excepted there. */
    public static void hasTargetsThatCanBeHit(Page page) {
        assertThat(page.evaluate(SMALL)).as("targets of %s", page.url()).asString().isEqualTo("[]");
    }

    /** WCAG 2.4.7 and 2.4.11, at every stop of the Tab key. */
    public static void showsWhereTheKeyboardIs(Page page) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            var seen = String.valueOf(page.evaluate(UNSEEN));
            if (seen.equals("over")) {
                return;
            }
            assertThat(seen).as("focus on %s", page.url()).isEmpty();
        }
    }

    private static void losesNothing(Page page, String when) {
        assertThat(page.evaluate(CLIPPED)).as("%s %s", page.url(), when).asString().isEqualTo("[]");
    }

    private static final String STYLED =
            """
            (rules) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(rules);
              document.adoptedStyleSheets = [sheet];
            }
            """;

    private static final String SPACED =
            """
            * { line-height: 1.5 !important; letter-spacing: .12em !important;
                word-spacing: .16em !important }
            p { margin-block-end: 2em !important }
            """;

    private static final String WIDER =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String SMALL =
            """
            () => [...document.querySelectorAll("a, button, input:not([type=hidden]), select, textarea, summary")]
              .filter((e) => e.checkVisibility() && !e.closest(".ds-skip-link, [aria-hidden=true]"))
              .filter((e) => getComputedStyle(e).display !== "inline")
              .filter((e) => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)
              .map((e) => e.outerHTML.slice(0, 120))
            """;

    private static final String CLIPPED =
            """
            () => [...document.querySelectorAll("main *")]
              .filter((e) => e.checkVisibility() && !e.closest(".ds-sr-only, [aria-hidden=true], thead, svg, select, input, textarea"))
              .filter((e) => ["hidden", "clip"].includes(getComputedStyle(e).overflowX))
              .filter((e) => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
              .map((e) => e.outerHTML.slice(0, 120))
            """;

    private static final String UNSEEN =
            """
            () => {
              const e = document.activeElement;
              if (e === document.body) return "over";
              const s = getComputedStyle(e);
              const around = getComputedStyle(e.closest(".ds-field") ?? e);
              const ring = [s, around].some((x) => x.outlineStyle !== "none" && parseFloat(x.outlineWidth) >= 2);
              const box = e.getBoundingClientRect();
              const seen = box.bottom > 0 && box.top < innerHeight;
              return ring && seen || e.matches(".ds-skip-link") ? "" : e.outerHTML.slice(0, 160);
            }
            """;
}
