import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A steady stream of visitors. A visit's time is counted from when it was due, not from when the
 * client got round to it, so that one slow answer tells on those behind it.
 */
final class Steady {
    private Steady() {}

    /** Percentiles 50, 95 and 99 in milliseconds, and how many answers were not 200. */
    static double[] visits(String path, int perSecond, int seconds) throws Exception {
        return visits(List.of(path), "", perSecond, seconds);
    }

    /** Visits to one path after the other, by someone who carries a cookie or none. */
    static double[] visits(List<String> paths, String cookie, int perSecond, int seconds) throws Exception {
        var times = new long[perSecond * seconds];
        var bad = new AtomicInteger();
        var requests = paths.stream()
                .map(path -> HttpRequest.newBuilder(URI.create(Server.BASE + path)))
                .map(request -> (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build())
                .toList();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var begin = System.nanoTime() + 100_000_000L;
            for (int i = 0; i < times.length; i++) {
                var number = i;
                var due = begin + i * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                visitors.submit(
                        () -> {
                            var status = client.send(requests.get(number % requests.size()), BodyHandlers.discarding()).statusCode();
                            times[number] = System.nanoTime() - due;
                            return status == 200 ? 0 : bad.incrementAndGet();
                        });
            }
        }
        Arrays.sort(times);
        return new double[] {at(times, 50), at(times, 95), at(times, 99), bad.get()};
    }

    static double at(long[] sorted, int percent) {
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1] / 1e6;
    }
}
