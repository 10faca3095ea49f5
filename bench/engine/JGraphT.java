package engine;

import java.util.Set;
import java.util.HashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** JGraphT's flow and its assignment; the graph is made before the clock runs. */
public class JGraphT {
    /** Its default, 8, takes three times as long with 300 mentees and far longer with 2,000. */
    private static final int WITHOUT_SCALING = 1;

    @State(Scope.Thread)
    public static class Flow {
        @Param({})
        public String problem;

        private long least;
        private MinimumCostFlowProblem<Integer, DefaultWeightedEdge> flow;

        @Setup
        public void draw() {
            var drawn = Drawn.of(problem);
            least = Network.least(drawn);
            var network = Network.of(drawn);
            var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
            IntStream.rangeClosed(0, network.sink()).forEach(graph::addVertex);
            var capacity = new HashMap<DefaultWeightedEdge, Integer>();
            for (var arc : network.arcs()) {
                var edge = graph.addEdge(arc.from(), arc.to());
                graph.setEdgeWeight(edge, arc.cost());
                capacity.put(edge, arc.most());
            }
            int mentees = network.mentees();
            flow = new MinimumCostFlowProblemImpl<>(graph,
                    node -> node < mentees ? 1 : node == network.sink() ? -mentees : 0, capacity::get);
        }
    }

    @State(Scope.Thread)
    public static class Dense {
        @Param({})
        public String problem;

        private long least;
        private SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph;
        private Set<Integer> mentees;
        private Set<Integer> mentors;

        @Setup
        public void draw() {
            var drawn = Drawn.of(problem);
            least = Network.least(drawn);
            int many = drawn.mentees();
            graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
            mentees = IntStream.range(0, many).boxed().collect(Collectors.toSet());
            mentors = IntStream.range(many, 2 * many).boxed().collect(Collectors.toSet());
            mentees.forEach(graph::addVertex);
            mentors.forEach(graph::addVertex);
            var costs = org.handslag.matching.Goal.BEST.costs(drawn);
            for (int pair = 0; pair < drawn.pairs(); pair++) {
                var edge = graph.addEdge(pair / many, many + drawn.mentor()[pair]);
                graph.setEdgeWeight(edge, costs.of(0, pair));
            }
        }
    }

    @Benchmark
    public Object flow(Flow state) {
        var found = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>(WITHOUT_SCALING)
                .getMinimumCostFlow(state.flow);
        Network.same(state.least, found.getCost());
        return found;
    }

    @Benchmark
    public Object assignment(Dense state) {
        var found = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(state.graph, state.mentees, state.mentors)
                .getMatching();
        Network.same(state.least, found.getWeight());
        return found;
    }
}
