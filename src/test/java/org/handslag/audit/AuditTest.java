package org.handslag.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class AuditTest {
    private final Operator goteborg;
    private final CourseCast cast;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Visitor monitor;

    AuditTest(
            Cast operators,
            CourseCast cast,
            UnitOfWork work,
            JdbcClient db,
            @LocalManagementPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.work = work;
        this.db = db;
        this.monitor = new Visitor(port, "en").sending("Accept", "application/json");
    }

    @Test
    void findsACountThatSomeoneChangedBesideTheWriterPath() {
        var instance = cast.published(goteborg, LocalDate.of(2026, 12, 10), 12);
        assertThat(monitor.get("/actuator/audit").expect(200).text())
                .isEqualTo("{\"findings\":[]}");
        work.in(
                goteborg.id(),
                () -> {
                    db.sql("update seat_count set waiting = 3 where instance_id = :id")
                            .param("id", instance.id())
                            .update();
                });
        assertThat(monitor.get("/actuator/audit").expect(503).text())
                .contains(instance.id().toString(), "counts 0/0/3");
    }
}
