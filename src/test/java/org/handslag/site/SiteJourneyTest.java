package org.handslag.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import org.handslag.scope.Operator;
import org.handslag.support.Axe;
import org.handslag.support.Browser;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public pages in a real browser. */
@ServerTest
class SiteJourneyTest {
    private final Operator goteborg;
    private final CourseCast cast;
    private final int port;

    SiteJourneyTest(Cast operators, CourseCast cast, @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"sv, 360", "da, 360", "en, 1280"})
    void canBeReadByEveryone(String language, int width) {
        var instance = cast.published(goteborg, LocalDate.of(2026, 12, 10), 12);
        cast.course(goteborg, "natverk", "Nätverksträff");
        var wish = Browser.visiting(port).speaking(language).wide(width);
        try (var browser = wish.open()) {
            for (var path :
                    new String[] {
                        "/",
                        "/courses",
                        "/courses/" + instance.slug(),
                        "/courses/grund",
                        "/courses/interest",
                        "/become-a-mentor",
                        "/contact",
                        "/privacy",
                        "/cookies",
                        "/accessibility"
                    }) {
                var page = browser.go("/goteborg" + path);
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                Axe.findsNothing(page);
                assertThat(browser.overflow()).as(path).isZero();
                picture(page, language + width + path.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    private static void picture(Page page, String name) {
        if (System.getProperty("look") != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(System.getProperty("look"), name + ".png")));
        }
    }
}
