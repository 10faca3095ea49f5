package org.handslag.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @Test
    void makesTokensOf128RandomBits() {
        assertThat(Codes.token()).matches("[\\w-]{22}").isNotEqualTo(Codes.token());
    }

    @RepeatedTest(20)
    void makesCodesWithoutLookAlikes() {
        assertThat(Codes.code()).matches("[^OILSBZU]{4}-[^OILSBZU]{4}-[^OILSBZU]{2}");
    }

    @ParameterizedTest
    @CsvSource({
        "k7qx 3mwd 9f, K7QX-3MWD-9F",
        "K7QX3MWD9F, K7QX-3MWD-9F",
        "oilsbzu012, 0115-82V0-12",
        " 0115–82v0–12. , 0115-82V0-12"
    })
    void understandsLooseTyping(String typed, String meant) {
        assertThat(Codes.read(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QX", "K7QX-3MWD-9F9", "åäö", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"})
    void readsNothingFromWhatIsNoCode(String typed) {
        assertThat(Codes.read(typed)).isEmpty();
    }
}
