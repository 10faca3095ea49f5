package org.handslag.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.plain.Lix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The first edition, as it comes with the program. */
class ShippedGuideTest {
    private static final int HARDEST = 35;
    private final ShippedGuide shipped = new ShippedGuide();

    static Stream<Arguments> chapters() {
        return Stream.of("sv", "da", "en")
                .flatMap(
                        tag ->
                                Arrays.stream(GuideChapter.values())
                                        .map(chapter -> Arguments.of(tag, chapter)));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void isWholeAndEasyToReadInEveryLanguage(String tag, GuideChapter chapter) {
        var text = shipped.text(chapter, Locale.forLanguageTag(tag)).orElseThrow();
        assertThat(text.title()).isNotBlank().hasSizeLessThanOrEqualTo(GuideText.LINE);
        assertThat(text.lead()).endsWith(".").hasSizeLessThanOrEqualTo(GuideText.LINE);
        assertThat(text.body()).hasSizeBetween(400, GuideText.BODY).doesNotContain("==");
        var lix = Lix.of(text.lead() + "\n" + text.body().replace("#", "").replace("- ", ""));
        assertThat(lix.value()).as("%s", lix.longest()).isLessThanOrEqualTo(HARDEST);
    }

    @Test
    void hasTheSamePartsInEveryLanguage() {
        for (var chapter : GuideChapter.values()) {
            assertThat(Stream.of("da", "en").map(tag -> parts(chapter, tag)))
                    .as("%s", chapter)
                    .allMatch(parts(chapter, "sv")::equals);
        }
    }

    private String parts(GuideChapter chapter, String tag) {
        var text = shipped.text(chapter, Locale.forLanguageTag(tag)).orElseThrow();
        return text.prose().blocks().stream()
                .map(block -> block.getClass().getSimpleName())
                .reduce("", (all, one) -> all + " " + one);
    }
}
