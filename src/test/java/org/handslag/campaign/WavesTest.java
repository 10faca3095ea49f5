package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.handslag.campaign.Campaign.Pace;
import org.handslag.campaign.Waves.Wave;
import org.handslag.contacting.QuarterLimit;
import org.junit.jupiter.api.Test;

class WavesTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @Test
    void goOnWorkingDaysAtTheirHour() {
        var waves = Waves.plan(1200, new Pace(FRIDAY, 9, 500), STOCKHOLM);
        assertThat(waves)
                .extracting(Wave::due)
                .containsExactly(
                        Instant.parse("2026-12-04T08:00:00Z"),
                        Instant.parse("2026-12-07T08:00:00Z"),
                        Instant.parse("2026-12-08T08:00:00Z"));
        assertThat(waves).extracting(Wave::number).containsExactly(1, 2, 3);
    }

    @Test
    void beginOnMondayWhenTheFirstDayIsFree() {
        var waves = Waves.plan(1, new Pace(FRIDAY.plusDays(1), 7, 1), STOCKHOLM);
        assertThat(waves.getFirst().due()).isEqualTo(Instant.parse("2026-12-07T06:00:00Z"));
    }

    @Test
    void takeEachTargetOnce() {
        var pace = new Pace(FRIDAY, 9, 3);
        assertThat(Waves.plan(6, pace, STOCKHOLM)).hasSize(2);
        assertThat(Waves.plan(7, pace, STOCKHOLM)).hasSize(3);
        assertThat(Waves.plan(0, pace, STOCKHOLM)).isEmpty();
    }

    @Test
    void countTheLimitFromTheBeginningOfTheQuarter() {
        assertThat(QuarterLimit.quarter(LocalDate.of(2026, 12, 31), STOCKHOLM))
                .isEqualTo(Instant.parse("2026-09-30T22:00:00Z"));
        assertThat(QuarterLimit.quarter(LocalDate.of(2026, 1, 1), STOCKHOLM))
                .isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
    }
}
