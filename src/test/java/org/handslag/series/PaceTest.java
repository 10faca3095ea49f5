package org.handslag.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.scope.Country;
import org.handslag.scope.Refusal;
import org.handslag.series.Extent.Count;
import org.handslag.series.Extent.Until;
import org.handslag.series.Pace.Rhythm;
import org.junit.jupiter.api.Test;

/** Which days a rhythm gives, and how far it may go. */
class PaceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void everyFourthWeekKeepsTheWeekday() {
        assertThat(days(Rhythm.WEEKS, 4, "2027-01-12", 4))
                .containsExactly("2027-01-12", "2027-02-09", "2027-03-09", "2027-04-06");
    }

    @Test
    void theThirtyFirstComesBackAfterAShorterMonth() {
        assertThat(days(Rhythm.MONTH_DAY, 1, "2028-01-31", 5))
                .containsExactly(
                        "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31");
    }

    @Test
    void theSecondTuesdayIsTheSecondTuesdayOfEachMonth() {
        assertThat(days(Rhythm.MONTH_WEEKDAY, 2, "2027-01-12", 4))
                .containsExactly("2027-01-12", "2027-03-09", "2027-05-11", "2027-07-13");
    }

    @Test
    void aFifthWeekdayIsTheLastWhereThereAreFour() {
        assertThat(days(Rhythm.MONTH_WEEKDAY, 1, "2027-03-29", 4))
                .containsExactly("2027-03-29", "2027-04-26", "2027-05-31", "2027-06-28");
    }

    @Test
    void springAndAutumnLieHalfAYearApart() {
        assertThat(days(Rhythm.SPRING_AND_AUTUMN, 1, "2027-03-16", 4))
                .containsExactly("2027-03-16", "2027-09-21", "2028-03-21", "2028-09-19");
    }

    @Test
    void aStepOfNothingOrOfManyYearsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(Rhythm.WEEKS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(Rhythm.MONTH_DAY, 25));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pace(Rhythm.SPRING_AND_AUTUMN, 2));
    }

    @Test
    void untilADayIncludesIt() {
        var fourth = new Pace(Rhythm.WEEKS, 4).from(day("2027-01-12"));
        assertThat(new Until(day("2027-03-09")).of(fourth, TODAY)).hasSize(3);
    }

    @Test
    void sixtyDatesAreTheMost() {
        assertThat(new Count(60).of(weekly(), TODAY)).hasSize(60);
        refused(new Count(61), "series.too-many");
        refused(new Count(10_000), "series.too-many");
        refused(new Until(day("2029-01-01")), "series.too-many");
    }

    @Test
    void fiveYearsAreTheFarthest() {
        var half = new Pace(Rhythm.SPRING_AND_AUTUMN, 1);
        assertThat(new Count(10).of(half.from(day("2027-03-16")), TODAY)).hasSize(10);
        assertThatThrownBy(() -> new Count(11).of(half.from(day("2027-03-16")), TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.key()).isEqualTo("series.too-far"));
    }

    @Test
    void easterMovesAndWhatFollowsIt() {
        assertThat(List.of(Holidays.easter(2027), Holidays.easter(2038), Holidays.easter(2285)))
                .containsExactly(day("2027-03-28"), day("2038-04-25"), day("2285-03-22"));
        assertThat(Holidays.name(day("2027-05-06"), Country.SE))
                .contains("Kristi himmelsfärds dag");
        assertThat(Holidays.name(day("2027-06-25"), Country.SE)).contains("midsommarafton");
        assertThat(Holidays.name(day("2027-06-25"), Country.DK)).isEmpty();
    }

    @Test
    void aHolidayThatWasEndedIsNone() {
        assertThat(Holidays.name(day("2023-05-05"), Country.DK)).contains("store bededag");
        assertThat(Holidays.name(day("2024-04-26"), Country.DK)).isEmpty();
    }

    private static void refused(Extent extent, String key) {
        assertThatThrownBy(() -> extent.of(weekly(), TODAY))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    private static Stream<LocalDate> weekly() {
        return new Pace(Rhythm.WEEKS, 1).from(day("2027-01-12"));
    }

    private static List<String> days(Rhythm rhythm, int every, String first, int n) {
        return new Pace(rhythm, every).from(day(first)).limit(n).map(LocalDate::toString).toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
