package org.handslag.scope;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CheckDigitsTest {
    @Test
    void agreesWithThePublishedNumbers() {
        assertThat(CheckDigits.luhn("1234567897")).isTrue();
        assertThat(CheckDigits.luhn("1234567891")).isFalse();
        assertThat(CheckDigits.mod11("13585628", 2, 7, 6, 5, 4, 3, 2, 1)).isTrue();
        assertThat(CheckDigits.mod11("13585627", 2, 7, 6, 5, 4, 3, 2, 1)).isFalse();
    }

    @Property(tries = 300)
    void luhnNoticesEverySingleSlip(
            @ForAll @NumericChars @StringLength(10) String digits,
            @ForAll @IntRange(min = 0, max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        var other = new StringBuilder(digits);
        other.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + slip) % 10));
        assertThat(CheckDigits.luhn(digits) && CheckDigits.luhn(other.toString())).isFalse();
    }
}
