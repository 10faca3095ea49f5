package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.handslag.campaign.Readability.Band;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    /** Ten words in two sentences, two of them longer than six letters: 5 + 20. */
    @Test
    void addsWordsPerSentenceAndThePercentageOfLongWords() {
        var read = Readability.of("Vi har en kurs snart. Kom med och lär mentorskap tillsammans!");
        assertThat(read).isEqualTo(new Readability(11, 2, 2, 6));
        assertThat(read.lix()).isEqualTo(Math.round(11 / 2f + 200f / 11));
        assertThat(read.band()).isEqualTo(Band.VERY_EASY);
    }

    @Test
    void countsAWordOfSixLettersAsShortAndOfSevenAsLong() {
        assertThat(Readability.of("abcdef abcdefg").longWords()).isEqualTo(1);
        assertThat(Readability.of("åäöåäö").longWords()).isZero();
        assertThat(Readability.of("It’s e-post").words()).isEqualTo(2);
    }

    @Test
    void endsASentenceAtABlankLineToo() {
        assertThat(Readability.of("Hej\n\nVi ses den 3.12 kl. 9.30").sentences()).isEqualTo(3);
    }

    @Test
    void marksALongAndHeavyTextAsVeryHard() {
        var heavy =
                "Arbetsmarknadspolitiska rehabiliteringsinsatser förutsätter verksamhetsövergripande"
                        + " samordningsfunktioner tillsammans med kompetensförsörjningsstrategier";
        assertThat(Readability.of(heavy).band()).isEqualTo(Band.VERY_HARD);
    }

    @Test
    void isEmptyWithoutWords() {
        assertThat(Readability.of(" … \n\n ").isEmpty()).isTrue();
        assertThat(Readability.of("").lix()).isZero();
    }
}
