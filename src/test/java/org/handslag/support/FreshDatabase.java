package org.handslag.support;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test class an empty, migrated database and the clock its usual time. */
class FreshDatabase implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext test) {
        var beans = SpringExtension.getApplicationContext(test);
        var pool = beans.getBean(HikariDataSource.class);
        Objects.requireNonNull(pool.getHikariPoolMXBean()).softEvictConnections();
        TestServer.instance().renew();
        beans.getBean(TestClock.class).reset();
    }
}
