package org.handslag.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class HealthTest {
    private final Visitor balancer;
    private final int metrics;
    private final ApplicationContext program;

    HealthTest(
            @LocalServerPort int pages,
            @LocalManagementPort int metrics,
            ApplicationContext program) {
        this.balancer = new Visitor(pages, "en");
        this.metrics = metrics;
        this.program = program;
    }

    @Test
    void tellsTheLoadBalancerThatItTakesVisitors() {
        var answer = balancer.get("/health").expect(200);
        assertThat(answer.text()).isEqualTo("ok\n");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void sendsVisitorsElsewhereWhileItStops() {
        AvailabilityChangeEvent.publish(program, ReadinessState.REFUSING_TRAFFIC);
        try {
            balancer.get("/health").expect(503);
        } finally {
            AvailabilityChangeEvent.publish(program, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    @Test
    void givesHealthAndMetricsOnAPortOfTheirOwn() throws Exception {
        assertThat(monitored("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(monitored("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void givesNoMetricsWherePeopleCome() {
        balancer.get("/actuator/prometheus").expect(404);
        balancer.get("/actuator/health").expect(404);
    }

    @Test
    void givesNothingThatTellsSettingsOrMemory() throws Exception {
        assertThat(monitored("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(monitored("/actuator/heapdump").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> monitored(String path) throws Exception {
        var address = URI.create("http://localhost:" + metrics + path);
        try (var monitor = HttpClient.newHttpClient()) {
            return monitor.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
