package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person's first page costs her, compressed as it is on the wire, fonts apart. */
@ServerTest
class FirstVisitTest {
    private static final int MOST = 60_000;

    @LocalServerPort int port;

    private final Cast cast;

    FirstVisitTest(Cast cast) {
        this.cast = cast;
    }

    @Test
    void weighsLittle() throws Exception {
        var first = "/" + cast.goteborg().slug() + "/courses";
        var html = new Visitor(port, "sv").get(first).expect(200).html();
        var weight = weight(first);
        for (var style : html.select("link[rel=stylesheet]")) {
            weight += weight(style.attr("href"));
        }
        for (var script : html.select("script[src]")) {
            weight += weight(script.attr("src"));
        }
        assertThat(weight).isBetween(10_000, MOST);
    }

    @Test
    void fetchesAssetsOnceAndForAll() throws Exception {
        var html = new Visitor(port, "sv").get("/ui").html();
        var style = answer(html.select("link[rel=stylesheet]").attr("href"));
        assertThat(style.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(html.select("link[rel=stylesheet]")).hasSize(1);
    }

    private int weight(String path) throws IOException, InterruptedException {
        var answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().length;
    }

    private HttpResponse<byte[]> answer(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept-Encoding", "gzip")
                            .build();
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
