package org.handslag.handing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferDeadlineTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest(name = "now {0}, starts {1}: until {2}")
    @CsvSource({
        // two days, one day, four working hours
        "2026-11-02T09:00, 2026-11-20T09:00, 2026-11-04T09:00",
        "2026-11-02T09:00, 2026-11-06T09:00, 2026-11-03T09:00",
        "2026-11-02T09:00, 2026-11-04T12:00, 2026-11-02T13:00",
        // working hours stop in the evening and over the weekend
        "2026-11-02T15:00, 2026-11-04T16:00, 2026-11-03T10:00",
        "2026-11-06T16:00, 2026-11-09T15:00, 2026-11-08T15:00",
        "2026-11-07T12:00, 2026-11-10T11:00, 2026-11-09T11:00",
        // never past the day before the start
        "2026-11-02T09:00, 2026-11-03T12:00, 2026-11-02T12:00",
        // over the night in which clocks go back
        "2026-10-24T09:00, 2026-10-28T09:00, 2026-10-25T08:00",
    })
    void holdsAnOfferAsLongAsTheDayAllows(String now, String starts, String until) {
        assertThat(OfferDeadline.at(instant(now), instant(starts), ZONE)).isEqualTo(instant(until));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
