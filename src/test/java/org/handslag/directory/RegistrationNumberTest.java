package org.handslag.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.handslag.scope.Country;
import org.handslag.scope.PersonalNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationNumberTest {
    @ParameterizedTest
    @CsvSource({
        "SE, 123456-7897, 123456-7897",
        "SE, 1234567897, 123456-7897",
        "SE, 12 34 56 – 7897, 123456-7897",
        "SE, 161234567897, 123456-7897",
        "SE, SE123456789701, 123456-7897",
        "SE, org.nr: 123456-7897, 123456-7897",
        "DK, 13585628, 13585628",
        "DK, 13 58 56 28, 13585628",
        "DK, DK-13585628, 13585628",
        "DK, CVR-nr. 13585628, 13585628",
        "NO, 988077917, 988 077 917",
        "NO, NO 988 077 917 MVA, 988 077 917",
        "NO, Org.nr. 988077917, 988 077 917"
    })
    void readsWhatPeopleType(Country home, String typed, String display) {
        assertThat(RegistrationNumber.parse(typed, home))
                .map(RegistrationNumber::display)
                .contains(display);
    }

    @ParameterizedTest
    @CsvSource({
        "SE, 123456-7891",
        "SE, 880320-0016",
        "SE, 123456-789",
        "SE, 123456-78977",
        "SE, 13585628",
        "SE, ''",
        "SE, =1+1",
        "DK, 13585627",
        "DK, 01234567",
        "DK, 00000000",
        "NO, 988077918",
        "NO, 000000000",
        "NO, NO"
    })
    void refusesWhatNoRegisterGives(Country home, String typed) {
        assertThat(RegistrationNumber.parse(typed, home)).isEmpty();
    }

    @Test
    void aTypedCountryWinsOverHome() {
        assertThat(RegistrationNumber.parse("DK 13585628", Country.SE))
                .contains(new RegistrationNumber(Country.DK, "13585628"));
    }

    @Test
    void answersAtOnceToAMillionCharacters() {
        assertThat(RegistrationNumber.parse("1".repeat(1_000_000), Country.SE)).isEmpty();
    }

    @Test
    void cannotBeMadeFromAnythingElse() {
        assertThatThrownBy(() -> new RegistrationNumber(Country.SE, "8803200016"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void readsItsOwnWritingAndIsNeverAPerson(
            @ForAll Country home,
            @ForAll @NumericChars @StringLength(min = 8, max = 10) String typed) {
        RegistrationNumber.parse(typed, home)
                .ifPresent(
                        number -> {
                            assertThat(RegistrationNumber.parse(number.display(), home))
                                    .contains(number);
                            assertThat(PersonalNumbers.in(number.display())).isEmpty();
                        });
    }
}
