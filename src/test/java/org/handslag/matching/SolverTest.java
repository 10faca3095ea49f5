package org.handslag.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The solver finds what is found when every matching is tried. */
class SolverTest {
    private static final int MANY = 10_000;

    @ParameterizedTest
    @EnumSource
    void findsTheBestOfTenThousandSmallProblems(Goal goal) {
        IntStream.range(0, MANY)
                .forEach(
                        number -> {
                            var problem = Drawn.small(number);
                            var found = Solver.solve(problem, goal, number);
                            assertThat(Tried.worth(problem, goal, found.pair()))
                                    .as("problem %s", number)
                                    .isEqualTo(Tried.worth(problem, goal));
                            assertThat(Checker.isBest(found)).as("proof %s", number).isTrue();
                        });
    }
}
