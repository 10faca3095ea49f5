package org.handslag.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Axe finds what it is asked for, or no journey would show anything. */
class AxeTest {
    private static final int NOBODY = 1;
    private static final String WHOLE =
            """
            <!doctype html><html lang="en"><head><title>Welcome</title></head>
            <body><main><h1>Welcome</h1><p style="%s">Come in.</p>%s</main></body></html>
            """;

    @Test
    void findsAPictureWithoutWordsAndTextThatIsTooPale() {
        finds("image-alt", "", "<img src='data:,'>");
        finds("color-contrast", "color: #ccc; background: #fff", "");
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        try (var browser = Browser.visiting(NOBODY).open()) {
            browser.page().setContent(WHOLE.formatted("", ""));
            assertThatCode(() -> Axe.findsNothing(browser.page())).doesNotThrowAnyException();
        }
    }

    private static void finds(String rule, String style, String more) {
        try (var browser = Browser.visiting(NOBODY).open()) {
            browser.page().setContent(WHOLE.formatted(style, more));
            assertThatThrownBy(() -> Axe.findsNothing(browser.page())).hasMessageContaining(rule);
        }
    }
}
