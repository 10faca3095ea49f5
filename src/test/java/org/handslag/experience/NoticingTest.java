package org.handslag.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.handslag.experience.Noticed.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Min adept Sara var ny hos oss.|Sara",
                "En ny kollega, Amina, kom i mars.|Amina",
                "Kollegan heter Olle Berg och är snäll.|Olle Berg",
                "Min mentee Fatima begyndte i maj.|Fatima",
                "Borgeren hedder Mette-Marie.|Mette-Marie",
                "Our colleague Tom helped.|Tom",
                "She is called Zoé.|Zoé"
            })
    void noticesANameThatIsSaidToBeOne(String text, String name) {
        assertThat(Noticing.in(List.of(text), Set.of()))
                .containsExactly(new Noticed(Likeness.NAME, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Min adept var ny i butiken. Vi gick en runda.",
                "Borgeren kom til tiden. Det gik godt.",
                "My mentee was new. We walked around every morning.",
                "Det tog 2 timmar i veckan under 12 veckor 2025–2026.",
                "Vi är 15000 anställda, och år 2024 var vi 14 200."
            })
    void leavesPlainTextAlone(String text) {
        assertThat(Noticing.in(List.of(text), Set.of())).isEmpty();
    }

    @Test
    void noticesNamesThatTheDirectoryKnows() {
        assertThat(Noticing.in(List.of("Sedan kom Vilma hit, och Bosse."), Set.of("Vilma")))
                .containsExactly(new Noticed(Likeness.NAME, "Vilma"));
    }

    @Test
    void saysAKnownNameOnce() {
        assertThat(Noticing.in(List.of("Min adept Vilma. Vilma är bra."), Set.of("Vilma")))
                .containsExactly(new Noticed(Likeness.NAME, "Vilma"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"070-174 06 05", "+46 70 174 06 05", "031-700 00 01", "20 12 34 56"})
    void noticesATelephoneNumber(String number) {
        assertThat(Noticing.in(List.of("Ring " + number + " om du undrar."), Set.of()))
                .containsExactly(new Noticed(Likeness.TELEPHONE, number));
    }

    @Test
    void noticesAnAddress() {
        assertThat(Noticing.in(List.of("Skriv till sara.ek@kajen.example så svarar hon"), Set.of()))
                .containsExactly(new Noticed(Likeness.EMAIL, "sara.ek@kajen.example"));
    }

    @Test
    void asksTheDirectoryOnlyAboutWordsWithACapital() {
        assertThat(Noticing.candidates(List.of("Vi såg Anna och göteborg", "Det blev bra")))
                .containsExactly("Vi", "Anna", "Det");
    }
}
