package org.handslag.support;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test class an empty, migrated database and the clock its usual time. */
class FreshDatabase implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext test) {
        var beans = SpringExtension.getApplicationContext(test);
        disconnect(beans.getBean(HikariDataSource.class));
        TestServer.instance().renew();
        beans.getBean(TestClock.class).reset();
    }

    private static void disconnect(HikariDataSource source) {
        var pool = source.getHikariPoolMXBean();
        while (pool != null && pool.getTotalConnections() > 0) {
            pool.softEvictConnections();
            Thread.onSpinWait();
        }
    }
}
