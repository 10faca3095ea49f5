package org.handslag.speedmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.handslag.proposal.RunId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.speedmeeting.SpeedMeeting.SpeedStage;
import org.junit.jupiter.api.Test;

/** How a meeting goes from its plan to its end. */
class SpeedMeetingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = DAY.plusDays(3);
    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private final SpeedMeeting planned =
            new SpeedMeeting(
                    SpeedMeetingId.next(),
                    new RunId(new UUID(1, 1)),
                    DAY,
                    LocalTime.of(13, 0),
                    "Torget",
                    LAST,
                    new PersonId(new UUID(2, 2)),
                    NOW,
                    null,
                    null,
                    null);

    @Test
    void takesWishesFromItsDayToItsLast() {
        var open = planned.opened(NOW, DAY);
        assertThat(planned.stage(LAST)).isEqualTo(SpeedStage.PLANNED);
        assertThat(open.stage(LAST)).isEqualTo(SpeedStage.OPEN);
        assertThat(open.stage(LAST.plusDays(1))).isEqualTo(SpeedStage.PAST);
        var closed = open.closed(NOW);
        assertThat(closed.stage(DAY)).isEqualTo(SpeedStage.CLOSED);
        assertThat(closed.longer(LAST.plusDays(9)).stage(LAST.plusDays(9)))
                .isEqualTo(SpeedStage.OPEN);
        assertThat(planned.calledOff(NOW).stage(DAY)).isEqualTo(SpeedStage.CALLED_OFF);
    }

    @Test
    void refusesWhatComesTooEarlyOrTooLate() {
        var open = planned.opened(NOW, DAY);
        var off = planned.calledOff(NOW);
        refuses("not-held", _ -> planned.opened(NOW, DAY.minusDays(1)));
        refuses("until-past", _ -> planned.opened(NOW, LAST.plusDays(1)));
        refuses("opened", _ -> open.opened(NOW, DAY));
        refuses("opened", _ -> open.calledOff(NOW));
        refuses("not-open", _ -> planned.closed(NOW));
        refuses("not-open", _ -> planned.longer(LAST));
        refuses("closed", _ -> open.closed(NOW).closed(NOW));
        refuses("off", _ -> off.opened(NOW, DAY));
        refuses("off", _ -> off.calledOff(NOW));
    }

    private void refuses(String why, Consumer<SpeedMeeting> step) {
        assertThatThrownBy(() -> step.accept(planned))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.key()).isEqualTo("speedmeeting.refused." + why));
    }
}
