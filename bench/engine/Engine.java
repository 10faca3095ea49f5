package engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the engine beside others and prints the figures as Markdown. Each figure is of a process
 * of its own, since native code can take one along, and what each peer finds is compared with what
 * ours does every time: one that differs ends the bench. Started by bin/bench.
 */
public final class Engine {
    private static final String SMALL = "300 × 230";
    private static final String MIDDLE = "2,000 × 1,500";
    private static final String LARGE = "10,000 × 7,500";

    private Engine() {}

    public static void main(String[] arguments) throws RunnerException {
        var rows = new ArrayList<String>();
        beside(rows, SMALL, "JGraphT.flow", "OrTools.flow");
        beside(rows, MIDDLE, "JGraphT.flow", "OrTools.flow");
        beside(rows, LARGE, "OrTools.flow");
        beside(rows, "10,000 × 600, favourites", "OrTools.flow");
        beside(rows, "10,000 × 100, favourites", "OrTools.flow");
        beside(rows, "dense 1,000", "JGraphT.assignment");
        beside(rows, "dense 5,000");
        print("| Best fit | By | ms: mean (least, most) | ÷ ours |\n|---|---|---|---|", rows);

        var goals = new ArrayList<String>();
        for (var problem : List.of(SMALL, MIDDLE)) {
            goals.add("| %s | %s | %s | %s |".formatted(problem, measured("Ours.keep", problem),
                    measured("Ours.fair", problem), measured("Ours.whatIf", problem)));
        }
        print("| Ours, ms | Fewest parted | Fairest | What if these two had to be together |\n|---|---|---|---|", goals);
    }

    private static void beside(List<String> rows, String problem, String... peers) throws RunnerException {
        var ours = measured("Ours.best", problem);
        rows.add("| " + problem + " | ours | " + ours + " | |");
        for (var peer : peers) {
            var figure = measured(peer, problem);
            var times = figure.fell() ? "" : String.format(Locale.ROOT, "%.1f", figure.mean / ours.mean);
            rows.add("| | " + peer.replace("OrTools", "OR-tools").replace('.', ' ') + " | " + figure + " | " + times + " |");
        }
    }

    private static void print(String head, List<String> rows) {
        System.out.println("\n" + head);
        rows.forEach(System.out::println);
    }

    private record Figure(double mean, double least, double most) {
        boolean fell() {
            return Double.isNaN(mean);
        }

        @Override
        public String toString() {
            return fell() ? "its process fell" : digits(mean) + " (" + digits(least) + ", " + digits(most) + ")";
        }

        private static String digits(double number) {
            return String.format(Locale.ROOT, number < 100 ? "%.3g" : "%,.0f", number);
        }
    }

    private static Figure measured(String what, String problem) throws RunnerException {
        System.err.println("Measuring " + what + ", " + problem + " …");
        try {
            var result = new Runner(options(what, problem).build()).run().iterator().next().getPrimaryResult().getStatistics();
            return new Figure(result.getMean(), result.getMin(), result.getMax());
        } catch (RunnerException e) {
            if (what.startsWith("OrTools") && fell(e)) {
                return new Figure(Double.NaN, Double.NaN, Double.NaN);
            }
            throw e;
        }
    }

    /** Whether the process ended before it could say what was wrong. */
    private static boolean fell(Throwable e) {
        return e != null && (String.valueOf(e.getMessage()).contains("Forked VM failed") || fell(e.getCause())
                || List.of(e.getSuppressed()).stream().anyMatch(Engine::fell));
    }

    /** As often as five seconds allow, and what takes longer than one of them five times. */
    private static ChainedOptionsBuilder options(String what, String problem) {
        return new OptionsBuilder()
                .include("^engine\\." + what.replace(".", "\\.") + "$")
                .param("problem", problem)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx" + (problem.equals("dense 5,000") ? "500m" : "2g"),
                        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }
}
