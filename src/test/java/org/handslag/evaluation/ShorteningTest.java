package org.handslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShorteningTest {
    private static final String SAID = "Jag vågar fråga nu, och det är omöjligt att låta bli.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jag vågar fråga nu, och det är omöjligt att låta bli.",
                "Jag vågar fråga nu, […]",
                "Jag vågar […] låta bli.",
                "[…] det är omöjligt […]",
                "Jag[...]bli.",
                "Jag  vågar\n[…] att […] bli."
            })
    void leavesOutWordsAndShowsWhere(String shorter) {
        assertThat(Shortening.isOf(Shortening.tidy(shorter), SAID)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[…]",
                "Jag vågar fråga nu,",
                "vågar fråga nu, […]",
                "Jag vågar alltid […]",
                "[…] möjligt att låta bli.",
                "Jag vågar låta bli.",
                "[…] låta […] fråga […]",
                "Jag vågar fråga nu, […] nu, och det är omöjligt att låta bli."
            })
    void changesNoWordAndHidesNoGap(String shorter) {
        assertThat(Shortening.isOf(Shortening.tidy(shorter), SAID)).isFalse();
    }

    @Test
    void canBeShortenedOnceMoreAndNotMadeLonger() {
        var once = "Jag vågar fråga nu, […]";
        assertThat(Shortening.isOf("Jag vågar […]", once)).isTrue();
        assertThat(Shortening.isOf(SAID, once)).isFalse();
    }
}
