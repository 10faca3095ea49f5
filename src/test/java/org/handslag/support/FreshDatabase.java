package org.handslag.support;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.handslag.demo.World;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test class a migrated database, empty or with the World, and the usual time. */
class FreshDatabase implements BeforeAllCallback {
    private static final String WORLD = "world";

    @Override
    public void beforeAll(ExtensionContext test) {
        var beans = SpringExtension.getApplicationContext(test);
        var source = beans.getBean(HikariDataSource.class);
        var server = TestServer.instance();
        beans.getBean(TestClock.class).reset();
        var inTheWorld = test.getRequiredTestClass().isAnnotationPresent(InTheWorld.class);
        if (!inTheWorld || !server.has(WORLD)) {
            apart(source, server::renew);
        }
        if (inTheWorld) {
            Copies.of(beans, WORLD, () -> beans.getBean(World.class).make());
        }
    }

    /** While nobody is connected to the tests' database. */
    static void apart(HikariDataSource source, Runnable work) {
        var pool = source.getHikariPoolMXBean();
        if (pool == null) {
            work.run();
        } else {
            whileNobodyIsConnected(pool, work);
        }
    }

    /**
     * Tasks of the program go on between two tests: they wait, and lose no connection. One that was
     * on its way when the pool stopped is closed afterwards.
     */
    private static void whileNobodyIsConnected(HikariPoolMXBean pool, Runnable work) {
        pool.suspendPool();
        try {
            closeAll(pool);
            work.run();
            closeAll(pool);
        } finally {
            pool.resumePool();
        }
    }

    private static void closeAll(HikariPoolMXBean pool) {
        while (pool.getTotalConnections() > 0) {
            pool.softEvictConnections();
            Thread.onSpinWait();
        }
    }
}
