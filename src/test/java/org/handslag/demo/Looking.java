package org.handslag.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks around in the World: what its tables hold, and who reads its pages. */
public class Looking {
    /** A test of each operator whose past is told. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    public @interface InEach {}

    private final BeanFactory beans;

    Looking(BeanFactory beans) {
        this.beans = beans;
    }

    /** How many rows there are of this, such as {@code topic where answer is null}. */
    public int count(String slug, String from) {
        return Integer.parseInt(strings(slug, "select count(*)::text from " + from).getFirst());
    }

    /** One column of text; {@code :now} is now. */
    public List<String> strings(String slug, String sql) {
        return bean(UnitOfWork.class)
                .in(
                        operator(slug).id(),
                        () -> {
                            var asked = bean(JdbcClient.class).sql(sql);
                            return (sql.contains(":now") ? asked.param("now", now()) : asked)
                                    .query(String.class)
                                    .list();
                        });
    }

    public Operator operator(String slug) {
        return bean(Operators.class).bySlug(slug).orElseThrow();
    }

    public String tag(String slug) {
        return operator(slug).language().toLanguageTag();
    }

    public Visitor anyone(int port, String slug) {
        return new Visitor(port, tag(slug));
    }

    public Visitor coordinator(int port, String slug) {
        return bean(Staff.class).signedIn(port, operator(slug), Role.COORDINATOR);
    }

    private Object now() {
        return bean(TestClock.class).instant();
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
