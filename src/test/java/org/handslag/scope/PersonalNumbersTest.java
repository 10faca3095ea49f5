package org.handslag.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.handslag.scope.PersonalNumbers.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are published test vectors, of nobody. */
class PersonalNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "SE, 880320-0016",
        "SE, 8803200016",
        "SE, 198803200016",
        "SE, 19880320-0016",
        "SE, 19090527+1474",
        "SE, 090527+1474",
        "SE, 8211059954",
        "SE, 570574-9959",
        "SE, 195705749959",
        "SE, 901211 9948",
        "SE, 730674–9982",
        "SE, 187912219990",
        "SE, 001209-9891",
        "SE, 000101-P220",
        "SE, 20000101T220",
        "SE, ٨٨٠٣٢٠-٠٠١٦",
        "DK, 211062-5629",
        "DK, 2110625629",
        "DK, 211062 5629",
        "NO, 15108695088",
        "NO, 151086 95088",
        "NO, 151086-95088"
    })
    void findsANumberInASentence(Country country, String number) {
        var text = "Hon heter Amal (%s) och äter inte fisk.".formatted(number);
        var start = text.indexOf(number);
        assertThat(PersonalNumbers.in(text))
                .containsExactly(new Found(start, start + number.length(), country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"870704-9996", "390182-9913", "880230-0016", "511062-5629", "15108695077"})
    void leavesNumbersThatNoRegisterGives(String number) {
        assertThat(PersonalNumbers.in("Nr " + number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Org.nr 556016-0680",
                "5560160680",
                "857209-0606",
                "802005-1952",
                "8551040721",
                "165560160680",
                "CVR 13585628",
                "988 077 917",
                "0701740605",
                "070-174 06 05",
                "+46701740605",
                "004670174060",
                "+45 32 12 34 56",
                "2026-11-21",
                "20261121",
                "21.11.2026 kl. 10.30",
                "211126",
                "2026-11-21 10:30",
                "202611211030",
                "211126 1030",
                "21/11 2026-12/12 2026",
                "Order 4711000123",
                "Faktura 1002003004",
                "OCR 12345678901",
                "Ärende 2026/11-0042",
                "SO-880320-0016",
                "880320-0016-01",
                "A8803200016",
                "1234 5678 9012 3456",
                "SE45 5000 0000 0583 9825 7466",
                "5050-1055",
                "412 51 Göteborg",
                "0190d4b0-7c11-7000-8000-198803200016",
                "https://handslag.example/k/8803200016a",
                "3,8803200016",
                ""
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PersonalNumbers.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "personnummer 0701010009", // may be a telephone, but the word tells
                "Personnr: 070101 0009",
                "mit CPR-nr. er 2111260930",
                "cpr2111260930",
                "fødselsnummer 15108695088"
            })
    void believesTheWordForIt(String text) {
        assertThat(PersonalNumbers.in(text)).hasSize(1);
    }

    @Test
    void findsEveryNumberInItsPlace() {
        var text = "880320-0016 och 211062-5629, sedan 15108695088.";
        assertThat(PersonalNumbers.in(text))
                .containsExactly(
                        new Found(0, 11, Country.SE),
                        new Found(16, 27, Country.DK),
                        new Found(35, 46, Country.NO));
    }

    @Test
    void keepsItsPlaceBehindEmojiAndWideSpaces() {
        var text = "🤝\u00A0👋🏽 8803200016";
        assertThat(PersonalNumbers.in(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly("8803200016");
    }

    @Test
    void readsAMillionCharactersAtOnce() {
        assertThat(PersonalNumbers.in("8".repeat(1_000_000))).isEmpty();
        assertThat(PersonalNumbers.in("cpr ".repeat(250_000))).isEmpty();
        assertThat(PersonalNumbers.in("211062-5629 ".repeat(80_000))).hasSize(80_000);
    }

    @Property(tries = 500)
    void findsEverySwedishNumberWithItsSign(
            @ForAll @IntRange(min = 0, max = 45_000) int day,
            @ForAll @IntRange(min = 0, max = 999) int serial) {
        var date = LocalDate.of(1900, 1, 1).plusDays(day);
        var nine = date.format(DateTimeFormatter.ofPattern("yyMMdd")) + "%03d".formatted(serial);
        var check = 0;
        while (!CheckDigits.luhn(nine + check)) {
            check++;
        }
        var number = nine.substring(0, 6) + "-" + nine.substring(6) + check;
        assertThat(PersonalNumbers.in("Jag, " + number)).hasSize(1);
        assertThat(PersonalNumbers.in("Jag, " + date.getYear() / 100 + number)).hasSize(1);
    }

    @Property(tries = 500)
    void neverTakesAMomentForAPerson(@ForAll @IntRange(min = 0, max = 1_000_000) int minutes) {
        var moment = LocalDateTime.of(2024, 1, 1, 0, 0).plusMinutes(minutes);
        for (var pattern : new String[] {"yyyy-MM-dd HH:mm", "yyMMdd HHmm", "ddMMyy HHmm"}) {
            assertThat(PersonalNumbers.in(moment.format(DateTimeFormatter.ofPattern(pattern))))
                    .isEmpty();
        }
    }

    @Property(tries = 500)
    void neverTakesASwedishMobileForAPerson(
            @ForAll @LongRange(min = 700_000_000, max = 739_999_999) long subscriber) {
        var telephone = Telephone.parse("0" + subscriber, Country.SE);
        telephone.ifPresent(
                number -> {
                    assertThat(PersonalNumbers.in("0" + subscriber)).isEmpty();
                    assertThat(PersonalNumbers.in(number.e164())).isEmpty();
                });
    }
}
