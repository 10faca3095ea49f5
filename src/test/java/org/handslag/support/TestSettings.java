package org.handslag.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the program at the tests' database, in the way in which production is pointed at one. */
class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(TestServer.instance().settings())
                .and("db-scheduler.enabled=false", "spring.datasource.hikari.minimum-idle=0")
                .and("spring.datasource.hikari.allow-pool-suspension=true")
                .and("handslag.trusted-proxy=127.0.0.1,::1")
                .applyTo(context);
    }
}
