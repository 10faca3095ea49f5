package org.handslag.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The checker believes nothing: whatever is not the best is refused, whatever its prices say. */
class CheckerTest {
    private static final int MANY = 2_000;

    @Test
    void refusesWhateverIsWorthLess() {
        long refused = IntStream.range(0, MANY).mapToLong(this::worse).sum();
        assertThat(refused).isGreaterThan(MANY);
    }

    /** Everyone in turn is given another mentor, or none: what is worth less has no proof. */
    private long worse(int number) {
        long refused = 0;
        for (var goal : Goal.values()) {
            var best = Solver.solve(Drawn.small(number), goal, 0);
            var worth = Tried.worth(best.problem(), goal, best.pair());
            for (int mentee = 0; mentee < best.pair().length; mentee++) {
                for (int pair : others(best, mentee)) {
                    var other = best.pair().clone();
                    other[mentee] = pair;
                    var changed = new Matching(best.problem(), goal, other, best.prices());
                    if (!Arrays.equals(worth, Tried.worth(best.problem(), goal, other))) {
                        assertThat(Checker.isBest(changed)).as("problem %s", number).isFalse();
                        refused++;
                    }
                }
            }
        }
        return refused;
    }

    private static List<Integer> others(Matching best, int mentee) {
        var others = new ArrayList<Integer>();
        others.add(Matching.NONE);
        var first = best.problem().first();
        IntStream.range(first[mentee], first[mentee + 1]).forEach(others::add);
        others.remove((Integer) best.pair()[mentee]);
        return others;
    }

    @Test
    void refusesTwoInOneSeatAndAPairOfSomeoneElse() {
        var problem = new Pairs(2, Seats.of(1, 1)).add(0, 0, 9, 0).add(1, 0, 9, 0).problem();
        var best = Solver.solve(problem, Goal.BEST, 0);
        assertThat(Checker.isBest(best)).isTrue();
        assertThat(Checker.isBest(with(best, 0, 1))).isFalse();
        assertThat(Checker.isBest(with(best, 1, 0))).isFalse();
        assertThat(Checker.isBest(with(best, Matching.NONE, 0))).isFalse();
    }

    @Test
    void refusesAProofOfOtherLevels() {
        var problem = new Pairs(1, Seats.of(1)).add(0, 0, 9, 0).problem();
        var best = Solver.solve(problem, Goal.FAIR, 0);
        var first = best.prices().subList(0, 1);
        assertThat(Checker.isBest(new Matching(problem, Goal.FAIR, best.pair(), first))).isFalse();
    }

    private static Matching with(Matching best, int... pair) {
        return new Matching(best.problem(), best.goal(), pair, best.prices());
    }
}
