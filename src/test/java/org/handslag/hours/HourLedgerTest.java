package org.handslag.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.hours.LedgerCast.FIRST;
import static org.handslag.hours.LedgerCast.LAST;
import static org.handslag.hours.LedgerCast.MENTOR;
import static org.handslag.hours.LedgerCast.at;
import static org.handslag.hours.LedgerCast.circle;
import static org.handslag.hours.LedgerCast.given;
import static org.handslag.hours.LedgerCast.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.handslag.hours.GrantedHours.Term;
import org.handslag.mentorship.EndReason;
import org.handslag.mentorship.Mentorship;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is granted, version after version; what is planned and given; what is too far apart. */
class HourLedgerTest {

    @Test
    void grantsAWeeksHoursInAWeek() {
        var one = List.of(new GrantedHours(FIRST, LAST, 90));
        assertThat(GrantedHours.during(one, FIRST, FIRST.plusDays(6))).isEqualTo(90);
        assertThat(GrantedHours.during(one, FIRST.minusDays(60), FIRST.minusDays(1))).isZero();
        assertThat(GrantedHours.during(one, LAST.plusDays(1), LAST.plusDays(60))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 15", "2, 30", "3, 45", "4, 45", "5, 60", "6, 75", "7, 90", "14, 180"})
    void sharesAWeekByItsDaysToTheNearestQuarter(int days, int minutes) {
        var one = List.of(new GrantedHours(FIRST, LAST, 90));
        assertThat(GrantedHours.during(one, FIRST, FIRST.plusDays(days - 1))).isEqualTo(minutes);
    }

    @Test
    void letsAVersionTakeOverOnTheDayOfItsApproval() {
        var more = term(FIRST, LAST, 180, FIRST.plusDays(10));
        assertThat(granted(first(), more))
                .containsExactly(
                        new GrantedHours(FIRST, FIRST.plusDays(9), 90),
                        new GrantedHours(FIRST.plusDays(10), LAST, 180));
    }

    @Test
    void goesOnWhereTheFirstRanOutWhenAnExtensionIsApprovedLate() {
        var later = LAST.plusDays(30);
        var longer = term(FIRST, later, 60, LAST.plusDays(8));
        assertThat(granted(first(), longer))
                .containsExactly(
                        new GrantedHours(FIRST, LAST, 90),
                        new GrantedHours(LAST.plusDays(1), later, 60));
    }

    @Test
    void endsWhereAShorterVersionEndsAndWithTheMentorship() {
        var shorter = term(FIRST, LAST.minusDays(20), 90, FIRST.plusDays(30));
        assertThat(granted(first(), shorter).getLast().until()).isEqualTo(LAST.minusDays(20));
        var ended = GrantedHours.of(List.of(first()), FIRST.plusDays(3));
        assertThat(ended).containsExactly(new GrantedHours(FIRST, FIRST.plusDays(3), 90));
        assertThat(GrantedHours.of(List.of(first()), FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void beginsANewPeriodOnItsFirstDayThoughItIsApprovedBefore() {
        var next = term(LAST.plusDays(1), LAST.plusDays(90), 30, LAST.minusDays(20));
        assertThat(granted(first(), next))
                .containsExactly(
                        new GrantedHours(FIRST, LAST, 90),
                        new GrantedHours(LAST.plusDays(1), LAST.plusDays(90), 30));
    }

    @Test
    void sumsAMonth() {
        var ledger =
                ledger(
                        FIRST.plusDays(20),
                        given(FIRST, 60, true),
                        given(FIRST.plusDays(1), 30, false),
                        given(FIRST.plusDays(2), 45, null));
        var march = ledger.month(YearMonth.of(2026, 3));
        assertThat(march.given()).isEqualTo(135);
        assertThat(march.confirmed()).isEqualTo(60);
        assertThat(march.denied()).isEqualTo(30);
        assertThat(march.unanswered()).isEqualTo(45);
        assertThat(march.granted()).isEqualTo(390);
        assertThat(march.planned()).isEqualTo(5 * 60);
        assertThat(ledger.months())
                .extracting(LedgerMonth::month)
                .containsExactly(YearMonth.of(2026, 3));
    }

    /** 90 minutes a week: after 30 days 385, to the quarter 390. */
    @ParameterizedTest
    @CsvSource({
        "29, 0, ",
        "31, 0, TOO_FEW",
        "31, 195, TOO_FEW",
        "31, 210, ",
        "31, 405, ",
        "31, 420, TOO_MANY"
    })
    void tellsWhatIsFarFromTheGranted(int days, int minutes, @Nullable HourAlarm alarm) {
        var given = new ArrayList<GivenHours>();
        for (int left = minutes, day = 0; left > 0; left -= 60, day++) {
            given.add(given(FIRST.plusDays(day), Math.min(60, left), null));
        }
        var ledger = ledger(FIRST.plusDays(days), given.toArray(GivenHours[]::new));
        assertThat(ledger.share().alarm().orElse(null)).isEqualTo(alarm);
    }

    @Test
    void isQuietWhereNothingIsGranted() {
        var circle = circle(null);
        var ledger = new HourLedger(circle, List.of(), List.of(), List.of(), null, LAST);
        assertThat(ledger.share().alarm()).isEmpty();
        assertThat(ledger.share().percent()).isEmpty();
        assertThat(ledger.months()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, hours.refused.future",
        "0, ",
        "-1, ",
        "-7, hours.refused.promise",
        "-8, hours.refused.outside"
    })
    void knowsOnWhichDaysSomeoneCanHaveGivenHours(int day, @Nullable String key) {
        var today = FIRST.plusDays(7);
        assertThat(
                        HourRules.refusal(
                                        circle(null),
                                        MENTOR,
                                        today.plusDays(day),
                                        today,
                                        ZoneOffset.UTC)
                                .orElse(null))
                .isEqualTo(key);
    }

    @Test
    void takesNoHoursAfterTheEndOrFromSomeoneElse() {
        var ended = circle(new Mentorship.End(FIRST.plusDays(3), EndReason.COMPLETED));
        var today = FIRST.plusDays(20);
        assertThat(HourRules.refusal(ended, MENTOR, FIRST.plusDays(4), today, ZoneOffset.UTC))
                .contains("hours.refused.outside");
        var other = new PersonId(UUID.randomUUID());
        assertThat(HourRules.refusal(ended, other, FIRST.plusDays(2), today, ZoneOffset.UTC))
                .contains("hours.refused.outside");
    }

    private static Term first() {
        return term(FIRST, LAST, 90, FIRST.plusDays(2));
    }

    private static Term term(LocalDate from, LocalDate until, int minutes, LocalDate approved) {
        return new Term(from, until, minutes, at(approved));
    }

    private static List<GrantedHours> granted(Term... terms) {
        return GrantedHours.of(Arrays.asList(terms), null);
    }
}
