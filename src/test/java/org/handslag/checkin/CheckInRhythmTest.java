package org.handslag.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckInRhythmTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 7 14 21 28 35 42",
        "WEEKLY_AT_FIRST, 7 14 21 28 42 56",
        "EVERY_SECOND_WEEK, 7 21 35 49 63 77",
        "MONTHLY, 7 35 63 91 119 147",
        "QUARTERLY, 7 98 189 280 371 462",
        "HALF_YEARLY, 7 189 371 553 735 917"
    })
    void asksOnTheseDays(CheckInRhythm rhythm, String days) {
        var asked = new ArrayList<String>();
        LocalDate last = null;
        for (int i = 0; i < 6; i++) {
            last = rhythm.next(FIRST, last);
            asked.add(String.valueOf(last.toEpochDay() - FIRST.toEpochDay()));
        }
        assertThat(String.join(" ", asked)).isEqualTo(days);
    }

    @ParameterizedTest
    @EnumSource
    void asksNobodyInTheFirstWeek(CheckInRhythm rhythm) {
        assertThat(rhythm.due(FIRST, null, FIRST.plusDays(6))).isEmpty();
        assertThat(rhythm.due(FIRST, null, FIRST.plusDays(7))).contains(FIRST.plusDays(7));
    }

    @Test
    void catchesNothingUpThatWasMissed() {
        var late = CheckInRhythm.WEEKLY.due(FIRST, FIRST.plusDays(7), FIRST.plusDays(30));
        assertThat(late).contains(FIRST.plusDays(28));
    }
}
