package org.handslag.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ranked wishes: what is found is stable, and as large as it is said to be. */
class RankedTest {
    private static final int MANY = 2_000;
    private static final int[][] NOBODY = {};

    /**
     * Against every matching there is: the first try comes to two thirds of the largest, as Király
     * proves, and often to all of it; those after it nearly always do.
     */
    @Test
    void isStableAndNearlyAlwaysTheLargestOfAllThatAre() {
        int atOnce = 0;
        int largest = 0;
        int known = 0;
        for (int number = 0; number < MANY; number++) {
            var wishes = DrawnWishes.small(number);
            int most = TriedWishes.most(wishes);
            var first = new Proposing(Mutual.of(wishes), rank(wishes, number)).run(false);
            var found = Ranked.solve(wishes, number);
            for (var one : List.of(first, found.mentor())) {
                assertThat(Blocking.isStable(wishes, one)).as("problem %s", number).isTrue();
                assertThat(3 * TriedWishes.matched(one))
                        .as("problem %s", number)
                        .isBetween(2 * most, 3 * most);
            }
            assertThat(found.bound()).as("bound %s", number).isGreaterThanOrEqualTo(most);
            atOnce += TriedWishes.matched(first) == most ? 1 : 0;
            largest += found.matched() == most ? 1 : 0;
            known += found.isLargest() ? 1 : 0;
        }
        assertThat(atOnce).isBetween(MANY * 99 / 100, MANY - 1);
        assertThat(largest).isGreaterThanOrEqualTo(MANY * 999 / 1_000);
        assertThat(known).isGreaterThanOrEqualTo(MANY * 999 / 1_000);
    }

    private static Proposing.Rank rank(Wishes wishes, int number) {
        var lot = new Random(number);
        return new Proposing.Rank(
                lot.longs(wishes.mentees()).toArray(), lot.longs(wishes.mentors()).toArray());
    }

    @Test
    void theCheckerSaysOfEveryMatchingWhatTheDefinitionSays() {
        for (int number = 0; number < MANY; number++) {
            var lot = new Random(number);
            var wishes = DrawnWishes.small(number);
            for (int again = 0; again < 20; again++) {
                var mentor = lot.ints(wishes.mentees(), -1, wishes.mentors()).toArray();
                assertThat(Blocking.isStable(wishes, mentor))
                        .isEqualTo(TriedWishes.isStable(wishes, mentor));
            }
        }
    }

    /** Without equals, all stable matchings are of one size, and nothing has to be tried. */
    @Test
    void withoutEqualsOneTryIsEnough() {
        for (int number = 0; number < MANY; number++) {
            var wishes = DrawnWishes.strict(DrawnWishes.small(number));
            var found = Ranked.solve(wishes, 0);
            assertThat(found.matched()).isEqualTo(TriedWishes.most(wishes));
        }
    }

    @Test
    void threeHundredAfterSpeedMeetingsAreStable() {
        for (int number = 0; number < 5; number++) {
            var wishes = DrawnWishes.met(300, 150, number);
            var found = Ranked.solve(wishes, 0);
            assertThat(Blocking.isStable(wishes, found.mentor())).isTrue();
            assertThat(found.matched()).isGreaterThanOrEqualTo(found.bound() * 9 / 10);
        }
    }

    @Test
    void theOrderAmongEqualsDoesNotMatterAndTheSeedDoes() {
        var wishes = DrawnWishes.met(100, 40, 1);
        var found = Ranked.solve(wishes, 5).mentor();
        for (int again = 0; again < 20; again++) {
            var other =
                    new Wishes(
                            wishes.capacity(),
                            turned(wishes.ofMentees(), again),
                            turned(wishes.ofMentors(), again));
            assertThat(Ranked.solve(other, 5).mentor()).isEqualTo(found);
        }
        assertThat(Ranked.solve(wishes, 6).mentor()).isNotEqualTo(found);
    }

    private static int[][][] turned(int[][][] lists, int seed) {
        var lot = new Random(seed);
        return Arrays.stream(lists)
                .map(
                        list ->
                                Arrays.stream(list)
                                        .map(one -> DrawnWishes.shuffled(one, lot))
                                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    @Test
    void allAreEqual() {
        var all = new int[][] {{0, 1, 2, 3}};
        var few = new int[][] {{0, 1}};
        var wishes =
                new Wishes(
                        new int[] {2, 1},
                        new int[][][] {few, few, few, few},
                        new int[][][] {all, all});
        assertThat(Ranked.solve(wishes, 0).matched()).isEqualTo(3);
        assertThat(Ranked.solve(wishes, 0).isLargest()).isTrue();
    }

    @Test
    void nobodyIsThereOrWantsAnyone() {
        assertThat(
                        Ranked.solve(new Wishes(new int[0], new int[0][][], new int[0][][]), 0)
                                .matched())
                .isZero();
        var none =
                new Wishes(new int[] {1}, new int[][][] {NOBODY, NOBODY}, new int[][][] {NOBODY});
        assertThat(Ranked.solve(none, 0).mentor()).containsExactly(-1, -1);
        assertThat(Ranked.solve(none, 0).isLargest()).isTrue();
    }

    /** She would have him, and is not on his list: she is nobody's rival. */
    @Test
    void whoIsOnOneListOnlyIsNotMatched() {
        var wishes =
                new Wishes(
                        new int[] {1, 1},
                        new int[][][] {{{0}, {1}}, {{0}}},
                        new int[][][] {{{1}}, {{1}, {0}}});
        assertThat(Ranked.solve(wishes, 0).mentor()).containsExactly(1, 0);
    }

    @Test
    void aCapacityOfNothingTakesNobodyAndBlocksNothing() {
        var wishes =
                new Wishes(
                        new int[] {0, 1}, new int[][][] {{{0}, {1}}}, new int[][][] {{{0}}, {{0}}});
        assertThat(Ranked.solve(wishes, 0).mentor()).containsExactly(1);
        assertThat(Blocking.pairs(wishes, new int[] {1})).isEmpty();
        assertThat(Blocking.pairs(wishes, new int[] {-1})).containsExactly(new int[] {0, 1});
    }

    /** One likes both mentors, the other only the first: taken by lot it would be one pair. */
    @Test
    void whoeverCanGoElsewhereGivesWay() {
        var both = new int[][] {{0, 1}};
        var wishes =
                new Wishes(
                        new int[] {1, 1}, new int[][][] {both, {{0}}}, new int[][][] {both, {{0}}});
        IntStream.range(0, 50)
                .forEach(
                        seed ->
                                assertThat(Ranked.solve(wishes, seed).mentor())
                                        .containsExactly(1, 0));
    }

    @Test
    void listsThatCannotBeAreRefused() {
        var one = new int[] {1};
        assertThatThrownBy(
                        () -> new Wishes(one, new int[][][] {{{0}, {0}}}, new int[][][] {NOBODY}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wishes(one, new int[][][] {{{1}}}, new int[][][] {NOBODY}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wishes(new int[] {-1}, new int[0][][], new int[][][] {NOBODY}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wishes(one, new int[0][][], new int[0][][]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
