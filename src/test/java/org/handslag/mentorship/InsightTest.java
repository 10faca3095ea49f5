package org.handslag.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.scope.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees what of a mentorship, line by line. */
class InsightTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MENTEE | UNPROMISED | FRAME ASKED_OF_ME MENTEE_NAME MENTEE_CONTACT AGREEMENT CARD GOALS CONVERSATIONS WELLBEING PROGRESS HOURS FOLLOW_UP CONCERN HANDOVER SUMMARY OUTCOME OTHERS END_REASON READS
                    MENTEE | WITHIN | FRAME ASKED_OF_ME MENTEE_NAME MENTEE_CONTACT AGREEMENT CARD GOALS CONVERSATIONS WELLBEING PROGRESS HOURS FOLLOW_UP CONCERN HANDOVER SUMMARY OUTCOME OTHERS END_REASON READS
                    MENTEE | AFTER | FRAME ASKED_OF_ME MENTEE_NAME MENTEE_CONTACT AGREEMENT CARD GOALS CONVERSATIONS WELLBEING PROGRESS HOURS FOLLOW_UP CONCERN HANDOVER SUMMARY OUTCOME OTHERS END_REASON READS
                    MENTEE | CLOSED | FRAME ASKED_OF_ME MENTEE_NAME MENTEE_CONTACT AGREEMENT CARD GOALS CONVERSATIONS WELLBEING PROGRESS HOURS FOLLOW_UP CONCERN HANDOVER SUMMARY OUTCOME OTHERS END_REASON READS
                    MENTOR | UNPROMISED | FRAME ASKED_OF_ME
                    MENTOR | WITHIN | FRAME ASKED_OF_ME MENTEE_NAME MENTEE_CONTACT AGREEMENT CARD GOALS CONVERSATIONS OWN_NOTES HOURS FOLLOW_UP HANDOVER SUMMARY OTHERS
                    MENTOR | AFTER | FRAME MENTEE_NAME AGREEMENT HOURS SUMMARY OTHERS
                    MENTOR | CLOSED | ''
                    STAND_IN | UNPROMISED | FRAME ASKED_OF_ME
                    STAND_IN | WITHIN | FRAME ASKED_OF_ME MENTEE_NAME MENTEE_CONTACT AGREEMENT CARD GOALS CONVERSATIONS OWN_NOTES HOURS FOLLOW_UP HANDOVER SUMMARY OTHERS
                    STAND_IN | AFTER | FRAME MENTEE_NAME AGREEMENT HOURS SUMMARY OTHERS
                    STAND_IN | CLOSED | ''
                    EMPLOYER | UNPROMISED | FRAME ASKED_OF_ME
                    EMPLOYER | WITHIN | FRAME ASKED_OF_ME MENTEE_NAME AGREEMENT CARD HOURS FOLLOW_UP SUMMARY OTHERS
                    EMPLOYER | AFTER | FRAME MENTEE_NAME AGREEMENT HOURS SUMMARY OTHERS
                    EMPLOYER | CLOSED | ''
                    CONSULTANT | UNPROMISED | FRAME ASKED_OF_ME MENTEE_NAME MENTEE_CONTACT AGREEMENT HOURS FOLLOW_UP CONCERN SUMMARY OUTCOME OTHERS END_REASON
                    CONSULTANT | WITHIN | FRAME ASKED_OF_ME MENTEE_NAME MENTEE_CONTACT AGREEMENT CARD GOALS CONVERSATIONS WELLBEING PROGRESS HOURS FOLLOW_UP CONCERN HANDOVER SUMMARY OUTCOME OTHERS END_REASON
                    CONSULTANT | AFTER | FRAME ASKED_OF_ME MENTEE_NAME MENTEE_CONTACT AGREEMENT HOURS FOLLOW_UP CONCERN SUMMARY OUTCOME OTHERS END_REASON
                    CONSULTANT | CLOSED | ''
                    """)
    void seesThisAndNothingElse(CircleRole role, Standing standing, String items) {
        assertThat(Insight.seen(role, standing)).isEqualTo(named(items));
    }

    @ParameterizedTest
    @EnumSource(CircleItem.class)
    void keepsFromTheCoordinatorWhatIsToldInConfidence(CircleItem item) {
        assertThat(Insight.seesAsCoordinator(item))
                .isEqualTo(!named("CARD OWN_NOTES PROGRESS HANDOVER READS").contains(item));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MENTEE | ''
                    MENTOR | MENTEE_NAME MENTEE_CONTACT AGREEMENT CARD GOALS CONVERSATIONS HOURS FOLLOW_UP HANDOVER SUMMARY
                    STAND_IN | MENTEE_NAME MENTEE_CONTACT AGREEMENT CARD GOALS CONVERSATIONS HOURS FOLLOW_UP HANDOVER SUMMARY
                    EMPLOYER | MENTEE_NAME AGREEMENT CARD HOURS FOLLOW_UP SUMMARY
                    CONSULTANT | ''
                    """)
    void thePromiseReleasesThisAndNothingElse(CircleRole role, String items) {
        assertThat(Insight.released(role)).isEqualTo(named(items));
    }

    @ParameterizedTest
    @EnumSource(CircleItem.class)
    void letsTheMenteeKeepWhatIsHers(CircleItem item) {
        assertThat(Insight.canWithhold(item))
                .isEqualTo(named("MENTEE_CONTACT GOALS CONVERSATIONS SUMMARY").contains(item));
    }

    /**
     * In every role and standing, whatever is kept from her: hers only, and only for who promises.
     */
    @Test
    void takesAwayWhatIsKeptAndNothingElse() {
        var kept = named("MENTEE_CONTACT GOALS CONVERSATIONS SUMMARY");
        for (var role : CircleRole.values()) {
            for (var standing : Standing.values()) {
                var expected = new HashSet<>(Insight.seen(role, standing));
                if (role.promises()) {
                    expected.removeAll(kept);
                }
                assertThat(Insight.seen(member(role, kept), standing)).isEqualTo(expected);
                assertThat(Insight.seen(member(role, Set.of()), standing))
                        .isEqualTo(Insight.seen(role, standing));
            }
        }
    }

    @Test
    void showsNothingOfTheMenteeBeforeThePromise() {
        for (var role : CircleRole.values()) {
            if (role.promises()) {
                assertThat(Insight.seen(role, Standing.UNPROMISED))
                        .doesNotContain(
                                CircleItem.MENTEE_NAME, CircleItem.MENTEE_CONTACT, CircleItem.CARD);
            }
        }
    }

    private static CircleMember member(CircleRole role, Set<CircleItem> withheld) {
        var from = LocalDate.of(2026, 9, 1);
        return new CircleMember(
                CircleMemberId.next(), PersonId.next(), "Vera", role, from, null, null, withheld);
    }

    private static Set<CircleItem> named(String items) {
        return Arrays.stream(items.split(" "))
                .filter(item -> !item.isEmpty())
                .map(CircleItem::valueOf)
                .collect(Collectors.toSet());
    }
}
