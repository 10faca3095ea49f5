package org.handslag.hours;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.mentorship.Circle;
import org.handslag.rules.RulePack;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The account of a mentor's hours in one mentorship on a day: granted, planned, given, confirmed.
 *
 * @param grants what the agreement grants, in the order of time; empty while there is none
 * @param weeks what is planned, the last first
 * @param noted all that was noted, the latest day first, also what was corrected
 * @param pack the rules under which the agreement was made; null while there is none
 */
public record HourLedger(
        Circle circle,
        List<GrantedHours> grants,
        List<UsualWeek> weeks,
        List<GivenHours> noted,
        @Nullable RulePack pack,
        LocalDate today) {
    /** What counts, the latest day first. */
    public List<GivenHours> given() {
        return noted.stream().filter(GivenHours::counts).toList();
    }

    public List<GivenHours> given(YearMonth month) {
        return given().stream().filter(one -> one.month().equals(month)).toList();
    }

    /** All that was noted of a mentor for a day, the last first. */
    public List<GivenHours> history(GivenHours one) {
        return noted.stream()
                .filter(other -> other.mentor().equals(one.mentor()))
                .filter(other -> other.day().equals(one.day()))
                .toList();
    }

    public Optional<GivenHours> find(GivenId id) {
        return noted.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Her hours that the mentee has not said anything of, by the Mondays of their weeks. */
    public SortedMap<LocalDate, List<GivenHours>> unanswered() {
        return byWeek(one -> one.answer() == null);
    }

    /** Those of a week, the first day first; what was answered can be answered again. */
    public List<GivenHours> week(LocalDate monday) {
        return byWeek(_ -> true).getOrDefault(monday, List.of());
    }

    private SortedMap<LocalDate, List<GivenHours>> byWeek(Predicate<GivenHours> some) {
        return given().stream()
                .filter(some)
                .sorted(Comparator.comparing(GivenHours::day))
                .collect(
                        Collectors.groupingBy(GivenHours::week, TreeMap::new, Collectors.toList()));
    }

    /** What this mentor plans for a day; nothing where she has planned nothing. */
    public int planned(PersonId mentor, LocalDate day) {
        return usual(mentor, day).map(week -> week.on(day)).orElse(0);
    }

    public Optional<UsualWeek> usual(PersonId mentor, LocalDate day) {
        return weeks.stream()
                .filter(week -> week.mentor().equals(mentor))
                .filter(week -> !week.from().isAfter(day))
                .findFirst();
    }

    /** From the first of which there is something to tell to this one, the latest first. */
    public List<LedgerMonth> months() {
        var first =
                Stream.concat(
                                grants.stream().map(GrantedHours::from),
                                given().stream().map(GivenHours::day))
                        .min(LocalDate::compareTo)
                        .map(YearMonth::from);
        var now = YearMonth.from(today);
        return first.filter(month -> !month.isAfter(now)).stream()
                .flatMap(
                        month ->
                                Stream.iterate(now, one -> one.minusMonths(1))
                                        .takeWhile(one -> !one.isBefore(month)))
                .map(this::month)
                .filter(month -> !month.isEmpty())
                .toList();
    }

    public LedgerMonth month(YearMonth month) {
        var theirs = given(month);
        return new LedgerMonth(
                month,
                GrantedHours.during(grants, month.atDay(1), month.atEndOfMonth()),
                planned(month),
                sum(theirs.stream()),
                sum(theirs.stream().filter(GivenHours::isConfirmed)),
                sum(theirs.stream().filter(GivenHours::isDenied)));
    }

    private int planned(YearMonth month) {
        var mentors = weeks.stream().map(UsualWeek::mentor).distinct().toList();
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .mapToInt(
                        day ->
                                mentors.stream()
                                        .filter(mentor -> isThere(mentor, day))
                                        .mapToInt(mentor -> planned(mentor, day))
                                        .sum())
                .sum();
    }

    /** Whether someone is mentor or stand-in here on a day. */
    boolean isThere(PersonId mentor, LocalDate day) {
        return HourRules.member(circle, mentor, day).isPresent();
    }

    /** How far what was given until today is from what was granted. */
    public HourShare share() {
        return HourShare.of(circle, grants, sum(given().stream()), pack, today);
    }

    /** Whether the rules say that the mentor does no other work in her hours. */
    public boolean noOrdinaryWork() {
        return pack != null && pack.content().hours().noOrdinaryWork();
    }

    private static int sum(Stream<GivenHours> some) {
        return some.mapToInt(GivenHours::minutes).sum();
    }
}
