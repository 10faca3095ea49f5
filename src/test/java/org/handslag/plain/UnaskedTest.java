package org.handslag.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.handslag.plain.Unasked.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody asked for is noticed, and ordinary words are left alone. */
class UnaskedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jag har ADHD | ILLNESS | ADHD",
                "jag har adhd-diagnos | ILLNESS | adhd",
                "Jeg har haft en depression. | ILLNESS | depression",
                "I have autism | ILLNESS | autism",
                "Jag äter Ritalin på morgonen | MEDICINE | Ritalin",
                "Mitt nummer är 811228-9874 | NUMBER | 811228-9874"
            })
    void isNoticed(String text, Likeness likeness, String words) {
        assertThat(Unasked.in(text)).contains(new Unasked(likeness, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jag vill ha lugn och ro",
                "Jag blir lätt trött på eftermiddagen",
                "Jag kan addera och räkna",
                "Jag gillar att baka och att vara med barn",
                "Ring mig på 070-174 06 05",
                "Jeg vil gerne have pauser"
            })
    void isNotFoundInOrdinaryWords(String text) {
        assertThat(Unasked.in(text)).isEmpty();
    }
}
