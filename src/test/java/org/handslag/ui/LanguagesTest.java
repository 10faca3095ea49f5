package org.handslag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.Operator;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.web.Csrf;
import org.handslag.web.Frame;
import org.handslag.web.Links;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pages.Templates;

/** A language that is added beside the program, without new code: here one from right to left. */
@ServerTest
class LanguagesTest {
    private static final Locale ARABIC = Locale.of("ar");

    @TempDir Path folder;

    private final Templates templates;
    private final Operator operator;

    LanguagesTest(Templates templates, Cast cast) {
        this.templates = templates;
        this.operator = cast.goteborg();
    }

    @Test
    void takeInAFolderWithOneMore() throws IOException {
        var languages = withArabic();
        assertThat(languages.all()).extracting(Locale::toLanguageTag).endsWith("en", "ar");
        assertThat(languages.speaks("ar")).isTrue();
        assertThat(languages.in(ARABIC).t("error.start")).isEqualTo("إلى الصفحة الأولى");
        assertThat(languages.best(Locale.LanguageRange.parse("ar-SY,sv;q=0.5"), Locale.ENGLISH))
                .isEqualTo(ARABIC);
    }

    @Test
    void turnThePageRound() throws IOException {
        var html = page(withArabic());
        assertThat(html.attr("lang")).isEqualTo("ar");
        assertThat(html.attr("dir")).isEqualTo("rtl");
        assertThat(html.select(".languages a[lang=ar]").text()).isEqualTo("العربية");
        assertThat(html.select("main a").text()).isEqualTo("إلى الصفحة الأولى");
    }

    @Test
    void takeFromEnglishWhatTheOneMoreLacks() throws IOException {
        assertThat(page(withArabic()).select(".ds-skip-link").text())
                .isEqualTo(withArabic().in(Locale.ENGLISH).t("ui.skip"));
    }

    private Languages withArabic() throws IOException {
        var arabic = Files.createDirectories(folder.resolve("ar"));
        Files.writeString(arabic.resolve("web.properties"), "error.start=إلى الصفحة الأولى\n");
        return new Languages(folder.toString());
    }

    private Element page(Languages languages) {
        var frame =
                new Frame(
                        operator,
                        Viewer.visitor(operator.id(), ARABIC),
                        languages.in(ARABIC),
                        List.copyOf(languages.all()),
                        new Links("", "/goteborg", "/assets"),
                        "/courses",
                        new Csrf(() -> ""),
                        null,
                        null,
                        null,
                        false);
        var page = templates.webError(frame, "عنوان", "نص").render();
        return Jsoup.parse(page).selectFirst("html");
    }
}
