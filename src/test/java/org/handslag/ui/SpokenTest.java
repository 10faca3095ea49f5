package org.handslag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 12);

    @ParameterizedTest
    @CsvSource({"sv, 12 januari 2027", "da, 12. januar 2027", "en, 12 January 2027"})
    void theDayStandsBeforeTheMonth(String language, String written) {
        assertThat(Spoken.date(DAY, Locale.forLanguageTag(language))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"sv, tisdag", "da, tirsdag", "en, Tuesday"})
    void aDayIsCalledByItsName(String language, String weekday) {
        var locale = Locale.forLanguageTag(language);
        assertThat(Spoken.dateWithWeekday(DAY, locale))
                .startsWith(weekday)
                .endsWith(Spoken.date(DAY, locale));
    }

    @ParameterizedTest
    @CsvSource({"sv, 15:30", "da, 15.30", "en, 15:30"})
    void theClockHasTwentyFourHours(String language, String written) {
        var locale = Locale.forLanguageTag(language);
        assertThat(Spoken.time(LocalTime.of(15, 30), locale)).isEqualTo(written);
        assertThat(Spoken.moment(DAY.atTime(15, 30).atZone(ZoneId.of("Europe/Stockholm")), locale))
                .contains(written);
    }

    @Test
    void anotherEnglishKeepsItsOrder() {
        assertThat(Spoken.date(DAY, Locale.US)).isEqualTo("January 12, 2027");
    }
}
