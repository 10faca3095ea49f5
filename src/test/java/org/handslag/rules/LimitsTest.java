package org.handslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handslag.rules.Length.Unit;
import org.handslag.rules.Limits.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    @Test
    void withoutLimitsEveryPeriodThatBeginsNowIsAllowed() {
        assertThat(Limits.none().broken(Wish.of(DAY, DAY.plusYears(30)), DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKS, 13, 2027-04-11, true",
        "WEEKS, 13, 2027-04-12, false",
        "MONTHS, 6, 2027-07-10, true",
        "MONTHS, 6, 2027-07-11, false"
    })
    void endsOnTheDayBeforeTheSameDay(Unit unit, int amount, LocalDate until, boolean allowed) {
        var limits = limits(new Length(amount, unit), null, null);
        var broken = limits.broken(Wish.of(DAY, until), DAY);
        assertThat(broken.isEmpty()).isEqualTo(allowed);
        assertThat(allowed || broken.equals(List.of(LimitBroken.TOO_LONG))).isTrue();
    }

    @Test
    void sixMonthsFromTheLastOfAugustEndWithFebruary() {
        var length = new Length(6, Unit.MONTHS);
        assertThat(length.lastDay(LocalDate.of(2026, 8, 31))).isEqualTo(LocalDate.of(2027, 2, 27));
    }

    @Test
    void aKindWithoutRenewalIsNotRenewed() {
        var limits = limits(new Length(6, Unit.MONTHS), null, null);
        var wish = new Wish(DAY, DAY.plusMonths(6), DAY.plusMonths(7), true, null);
        assertThat(limits.broken(wish, DAY.plusMonths(6))).containsExactly(LimitBroken.NO_RENEWAL);
    }

    @Test
    void renewalsCountFromTheFirstDayOfAll() {
        var limits =
                limits(
                        new Length(13, Unit.WEEKS),
                        new Length(13, Unit.WEEKS),
                        new Length(26, Unit.WEEKS));
        var second = DAY.plusWeeks(13);
        var inside = new Wish(DAY, second, second.plusWeeks(13).minusDays(1), true, null);
        assertThat(limits.broken(inside, second)).isEmpty();
        var third = DAY.plusWeeks(26);
        var beyond = new Wish(DAY, third, third.plusWeeks(1), true, null);
        assertThat(limits.broken(beyond, third)).containsExactly(LimitBroken.TOO_LONG_IN_ALL);
        var tooLong = new Wish(DAY, second, second.plusWeeks(14), true, null);
        assertThat(limits.broken(tooLong, second))
                .containsExactly(LimitBroken.RENEWAL_TOO_LONG, LimitBroken.TOO_LONG_IN_ALL);
    }

    @Test
    void mayBeAgreedOnAWeekAfterItsFirstDayAndNoLater() {
        var wish = Wish.of(DAY, DAY.plusDays(30));
        assertThat(Limits.none().broken(wish, DAY.plusDays(7))).isEmpty();
        assertThat(Limits.none().broken(wish, DAY.plusDays(8)))
                .containsExactly(LimitBroken.TOO_LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-01-11, ",
        "2011-01-12, TOO_YOUNG",
        "1955-02-12, ",
        "1955-02-10, TOO_OLD",
        "1955-02-11, TOO_OLD"
    })
    void countsAgesOnTheFirstAndTheLastDay(LocalDate birthday, LimitBroken expected) {
        var limits = new Limits(null, null, null, false, 7, 16, 72, false);
        var broken =
                limits.broken(new Wish(DAY, DAY, LocalDate.of(2027, 2, 11), false, birthday), DAY);
        assertThat(broken).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static Limits limits(Length longest, Length renewal, Length inAll) {
        return new Limits(longest, renewal, inAll, false, 7, null, null, false);
    }
}
