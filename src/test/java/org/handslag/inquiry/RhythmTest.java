package org.handslag.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final Rhythm QUARTERLY = new Rhythm(FIRST, 3);

    @Test
    void beginsOnItsFirstDayAndNotBefore() {
        assertThat(QUARTERLY.due(null, FIRST.minusDays(1))).isEmpty();
        assertThat(QUARTERLY.due(null, FIRST)).contains(FIRST);
    }

    @Test
    void comesAgainAfterItsMonths() {
        var second = LocalDate.of(2027, 2, 28);
        assertThat(QUARTERLY.next(FIRST)).isEqualTo(second);
        assertThat(QUARTERLY.due(FIRST, second.minusDays(1))).isEmpty();
        assertThat(QUARTERLY.due(FIRST, second)).contains(second);
    }

    @Test
    void asksOnceForAllThatWasMissed() {
        assertThat(QUARTERLY.due(FIRST, LocalDate.of(2027, 10, 1)))
                .contains(LocalDate.of(2027, 8, 28));
        assertThat(QUARTERLY.due(null, LocalDate.of(2027, 3, 15)))
                .contains(LocalDate.of(2027, 2, 28));
    }
}
