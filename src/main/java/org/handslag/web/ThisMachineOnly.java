package org.handslag.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Without HANDSLAG_BASE_URL nobody has said where this installation is to be reached: it listens on
 * this machine only. Read when the settings are loaded, as the metrics' port obeys it too.
 */
class ThisMachineOnly implements EnvironmentPostProcessor, Ordered {
    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment settings, SpringApplication program) {
        if (settings.getProperty("handslag.base-url", "").isBlank()) {
            var own = new HashMap<String, Object>(Map.of("server.address", LOOPBACK));
            if (settings.containsProperty("management.server.port")) {
                own.put("management.server.address", LOOPBACK);
            }
            settings.getPropertySources().addLast(new MapPropertySource("this machine only", own));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
