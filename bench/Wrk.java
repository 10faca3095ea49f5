import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs wrk with one of the scripts beside this file and reads the line that the script prints. */
final class Wrk {
    private Wrk() {}

    /** @return the script's figures; times in milliseconds */
    static Map<String, Double> run(
            String script, int threads, int connections, int seconds, String address, List<String> paths)
            throws IOException, InterruptedException {
        return run(script, threads, connections, seconds, address, paths, List.of());
    }

    static Map<String, Double> run(
            String script, int threads, int connections, int seconds, String address, List<String> paths,
            List<String> headers)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of("wrk", "-t" + threads, "-c" + connections, "-d" + seconds + "s"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.addAll(List.of("-s", "bench/" + script, address, "--"));
        command.addAll(paths);
        var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(wrk.getInputStream().readAllBytes());
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException("wrk failed: " + said);
        }
        return said.lines()
                .filter(line -> line.contains("p50="))
                .findFirst()
                .map(Wrk::figures)
                .orElseThrow(() -> new IllegalStateException("wrk said: " + said));
    }

    private static Map<String, Double> figures(String line) {
        var figures = new LinkedHashMap<String, Double>();
        for (var pair : line.strip().split(" ")) {
            var parts = pair.split("=");
            figures.put(parts[0], Double.valueOf(parts[1]));
        }
        return figures;
    }
}
