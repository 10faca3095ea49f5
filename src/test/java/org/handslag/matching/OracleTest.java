package org.handslag.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another hand's flow of least cost finds as much as ours, in problems that nobody can try out. */
class OracleTest {
    private static final int MANY = 500;

    @ParameterizedTest
    @EnumSource(names = {"BEST", "KEEP", "WEIGHT"})
    void agreesWithAnotherSolverOnFiveHundredProblems(Goal goal) {
        for (int number = 0; number < MANY; number++) {
            var lot = new Random(number);
            var seats = Drawn.seats(5 + lot.nextInt(30), lot);
            var problem = Drawn.sparse(10 + lot.nextInt(50), seats, 1 + lot.nextInt(8), number);
            var found = Solver.solve(problem, goal, number);
            assertThat(cost(found)).as("problem %s", number).isEqualTo(oracle(problem, goal));
            assertThat(Checker.isBest(found)).as("proof %s", number).isTrue();
        }
    }

    private static double cost(Matching matching) {
        var costs = matching.goal().costs(matching.problem());
        double cost = 0;
        for (int pair : matching.pair()) {
            cost += pair == Matching.NONE ? 0 : costs.of(0, pair);
        }
        return cost;
    }

    /** From a source to a sink, past the matching or through it. */
    private static double oracle(Problem problem, Goal goal) {
        var costs = goal.costs(problem);
        var graph = new Graph();
        int mentees = problem.mentees();
        int source = -1;
        int sink = mentees + problem.seats().nodes();
        graph.arc(source, sink, mentees, 0);
        for (int mentee = 0; mentee < mentees; mentee++) {
            graph.arc(source, mentee, 1, 0);
            for (int at = problem.first()[mentee]; at < problem.first()[mentee + 1]; at++) {
                graph.arc(mentee, mentees + problem.mentor()[at], 1, costs.of(0, at));
            }
        }
        for (int node = 0; node < problem.seats().nodes(); node++) {
            int parent = problem.seats().parent()[node];
            int to = parent == Seats.TOP ? sink : mentees + parent;
            graph.arc(mentees + node, to, problem.seats().capacity()[node], 0);
        }
        return graph.least(source, sink, mentees);
    }

    private static final class Graph {
        private final SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        private final Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();

        void arc(int from, int to, int most, double cost) {
            graph.addVertex(from);
            graph.addVertex(to);
            var edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, cost);
            capacity.put(edge, most);
        }

        double least(int source, int sink, int supply) {
            Map<Integer, Integer> supplies = Map.of(source, supply, sink, -supply);
            var problem =
                    new MinimumCostFlowProblemImpl<>(
                            graph, node -> supplies.getOrDefault(node, 0), capacity::get);
            return new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                    .getMinimumCostFlow(problem)
                    .getCost();
        }
    }
}
