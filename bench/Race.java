import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Many people press the button at the same moment, through 24 connections at a time. */
final class Race {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern SUBMISSION =
            Pattern.compile("name=\"submission\" value=\"([^\"]*)\"");

    private Race() {}

    /** What came of it; times in milliseconds from the shot to each answer. */
    record Result(int placed, int asked, int broken, double p50, double p95, double all) {}

    static Result of(String path, int people) throws Exception {
        var clients = new HttpClient[people];
        var bodies = new String[people];
        for (int i = 0; i < people; i++) {
            clients[i] = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            bodies[i] = form(clients[i], path, i);
        }
        var times = new long[people];
        var outcomes = new AtomicInteger[] {new AtomicInteger(), new AtomicInteger(), new AtomicInteger()};
        var shot = new CountDownLatch(1);
        var places = new Semaphore(24);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                var number = i;
                threads.submit(
                        () -> {
                            shot.await();
                            places.acquire();
                            var begun = System.nanoTime();
                            var status = post(clients[number], path, bodies[number], number);
                            times[number] = System.nanoTime() - begun;
                            places.release();
                            return outcomes[status == 303 ? 0 : status < 500 ? 1 : 2].incrementAndGet();
                        });
            }
            shot.countDown();
        }
        Arrays.sort(times);
        for (var client : clients) {
            client.close();
        }
        return new Result(outcomes[0].get(), outcomes[1].get(), outcomes[2].get(),
                Steady.at(times, 50), Steady.at(times, 95), Steady.at(times, 100));
    }

    private static String form(HttpClient client, String path, int number) throws Exception {
        var page = client.send(to(path, number).build(), BodyHandlers.ofString()).body();
        var address = "vera." + System.nanoTime() + "." + number + "@lager.example";
        return Map.of("_csrf", found(CSRF, page), "submission", found(SUBMISSION, page), "website", "",
                        "name", "Vera " + number, "email", address)
                .entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .reduce((a, b) -> a + "&" + b)
                .orElseThrow();
    }

    private static int post(HttpClient client, String path, String body, int number)
            throws IOException, InterruptedException {
        var request = to(path, number)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest.Builder to(String path, int number) {
        return HttpRequest.newBuilder(URI.create(Server.BASE + path))
                .header("X-Forwarded-For", "10.9." + number / 200 + "." + (number % 200 + 1));
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + page);
        }
        return matcher.group(1);
    }
}
