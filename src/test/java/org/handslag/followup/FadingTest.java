package org.handslag.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.followup.Fading.FadingStep;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Refusal;
import org.junit.jupiter.api.Test;

/** Support becomes less step by step, and more again for two weeks when it has to. */
class FadingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate SECOND = FIRST.plusWeeks(4);
    private static final LocalDate LAST = FIRST.plusWeeks(8);
    private static final Fading FADING =
            new Fading(
                    new MentorshipId(UUID.randomUUID()),
                    List.of(
                            new FadingStep(FIRST, FadingPace.OFTEN, 180),
                            new FadingStep(SECOND, FadingPace.WEEKLY, 60),
                            new FadingStep(LAST, FadingPace.ALONE, 0)),
                    Instant.EPOCH,
                    null,
                    false,
                    1);

    @Test
    void knowsTheStepOfTheDay() {
        assertThat(FADING.now(FIRST.minusDays(1))).isEmpty();
        assertThat(FADING.now(FIRST)).hasValue(0);
        assertThat(FADING.now(SECOND)).hasValue(1);
        assertThat(FADING.now(LAST.plusYears(1))).hasValue(2);
    }

    @Test
    void goesAStepBackForTwoWeeksAndPutsOffWhatComes() {
        var today = SECOND.plusDays(3);
        assertThat(FADING.stepBack(today))
                .containsExactly(
                        new FadingStep(FIRST, FadingPace.OFTEN, 180),
                        new FadingStep(SECOND, FadingPace.WEEKLY, 60),
                        new FadingStep(today, FadingPace.OFTEN, 180),
                        new FadingStep(today.plusDays(14), FadingPace.WEEKLY, 60),
                        new FadingStep(LAST.plusDays(14), FadingPace.ALONE, 0));
    }

    @Test
    void replacesAStepThatBeginsToday() {
        assertThat(FADING.stepBack(SECOND))
                .extracting(FadingStep::from)
                .containsExactly(FIRST, SECOND, SECOND.plusDays(14), LAST.plusDays(14));
    }

    @Test
    void hasNothingToGoBackToInTheFirstStep() {
        assertThat(FADING.canStepBack(FIRST)).isFalse();
        assertThatThrownBy(() -> FADING.stepBack(FIRST)).isInstanceOf(Refusal.class);
    }
}
