package org.handslag.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.concern.ConcernState.ACTING;
import static org.handslag.concern.ConcernState.CLOSED;
import static org.handslag.concern.ConcernState.LOOKED_AT;
import static org.handslag.concern.ConcernState.NEW;
import static org.handslag.concern.ConcernState.REVIEW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which steps a worry takes, and who closes it. */
class ConcernStateTest {
    private static final Map<ConcernState, Set<ConcernState>> STEPS =
            Map.of(
                    NEW, EnumSet.of(LOOKED_AT, ACTING),
                    LOOKED_AT, EnumSet.of(ACTING, REVIEW, CLOSED),
                    ACTING, EnumSet.of(ACTING, REVIEW, CLOSED),
                    REVIEW, EnumSet.of(ACTING, CLOSED),
                    CLOSED, EnumSet.of(ACTING));

    @Test
    void takesTheStepsOfTheTableAndNoOthers() {
        for (var from : ConcernState.values()) {
            for (var to : ConcernState.values()) {
                assertThat(from.becomes(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(STEPS.get(from).contains(to));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, REVIEW",
        "false, true, CLOSED",
        "true, false, CLOSED",
        "true, true, CLOSED"
    })
    void isClosedByACoordinatorWhileTheMenteeDoesNotKnow(
            boolean known, boolean runs, ConcernState to) {
        assertThat(ConcernState.closing(known, runs)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-04",
        "2026-11-05, 2026-11-09",
        "2026-11-06, 2026-11-10",
        "2026-11-07, 2026-11-10",
        "2026-11-08, 2026-11-10"
    })
    void isLookedAtWithinTwoWorkingDays(LocalDate told, LocalDate by) {
        assertThat(Concern.lookBy(told)).isEqualTo(by);
    }
}
