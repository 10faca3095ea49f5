package engine;

import java.util.ArrayList;
import org.handslag.matching.Goal;
import org.handslag.matching.Matching;
import org.handslag.matching.Problem;
import org.handslag.matching.Solver;
import org.handslag.matching.WhatIf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The engine itself. */
@State(Scope.Thread)
public class Ours {
    @Param({})
    public String problem;

    private Problem drawn;
    private Matching matching;
    private int turn;

    @Setup
    public void draw() {
        drawn = Drawn.of(problem);
        matching = Solver.solve(drawn, Goal.BEST, 0);
    }

    @Benchmark
    public Matching best() {
        return Solver.solve(drawn, Goal.BEST, 0);
    }

    @Benchmark
    public Matching fair() {
        return Solver.solve(drawn, Goal.FAIR, 0);
    }

    /** With the matching of today of which every seventh mentor's seats are gone. */
    @Benchmark
    public Matching keep(Today today) {
        return Solver.solve(today.problem, Goal.KEEP, 0);
    }

    /** Someone is to be with a mentor whom she could have and has not, each time someone else. */
    @Benchmark
    public WhatIf.Effect whatIf(Others others) {
        var two = others.pairs.get(turn++ % others.pairs.size());
        return WhatIf.together(matching, two[0], two[1], 0);
    }

    /** Made once for each process. */
    @State(Scope.Thread)
    public static class Others {
        private final ArrayList<int[]> pairs = new ArrayList<>();

        @Setup
        public void find(Ours ours) {
            var problem = ours.drawn;
            for (int mentee = 0; mentee < problem.mentees(); mentee++) {
                int many = problem.first()[mentee + 1] - problem.first()[mentee];
                int pair = problem.first()[mentee] + (many == 0 ? 0 : mentee % many);
                if (many > 0 && ours.matching.pair()[mentee] != pair) {
                    pairs.add(new int[] {mentee, problem.mentor()[pair]});
                }
            }
        }
    }

    @State(Scope.Thread)
    public static class Today {
        private Problem problem;

        @Setup
        public void leave(Ours ours) {
            problem = Leaving.of(ours.matching, 7);
        }
    }
}
