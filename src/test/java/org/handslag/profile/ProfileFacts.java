package org.handslag.profile;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.handslag.adjustment.AdjustmentCatalogue;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.TradeId;
import org.handslag.scope.PersonId;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.PeopleCast;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of Göteborg, and what stands in its catalogues. */
class ProfileFacts {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final PeopleCast people;
    private final JdbcClient db;

    ProfileFacts(BeanFactory beans) {
        this.people = beans.getBean(PeopleCast.class);
        this.db = beans.getBean(JdbcClient.class);
        var by = CourseCast.coordinator(beans.getBean(Cast.class).goteborg());
        does(() -> beans.getBean(AdjustmentCatalogue.class).takeIn(by));
    }

    PersonId someone() {
        return people.person("Person " + NUMBER.incrementAndGet(), null, null);
    }

    AdjustmentId adjustment(String code) {
        return new AdjustmentId(id("adjustment", code));
    }

    TradeId trade(String code) {
        return new TradeId(id("trade", code));
    }

    void does(Runnable step) {
        people.in(
                () -> {
                    step.run();
                    return true;
                });
    }

    private UUID id(String table, String code) {
        return people.in(
                () ->
                        db.sql("select id from " + table + " where code = :code")
                                .param("code", code)
                                .query(UUID.class)
                                .single());
    }

    /** What no verb does. */
    int change(String sql) {
        return people.in(() -> db.sql(sql).update());
    }

    int count(String sql) {
        return people.in(() -> db.sql(sql).query(Integer.class).single());
    }
}
