package org.handslag.willingness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WillingnessTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Test
    void aPauseHoldsUntilItsLastDayAndLeavesHerWilling() {
        var said = said(MentorAnswer.PAUSED, UNTIL);
        assertThat(said.on(UNTIL.minusDays(9))).isEqualTo(MentorAnswer.PAUSED);
        assertThat(said.on(UNTIL)).isEqualTo(MentorAnswer.PAUSED);
        assertThat(said.on(UNTIL.plusDays(1))).isEqualTo(MentorAnswer.WILLING);
    }

    @ParameterizedTest
    @EnumSource(names = {"WILLING", "NOT_NOW"})
    void theOthersHoldUntilSheSaysSomethingElse(MentorAnswer answer) {
        assertThat(said(answer, null).on(UNTIL.plusYears(3))).isEqualTo(answer);
    }

    private static Willingness said(MentorAnswer answer, @Nullable LocalDate until) {
        return new Willingness(answer, until, 1, Set.of(), UNTIL.minusDays(30), 0);
    }
}
