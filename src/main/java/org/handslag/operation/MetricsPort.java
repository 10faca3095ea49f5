package org.handslag.operation;

import java.util.Map;
import org.handslag.scope.CannotStart;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Health and metrics answer on the port after the pages' own, unless another is named. */
class MetricsPort implements EnvironmentPostProcessor, Ordered {
    private static final String METRICS = "handslag.management-port";
    private static final String PAGES = "server.port";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment settings, SpringApplication program) {
        int pages = port("PORT", settings.getProperty(PAGES, "8080"));
        var named = settings.getProperty(METRICS, "");
        int metrics = named.isBlank() ? next(pages) : port("HANDSLAG_MANAGEMENT_PORT", named);
        if (metrics == pages && pages != 0) {
            throw new CannotStart(
                    "HANDSLAG_MANAGEMENT_PORT is the port of the pages themselves; name another.");
        }
        Map<String, Object> own = Map.of("management.server.port", metrics);
        settings.getPropertySources().addLast(new MapPropertySource("metrics port", own));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    // Port 0 means any free one, for both.
    private static int next(int pages) {
        return pages == 0 ? 0 : pages == 65_535 ? pages - 1 : pages + 1;
    }

    private static int port(String name, String number) {
        if (number.matches("\\d{1,5}") && Integer.parseInt(number) <= 65_535) {
            return Integer.parseInt(number);
        }
        throw new CannotStart(
                name + " is \"" + number + "\"; a port is a number between 1 and 65535.");
    }
}
