package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.handslag.reminder.Timing.Unit;
import org.handslag.scope.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an entry is sent, and when it is sent no more. */
class OccasionTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Instant MONDAY = local("2026-12-07T09:00");
    private static final Instant PLANNED = local("2026-11-01T12:00");

    /** In 2027 the clock goes forward on 28 March and back on 31 October. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-29T13:00, -2, 09:00, 2027-03-27T09:00",
        "2027-11-01T13:00, -2, 09:00, 2027-10-30T09:00",
        "2027-03-29T09:00, -2, , 2027-03-27T09:00",
        "2027-11-01T09:00, -2, , 2027-10-30T09:00",
        "2027-03-27T09:00, 1, 02:30, 2027-03-28T03:30",
        "2026-12-07T09:00, 0, 07:00, 2026-12-07T07:00",
        "2026-12-07T16:00, 365, 09:00, 2027-12-07T09:00"
    })
    void keepsTheTimeOfDayWhateverTheClockDoesInBetween(
            String event, int shift, LocalTime at, String moment) {
        assertThat(Timing.days(Anchor.STARTS, shift, at).moment(local(event), STOCKHOLM))
                .isEqualTo(local(moment));
    }

    @Test
    void letsHoursGoBy() {
        var starts = local("2027-03-28T12:00");
        assertThat(hours(-24).moment(starts, STOCKHOLM)).isEqualTo(local("2027-03-27T11:00"));
        assertThat(hours(2).moment(starts, STOCKHOLM)).isEqualTo(local("2027-03-28T14:00"));
    }

    @Test
    void refusesWhatLiesMoreThanAYearOff() {
        assertThat(Timing.days(Anchor.STARTS, -365, null).distance()).isEqualTo(365);
        assertThatThrownBy(() -> Timing.days(Anchor.STARTS, -366, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours(8761)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timing(Anchor.ENDS, Unit.HOURS, 1, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isDueFromItsMomentUntilWhatItRemindsOf() {
        var before = occasion(Timing.days(Anchor.STARTS, -2, null), PLANNED);
        assertThat(before.isDue(before.moment().minusMillis(1))).isFalse();
        assertThat(before.isDue(before.moment())).isTrue();
        assertThat(before.isDue(MONDAY.minusMillis(1))).isTrue();
        assertThat(before.isDue(MONDAY)).isFalse();
    }

    @Test
    void isSentThreeDaysLateAtMost() {
        var after = occasion(Timing.days(Anchor.STARTS, 1, null), PLANNED);
        assertThat(after.isDue(after.moment().plus(Duration.ofDays(3)).minusMillis(1))).isTrue();
        assertThat(after.isDue(after.moment().plus(Duration.ofDays(3)))).isFalse();
        var early = occasion(Timing.days(Anchor.STARTS, -7, null), PLANNED);
        assertThat(early.isDue(early.moment().plus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void isNotSentByItselfWhenItsMomentHadPassed() {
        var late = occasion(Timing.days(Anchor.STARTS, -2, null), MONDAY.minusSeconds(3600));
        assertThat(late.isMissed()).isTrue();
        assertThat(late.isDue(MONDAY.minusSeconds(60))).isFalse();
    }

    @Test
    void sendsNothingWhilePausedNorWhatItMissedMeanwhile() {
        var entry = entry(Timing.days(Anchor.STARTS, -2, null), PLANNED);
        var moment = entry.timing().moment(MONDAY, STOCKHOLM);
        var paused = entry.pause(moment.minusSeconds(60));
        assertThat(new Occasion(paused, MONDAY, moment).isDue(moment)).isFalse();
        var resumed = paused.resume(moment.plusSeconds(60));
        assertThat(new Occasion(resumed, MONDAY, moment).isDue(moment.plusSeconds(90))).isFalse();
        var inTime = paused.resume(moment.minusSeconds(30));
        assertThat(new Occasion(inTime, MONDAY, moment).isDue(moment)).isTrue();
    }

    @Test
    void countsAsPlannedAnewOnlyWhenItsTimeOrItsReadersChange() {
        var entry = entry(Timing.days(Anchor.STARTS, -2, null), PLANNED);
        var words = Saying.of(HouseText.START);
        assertThat(entry.change(entry.timing(), entry.reach(), words, MONDAY).plannedAt())
                .isEqualTo(PLANNED);
        var sooner = Timing.days(Anchor.STARTS, -1, null);
        assertThat(entry.change(sooner, entry.reach(), words, MONDAY).plannedAt())
                .isEqualTo(MONDAY);
        var all = new Reach(Set.of(Hearer.PARTICIPANTS), Reach.ALL);
        assertThat(entry.change(entry.timing(), all, words, MONDAY).plannedAt()).isEqualTo(MONDAY);
    }

    @Test
    void theHousesTextsStandOnlyWhereTheyAreTrue() {
        assertThat(HouseText.START.suits(Timing.days(Anchor.EACH_DAY, 0, null))).isTrue();
        assertThat(HouseText.START.suits(Timing.days(Anchor.STARTS, 1, null))).isFalse();
        assertThat(HouseText.START.suits(Timing.days(Anchor.ENDS, -1, null))).isFalse();
        assertThat(HouseText.NAMES_DUE.suits(Timing.days(Anchor.NAMES_DUE, -3, null))).isTrue();
        assertThat(HouseText.NAMES_DUE.suits(Timing.days(Anchor.STARTS, -3, null))).isFalse();
        var waiting = new Reach(Set.of(Hearer.PARTICIPANTS), Set.of(SeatState.WAITING));
        assertThat(HouseText.START.suits(waiting)).isFalse();
        for (var usual : Timeline.usual(ProgrammeId.next())) {
            var house = usual.saying().house();
            assertThat(house).isNotNull();
            assertThat(house.suits(usual.timing()) && house.suits(usual.reach())).isTrue();
        }
    }

    private static Timing hours(int shift) {
        return new Timing(Anchor.STARTS, Unit.HOURS, shift, null);
    }

    private static Occasion occasion(Timing timing, Instant planned) {
        return new Occasion(entry(timing, planned), MONDAY, timing.moment(MONDAY, STOCKHOLM));
    }

    private static Reminder entry(Timing timing, Instant planned) {
        var timeline = Timeline.of(ProgrammeId.next());
        var reach = HouseText.START.reach();
        return Reminder.of(timeline, timing, reach, Saying.of(HouseText.START), planned);
    }

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(STOCKHOLM).toInstant();
    }
}
