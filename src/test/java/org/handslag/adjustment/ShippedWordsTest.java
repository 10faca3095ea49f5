package org.handslag.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.adjustment.ShippedWords.ShippedAdjustment;
import org.handslag.adjustment.ShippedWords.ShippedTrade;
import org.junit.jupiter.api.Test;

class ShippedWordsTest {
    private static final ShippedWords SHIPPED = ShippedWords.read();

    /** Beginnings of words that tell why someone would need something. */
    private static final List<String> CAUSES =
            List.of(
                    "diagnos",
                    "sjuk",
                    "syg",
                    "illness",
                    "disab",
                    "handicap",
                    "handikapp",
                    "funktion",
                    "adhd",
                    "autis",
                    "ångest",
                    "angst",
                    "stress",
                    "trauma",
                    "skada",
                    "skade");

    @Test
    void areToldInAllThreeLanguagesAndBothVoices() {
        assertThat(SHIPPED.adjustments()).hasSizeBetween(25, 40);
        assertThat(SHIPPED.trades()).hasSizeBetween(15, 25);
        assertThat(SHIPPED.adjustments())
                .allSatisfy(
                        one -> {
                            assertThat(one.helps()).containsOnlyKeys("sv", "da", "en");
                            assertThat(one.offers()).containsOnlyKeys("sv", "da", "en");
                        });
        assertThat(SHIPPED.trades())
                .allSatisfy(one -> assertThat(one.name()).containsOnlyKeys("sv", "da", "en"));
    }

    @Test
    void haveEachACodeOfTheirOwnAndWordsInEveryGroup() {
        assertThat(SHIPPED.adjustments())
                .extracting(ShippedAdjustment::code)
                .doesNotHaveDuplicates();
        assertThat(SHIPPED.trades()).extracting(ShippedTrade::code).doesNotHaveDuplicates();
        assertThat(SHIPPED.adjustments())
                .extracting(ShippedAdjustment::group)
                .contains(AdjustmentGroup.values());
    }

    @Test
    void nameNoCause() {
        var words =
                SHIPPED.adjustments().stream()
                        .flatMap(one -> Stream.of(one.helps(), one.offers()))
                        .flatMap(voice -> voice.values().stream())
                        .map(text -> text.toLowerCase(Locale.ROOT));
        assertThat(words).noneMatch(text -> CAUSES.stream().anyMatch(text::contains));
    }
}
