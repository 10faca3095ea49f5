package org.handslag.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has made other solvers wrong or slow. */
class TrapsTest {

    /** One after the other from the mentees' side, each would push the others about. */
    @Test
    void fewSeatsThatEveryoneWantsAreFilledFromTheSeatsSide() {
        var problem = favourites(30_000, 60);
        var found = solved(problem, Goal.BEST);
        assertThat(found.matched()).isEqualTo(60);
    }

    @Test
    void aFewMentorsThatEveryoneWantsAmongMany() {
        var problem = favourites(2_000, 2_000);
        assertThat(solved(problem, Goal.BEST).matched()).isEqualTo(2_000);
    }

    /** Mentors have seats enough, but what they are of has not: that is where seats are scarce. */
    @Test
    void fewSeatsOfWorkplacesWithManyMentors() {
        var capacity = new int[2_020];
        var parent = new int[2_020];
        Arrays.fill(capacity, 3);
        Arrays.setAll(parent, node -> node < 2_000 ? 2_000 + node % 20 : Seats.TOP);
        var problem = Drawn.sparse(3_000, new Seats(2_000, capacity, parent), 12, 3);
        var found = solved(problem, Goal.BEST);
        assertThat(found.matched()).isEqualTo(20 * 3);
        assertThat(problem.seats().narrowest()).hasSize(20);
    }

    /** Above a thousand people, levels of scores packed into 64 bits would overflow. */
    @Test
    void fairnessOfTwoThousandIsExact() {
        var one = new int[2_000];
        Arrays.fill(one, 1);
        var problem = Drawn.sparse(2_000, Seats.of(one), 12, 1);
        var found = solved(problem, Goal.FAIR);
        assertThat(found.matched()).isEqualTo(solved(problem, Goal.BEST).matched());
        assertThat(found.worst().orElseThrow())
                .isGreaterThanOrEqualTo(solved(problem, Goal.BEST).worst().orElseThrow());
    }

    @Test
    void aProblemTooLargeToBeExactIsRefused() {
        var seats = Seats.of(1);
        var problem = new Pairs(1_000_000, seats).add(0, 0, Integer.MAX_VALUE, 0).problem();
        assertThatThrownBy(() -> Solver.solve(problem, Goal.KEEP, 0))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @EnumSource
    void allScoresAreTheSame(Goal goal) {
        var seats = Seats.of(IntStream.generate(() -> 2).limit(40).toArray());
        var pairs = new Pairs(100, seats);
        IntStream.range(0, 100)
                .forEach(who -> IntStream.range(0, 40).forEach(with -> pairs.add(who, with, 7, 0)));
        var found = solved(pairs.problem(), goal);
        assertThat(found.matched()).isEqualTo(80);
        assertThat(found.total()).isEqualTo(80 * 7);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsEligible(Goal goal) {
        var found = solved(new Pairs(5, Seats.of(1, 1)).problem(), goal);
        assertThat(found.matched()).isZero();
        assertThat(found.worst()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsThere(Goal goal) {
        assertThat(solved(new Pairs(0, Seats.of()).problem(), goal).matched()).isZero();
        assertThat(solved(new Pairs(1, Seats.of()).problem(), goal).matched()).isZero();
        assertThat(solved(new Pairs(0, Seats.of(1)).problem(), goal).matched()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aCapacityOfNothingTakesNobody(Goal goal) {
        var problem = new Pairs(2, Seats.of(0, 1)).add(0, 0, 100, 0).add(1, 0, 90, 0).problem();
        assertThat(solved(problem, goal).matched()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void pinsUseUpTheSeats(Goal goal) {
        var pairs = new Pairs(3, Seats.of(1, 1)).add(0, 0, 1, Problem.PINNED);
        pairs.add(0, 1, 100, 0).add(1, 0, 100, 0).add(2, 1, 50, 0);
        var found = solved(pairs.problem(), goal);
        assertThat(found.mentor(0)).isZero();
        assertThat(found.mentor(1)).isEqualTo(Matching.NONE);
        assertThat(found.mentor(2)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void ofPinsBeyondTheSeatsAsManyAreKeptAsCanBe(Goal goal) {
        var pairs = new Pairs(3, Seats.of(2, 1)).add(0, 1, 100, 0);
        IntStream.range(0, 3).forEach(who -> pairs.add(who, 0, who, Problem.PINNED));
        var found = solved(pairs.problem(), goal);
        assertThat(found.matched()).isEqualTo(3);
        assertThat(found.mentor(0)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void oneAloneIsMatched(Goal goal) {
        assertThat(solved(new Pairs(1, Seats.of(1)).add(0, 0, 0, 0).problem(), goal).worst())
                .isEqualTo(goal == Goal.WEIGHT ? OptionalInt.empty() : OptionalInt.of(0));
    }

    /** Whoever has waited long is matched, though it takes two others' mentors away. */
    @ParameterizedTest
    @EnumSource
    void whoeverComesFirstIsMatchedBeforeMostAre(Goal goal) {
        var seats = new Seats(2, new int[] {1, 1, 1}, new int[] {2, 2, Seats.TOP});
        var pairs = new Pairs(3, seats).add(0, 0, 1, Problem.FIRST).add(1, 0, 100, 0);
        var found = solved(pairs.add(2, 1, 100, 0).problem(), goal);
        assertThat(found.mentor(0)).isZero();
        assertThat(found.matched()).isOne();
    }

    /** A pin weighs more than all who come first. */
    @ParameterizedTest
    @EnumSource
    void aPinIsKeptBeforeWhoeverComesFirst(Goal goal) {
        var pairs = new Pairs(2, Seats.of(1)).add(0, 0, 1, Problem.PINNED);
        var found = solved(pairs.add(1, 0, 100, Problem.FIRST).problem(), goal);
        assertThat(found.mentor(0)).isZero();
    }

    /** Pins, those who come first, most matched and fewest parted, each above the next. */
    @Test
    void allMarksOfTwoThousandFitIntoWholeNumbers() {
        var one = new int[2_000];
        Arrays.fill(one, 1);
        assertThat(solved(Drawn.sparse(2_000, Seats.of(one), 12, 2), Goal.KEEP).matched())
                .isPositive();
    }

    /** A mentor with three seats at a workplace with one. */
    @ParameterizedTest
    @EnumSource
    void aWorkplaceTakesNoMoreThanItCan(Goal goal) {
        var seats = new Seats(2, new int[] {3, 3, 1, 5}, new int[] {2, 3, 3, Seats.TOP});
        var pairs = new Pairs(3, seats);
        IntStream.range(0, 3).forEach(who -> pairs.add(who, 0, 50 + who, 0));
        var found = solved(pairs.problem(), goal);
        assertThat(found.matched()).isOne();
        assertThat(found.mentor(2)).isZero();
    }

    /** More are matched, though the total is lower for it. */
    @Test
    void mostMatchedComesBeforeTheTotal() {
        var pairs = new Pairs(2, Seats.of(1, 1)).add(0, 0, 100, 0).add(0, 1, 1, 0);
        var problem = pairs.add(1, 0, 1, 0).problem();
        assertThat(solved(problem, Goal.BEST).total()).isEqualTo(2);
        assertThat(solved(problem, Goal.WEIGHT).total()).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfWhatComesInDoesNotMatter(Goal goal) {
        var lot = new Random(goal.ordinal());
        var order = IntStream.range(0, 60 * 20).boxed().toList();
        var expected = solved(even(order), goal);
        for (int again = 0; again < 20; again++) {
            var shuffled = new ArrayList<>(order);
            Collections.shuffle(shuffled, lot);
            var found = solved(even(shuffled), goal);
            assertThat(found.pair()).isEqualTo(expected.pair());
            assertThat(found.prices()).usingRecursiveComparison().isEqualTo(expected.prices());
        }
    }

    @Test
    void aSeedDecidesBetweenTheEquallyGood() {
        var order = IntStream.range(0, 60 * 20).boxed().toList();
        var one = Solver.solve(even(order), Goal.BEST, 1);
        var other = Solver.solve(even(order), Goal.BEST, 2);
        assertThat(one.pair()).isNotEqualTo(other.pair());
        assertThat(one.total()).isEqualTo(other.total());
    }

    private static Problem even(Iterable<Integer> order) {
        var pairs = new Pairs(60, Seats.of(IntStream.generate(() -> 2).limit(20).toArray()));
        order.forEach(at -> pairs.add(at / 20, at % 20, at * 31 % 7, 0));
        return pairs.problem();
    }

    /** Each has a pair with each of ten mentors and with a few others. */
    private static Problem favourites(int mentees, int mentors) {
        var lot = new Random(3);
        var one = new int[mentors];
        Arrays.fill(one, 1);
        var pairs = new Pairs(mentees, Seats.of(one));
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = 0; mentor < 10; mentor++) {
                pairs.add(mentee, mentor, 80 + lot.nextInt(21), 0);
            }
            pairs.add(mentee, 10 + mentee % (mentors - 10), lot.nextInt(60), 0);
        }
        return pairs.problem();
    }

    private static Matching solved(Problem problem, Goal goal) {
        var found = Solver.solve(problem, goal, 0);
        assertThat(Checker.isBest(found)).isTrue();
        return found;
    }
}
