package org.handslag.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How hard a text is, held to what others have counted of the same texts. */
class LixTest {
    /** Sparv's and Språkbanken's own examples, textstat's and svlang's tests. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cool dogs wear da sunglasses. | 25.0",
                "Jag gick hem. Det var bra. | 3.0",
                "Regeringen presenterade proposition. | 103.0",
                "LIX (Björnsson, 1968) är ett läsbarhetsvärde beräknat som genomsnittligt antal ord per"
                        + " mening och andel långa ord (över sex bokstäver långa). | 44.81"
            })
    void isWhatOthersHaveCounted(String text, double lix) {
        assertThat(Lix.of(text).value()).isCloseTo(lix, within(0.005));
    }

    @Test
    void isTheSameForFourLinesAsForOne() {
        var line = "a bc def ghij klmno pqrstu vxyzåäö";
        assertThat(Lix.of(line).value()).isCloseTo(21.29, within(0.005));
        assertThat(Lix.of("%s\n%<s\n%<s\n%<s".formatted(line)).value())
                .isCloseTo(21.29, within(0.005));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi använder t.ex. Python och bl.a. JavaScript i projektet. | 1",
                "Kom kl. 9.30, dvs. i god tid. | 1",
                "Det koster 1.250,50 kr. om året. | 1",
                "Kom nu! Eller…? Nej. | 3",
                "Ta med: penna, papper. | 2",
                "Vänta... | 1",
                "utan punkt | 1",
                "'' | 1"
            })
    void countsSentences(String text, int sentences) {
        assertThat(Lix.of(text).sentences()).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t.ex. så | 2",
                "en 30-årig man | 3",
                "it's hers | 2",
                "år 1968 | 2",
                "1.250,50 kr | 2",
                "skriv till ada@exempel.se | 2",
                "se https://exempel.se/om | 1",
                "<b>en</b> sak | 2"
            })
    void countsWords(String text, int words) {
        assertThat(Lix.of(text).words()).isEqualTo(words);
    }

    @Test
    void countsLettersOnlyInAWord() {
        assertThat(Lix.of("abc-1234567 abcdefg abcdéf̂g").longWords())
                .containsExactly("abcdefg", "abcdéf̂g");
        assertThat(Lix.of("a\u0308a\u0308a\u0308a\u0308a\u0308a\u0308").longWords()).isEmpty();
    }

    @Test
    void endsASentenceAtTheEndOfALineAndLeavesHeadingsOut() {
        var lix = Lix.of("# En mycket omfattande rubrik\nDu får:\n- en mentor\n- en krets\n");
        assertThat(lix.sentences()).isEqualTo(3);
        assertThat(lix.words()).isEqualTo(6);
    }

    @Test
    void tellsWhatMakesItHard() {
        var lix = Lix.of("Kom. Handläggaren beslutar om arbetsträning i kommunen. Hej.");
        assertThat(lix.longest()).isEqualTo("Handläggaren beslutar om arbetsträning i kommunen");
        assertThat(lix.longWords())
                .containsExactly("Handläggaren", "beslutar", "arbetsträning", "kommunen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\n\n"})
    void isNothingWithoutWords(String text) {
        assertThat(Lix.of(text).value()).isZero();
    }
}
