package org.handslag.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.prerequisite.Known.Coming;
import org.handslag.prerequisite.Known.Taken;
import org.handslag.seats.Admission.Ruling;
import org.handslag.seats.RegistrationId;
import org.junit.jupiter.api.Test;

/** What a course asks, applied to what someone has learnt. */
class FindingTest {
    private static final CourseId BASIC = CourseId.next();
    private static final CourseId OTHER = CourseId.next();
    private static final CourseId THIRD = CourseId.next();
    private static final CourseId IN_DEPTH = CourseId.next();
    private static final LocalDate STARTS = LocalDate.of(2026, 12, 10);
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void wholeWayIsNeededAndOneOfSeveralIsEnough() {
        var rule = rule(0, Set.of(BASIC, OTHER), Set.of(THIRD));
        assertThat(of(rule, taken(BASIC, 1)).ruling()).isEqualTo(Ruling.MISSING);
        assertThat(of(rule, taken(BASIC, 1), taken(OTHER, 1)).ruling()).isEqualTo(Ruling.MET);
        assertThat(of(rule, taken(THIRD, 1)).ruling()).isEqualTo(Ruling.MET);
    }

    @Test
    void tellsWhatIsLackingByTheNearestWay() {
        var rule = rule(0, Set.of(BASIC, OTHER), Set.of(THIRD, OTHER));
        assertThat(of(rule, taken(THIRD, 1)).lacking()).containsExactly(OTHER);
    }

    @Test
    void someoneNewHasNothing() {
        var finding = of(rule(0, Set.of(BASIC)));
        assertThat(finding.ruling()).isEqualTo(Ruling.MISSING);
        assertThat(finding.lacking()).containsExactly(BASIC);
    }

    @Test
    void aCourseThatAsksNothingLetsEveryoneIn() {
        assertThat(of(Prerequisite.none(IN_DEPTH)).ruling()).isEqualTo(Ruling.MET);
    }

    @Test
    void countsUntilTheDayTheDateBegins() {
        var rule = rule(12, Set.of(BASIC));
        var until = taken(BASIC, STARTS.minusMonths(12));
        var before = taken(BASIC, STARTS.minusMonths(12).minusDays(1));
        assertThat(of(rule, until).ruling()).isEqualTo(Ruling.MET);
        var expired = of(rule, before);
        assertThat(expired.ruling()).isEqualTo(Ruling.MISSING);
        assertThat(expired.expiring()).isEqualTo(Map.of(BASIC, STARTS.minusDays(1)));
    }

    @Test
    void hangsOnThePlaceOnAnEarlierDate() {
        var rule = rule(0, Set.of(BASIC));
        var place = coming(BASIC, STARTS.minusDays(1), false, false);
        var finding = coming(rule, NOW, place);
        assertThat(finding.ruling()).isEqualTo(Ruling.COMING);
        assertThat(finding.hangsOn()).containsExactly(place);
        assertThat(coming(rule, NOW, coming(BASIC, STARTS, false, false)).ruling())
                .isEqualTo(Ruling.MISSING);
    }

    @Test
    void waitsForWhoWasThereAndNotForEver() {
        var rule = rule(0, Set.of(BASIC));
        var day = STARTS.minusDays(8);
        var silent = coming(BASIC, day, false, false);
        assertThat(coming(rule, silent.ends(), silent).ruling()).isEqualTo(Ruling.COMING);
        var late = silent.ends().plus(Known.UNTIL_NOTED);
        assertThat(coming(rule, late, silent).ruling()).isEqualTo(Ruling.MISSING);
        var absent = coming(BASIC, day, true, false);
        assertThat(coming(rule, absent.ends(), absent).ruling()).isEqualTo(Ruling.MISSING);
        var unrecorded = coming(BASIC, day, true, true);
        assertThat(coming(rule, unrecorded.ends(), unrecorded).ruling()).isEqualTo(Ruling.COMING);
    }

    @Test
    void theOppositeShutsOutWhoHasTakenIt() {
        var rule = new Prerequisite(IN_DEPTH, List.of(), Set.of(BASIC), 0, 1);
        assertThat(of(rule).ruling()).isEqualTo(Ruling.MET);
        var barred = of(rule, taken(BASIC, 1));
        assertThat(barred.ruling()).isEqualTo(Ruling.MISSING);
        assertThat(barred.barredBy()).containsExactly(BASIC);
    }

    @Test
    void findsCirclesOfAnyLength() {
        var chain = Chain.of(List.of(needs(BASIC, OTHER), needs(OTHER, THIRD)));
        assertThat(chain.circle(THIRD, Set.of(BASIC))).containsExactly(THIRD, BASIC, OTHER, THIRD);
        assertThat(chain.circle(OTHER, Set.of(BASIC))).containsExactly(OTHER, BASIC, OTHER);
        assertThat(chain.circle(BASIC, Set.of(BASIC))).containsExactly(BASIC, BASIC);
        assertThat(chain.circle(BASIC, Set.of(THIRD))).isEmpty();
        assertThat(chain.circle(IN_DEPTH, Set.of(BASIC, THIRD))).isEmpty();
    }

    private static Prerequisite needs(CourseId course, CourseId needed) {
        return new Prerequisite(course, List.of(Set.of(needed)), Set.of(), 0, 1);
    }

    @SafeVarargs
    private static Prerequisite rule(int months, Set<CourseId>... ways) {
        return new Prerequisite(IN_DEPTH, List.of(ways), Set.of(), months, 1);
    }

    private static Finding of(Prerequisite rule, Taken... taken) {
        return Finding.of(rule, new Known(List.of(taken), List.of()), STARTS, NOW);
    }

    private static Finding coming(Prerequisite rule, Instant now, Coming place) {
        return Finding.of(rule, new Known(List.of(), List.of(place)), STARTS, now);
    }

    private static Taken taken(CourseId course, int monthsAgo) {
        return taken(course, STARTS.minusMonths(monthsAgo));
    }

    private static Taken taken(CourseId course, LocalDate on) {
        return new Taken(course, on);
    }

    private static Coming coming(CourseId course, LocalDate day, boolean noted, boolean enough) {
        var ends = day.atTime(15, 0).toInstant(ZoneOffset.UTC);
        return new Coming(course, new RegistrationId(UUID.randomUUID()), day, ends, noted, enough);
    }
}
