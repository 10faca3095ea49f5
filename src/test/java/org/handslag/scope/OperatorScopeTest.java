package org.handslag.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class OperatorScopeTest {
    private final UnitOfWork work;
    private final TransactionTemplate transaction;
    private final JdbcClient db;
    private final Cast cast;

    OperatorScopeTest(UnitOfWork work, TransactionTemplate transaction, JdbcClient db, Cast cast) {
        this.work = work;
        this.transaction = transaction;
        this.db = db;
        this.cast = cast;
    }

    @Test
    void refusesWorkWithoutOperator() {
        assertThatThrownBy(() -> transaction.execute(_ -> operatorSetting()))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("Work began without an operator");
    }

    @Test
    void tellsTheDatabaseWhoseRowsItMaySee() {
        var goteborg = cast.goteborg();
        assertThat(work.in(goteborg.id(), this::operatorSetting))
                .isEqualTo(goteborg.id().toString());
    }

    @Test
    void forgetsTheOperatorWhenTheWorkIsOver() {
        work.in(cast.goteborg().id(), this::operatorSetting);
        assertThat(work.operatorFree(this::operatorSetting)).isEmpty();
    }

    private String operatorSetting() {
        return db.sql("select coalesce(current_setting('handslag.operator', true), '')")
                .query(String.class)
                .single();
    }
}
