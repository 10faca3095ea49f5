package engine;

import java.util.ArrayList;
import java.util.List;
import org.handslag.matching.Checker;
import org.handslag.matching.Goal;
import org.handslag.matching.Matching;
import org.handslag.matching.Problem;
import org.handslag.matching.Seats;
import org.handslag.matching.Solver;

/**
 * A problem as the flow that others solve: from each mentee to her mentors or past them all, from a
 * mentor to her workplace, to its employer, to the sink, which is the last node. Seats within seats
 * are arcs like any other.
 */
record Network(int mentees, int sink, List<Arc> arcs) {
    record Arc(int from, int to, int most, long cost) {}

    static Network of(Problem problem) {
        var seats = problem.seats();
        var costs = Goal.BEST.costs(problem);
        int mentees = problem.mentees();
        int sink = mentees + seats.nodes();
        var arcs = new ArrayList<Arc>();
        for (int mentee = 0; mentee < mentees; mentee++) {
            arcs.add(new Arc(mentee, sink, 1, 0));
            for (int pair = problem.first()[mentee]; pair < problem.first()[mentee + 1]; pair++) {
                arcs.add(new Arc(mentee, mentees + problem.mentor()[pair], 1, costs.of(0, pair)));
            }
        }
        for (int node = 0; node < seats.nodes(); node++) {
            int parent = seats.parent()[node];
            int to = parent == Seats.TOP ? sink : mentees + parent;
            arcs.add(new Arc(mentees + node, to, seats.capacity()[node], 0));
        }
        return new Network(mentees, sink, arcs);
    }

    /** What our best matching costs: proved, and then what every other's must cost. */
    static long least(Problem problem) {
        var matching = Solver.solve(problem, Goal.BEST, 0);
        if (!Checker.isBest(matching)) {
            throw new IllegalStateException("Ours is not the best");
        }
        return cost(matching);
    }

    static long cost(Matching matching) {
        var costs = matching.goal().costs(matching.problem());
        long cost = 0;
        for (int pair : matching.pair()) {
            cost += pair == Matching.NONE ? 0 : costs.of(0, pair);
        }
        return cost;
    }

    static void same(long least, double found) {
        if (found != least) {
            throw new IllegalStateException("The least cost is " + least + ", and it found " + found);
        }
    }
}
