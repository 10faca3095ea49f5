package org.handslag.support;

import java.time.Duration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the program at the tests' database, in the way in which production is pointed at one. */
class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** So that tests of anything else need not care; it is shorter than everyone else's. */
    static final Duration STAFF_IDLE = Duration.ofHours(11);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(TestServer.instance().settings())
                .and("db-scheduler.enabled=false", "spring.datasource.hikari.minimum-idle=0")
                .and("spring.datasource.hikari.allow-pool-suspension=true")
                .and("handslag.trusted-proxy=127.0.0.1,::1")
                // Whoever moves the clock by hours stays signed in, whatever her role.
                .and("handslag.staff-idle=" + STAFF_IDLE.toHours() + "h")
                .applyTo(context);
    }
}
