package org.handslag.support;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test class an empty, migrated database and the clock its usual time. */
class FreshDatabase implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext test) {
        var beans = SpringExtension.getApplicationContext(test);
        var pool = beans.getBean(HikariDataSource.class).getHikariPoolMXBean();
        if (pool == null) {
            TestServer.instance().renew();
        } else {
            whileNobodyIsConnected(pool, TestServer.instance()::renew);
        }
        beans.getBean(TestClock.class).reset();
    }

    /** Tasks of the program go on between two tests: they wait, and lose no connection. */
    private static void whileNobodyIsConnected(HikariPoolMXBean pool, Runnable work) {
        pool.suspendPool();
        try {
            while (pool.getTotalConnections() > 0) {
                pool.softEvictConnections();
                Thread.onSpinWait();
            }
            work.run();
        } finally {
            pool.resumePool();
        }
    }
}
