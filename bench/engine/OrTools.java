package engine;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** OR-tools' flow, whose arcs are told before the clock runs. */
@State(Scope.Thread)
public class OrTools {
    @Param({})
    public String problem;

    private long least;
    private MinCostFlow flow;

    @Setup
    public void draw() {
        Loader.loadNativeLibraries();
        var drawn = Drawn.of(problem);
        least = Network.least(drawn);
        var network = Network.of(drawn);
        flow = new MinCostFlow();
        for (var arc : network.arcs()) {
            flow.addArcWithCapacityAndUnitCost(arc.from(), arc.to(), arc.most(), arc.cost());
        }
        for (int mentee = 0; mentee < network.mentees(); mentee++) {
            flow.setNodeSupply(mentee, 1);
        }
        flow.setNodeSupply(network.sink(), -network.mentees());
    }

    @Benchmark
    public long flow() {
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("It found nothing");
        }
        Network.same(least, flow.getOptimalCost());
        return least;
    }
}
