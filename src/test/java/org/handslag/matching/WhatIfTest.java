package org.handslag.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What would be otherwise is the best matching of the changed problem, with as few moves as can be.
 */
class WhatIfTest {
    private static final int MANY = 1_500;

    /** Two who want the same mentor; the second has another choice. */
    private static Matching rivals() {
        var pairs = new Pairs(2, Seats.of(1, 1));
        pairs.add(0, 0, 90, 0).add(0, 1, 20, 0).add(1, 0, 80, 0).add(1, 1, 70, 0);
        return Solver.solve(pairs.problem(), Goal.BEST, 0);
    }

    @Test
    void tellsWhatItCostsToBringTwoTogether() {
        var effect = WhatIf.together(rivals(), 0, 1, 0);
        assertThat(effect.matched()).isZero();
        assertThat(effect.total()).isEqualTo(20 + 80 - 90 - 70);
        assertThat(effect.moved()).containsExactly(0, 1);
    }

    @Test
    void tellsWhatItCostsToKeepTwoApart() {
        var effect = WhatIf.apart(rivals(), 0, 0);
        assertThat(effect.total()).isEqualTo(-60);
        assertThat(effect.after().mentor(0)).isOne();
    }

    @Test
    void tellsWhatOneMoreSeatIsWorth() {
        var effect = WhatIf.oneMoreSeat(rivals(), 0);
        assertThat(effect.total()).isEqualTo(10);
        assertThat(effect.moved()).containsExactly(1);
    }

    @Test
    void tellsWhatARuleLessWouldGive() {
        var problem = new Pairs(2, Seats.of(1, 1)).add(0, 0, 50, 0).add(1, 0, 50, 0).problem();
        var matching = Solver.solve(problem, Goal.BEST, 0);
        var effect = WhatIf.possible(matching, List.of(new int[] {0, 1, 10}, new int[] {0, 0, 99}));
        assertThat(effect.matched()).isOne();
        assertThat(effect.total()).isEqualTo(10);
    }

    @Test
    void whoeverComesFirstDoesSoWithWhatIsPossibleBesides() {
        var pairs = new Pairs(2, Seats.of(1, 1)).add(0, 0, 50, Problem.FIRST).add(1, 0, 50, 0);
        var pinned = pairs.add(1, 1, 90, 0).problem();
        var matching = Solver.solve(pinned, Goal.WEIGHT, 0);
        var effect = WhatIf.possible(matching, List.of(new int[] {0, 1, 10}));
        assertThat(effect.moved()).isEmpty();
        var after = effect.after().problem();
        assertThat(after.is(after.find(0, 1), Problem.FIRST)).isTrue();
    }

    @Test
    void nobodyMovesForNothing() {
        var seats = Seats.of(IntStream.generate(() -> 1).limit(30).toArray());
        var pairs = new Pairs(30, seats);
        IntStream.range(0, 900).forEach(at -> pairs.add(at / 30, at % 30, 50, 0));
        var matching = Solver.solve(pairs.problem(), Goal.BEST, 7);
        var effect = WhatIf.together(matching, 3, matching.mentor(4), 0);
        assertThat(effect.moved()).containsExactly(3, 4);
        assertThat(WhatIf.oneMoreSeat(matching, 2).moved()).isEmpty();
    }

    /** Every pair of small problems, forced and forbidden, for every goal. */
    @Test
    void isTheBestOfTheChangedProblem() {
        for (int number = 0; number < MANY; number++) {
            for (var goal : Goal.values()) {
                var matching = Solver.solve(Drawn.small(number), goal, 0);
                for (var effect : effects(matching)) {
                    var after = effect.after();
                    assertThat(Checker.isBest(after)).as("proof %s", number).isTrue();
                    assertThat(Tried.worth(after.problem(), goal, after.pair()))
                            .as("problem %s", number)
                            .isEqualTo(Tried.worth(after.problem(), goal));
                }
            }
        }
    }

    private static List<WhatIf.Effect> effects(Matching matching) {
        var problem = matching.problem();
        var effects = new ArrayList<WhatIf.Effect>();
        for (int mentor = 0; mentor < problem.seats().mentors(); mentor++) {
            effects.add(WhatIf.oneMoreSeat(matching, mentor));
            if (problem.mentees() > 0) {
                int mentee = mentor % problem.mentees();
                effects.add(WhatIf.together(matching, mentee, mentor, 5));
                effects.add(WhatIf.apart(matching, mentee, mentor));
            }
        }
        return effects;
    }
}
