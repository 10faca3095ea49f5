package org.handslag.support;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.BeanFactory;

/** What is made once for all test classes of a JVM, and copied for each that wants it. */
public final class Copies {
    private Copies() {}

    /** Makes it, or puts the copy of what was made before in the place of the tests' database. */
    public static void of(BeanFactory beans, String name, Runnable make) {
        var source = beans.getBean(HikariDataSource.class);
        var server = TestServer.instance();
        if (server.has(name)) {
            FreshDatabase.apart(source, () -> server.renewWith(name));
        } else {
            make.run();
            FreshDatabase.apart(source, () -> server.keep(name));
        }
    }
}
