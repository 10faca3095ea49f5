package org.handslag.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.handslag.scope.CannotStart;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator comes in without a mail server. */
@ServerTest
class SpareKeyTest {
    private final SpareKey key;
    private final Staff staff;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final TestClock clock;
    private final Operator goteborg;
    private final Operator favrskov;
    private final int port;

    SpareKeyTest(
            SpareKey key,
            Staff staff,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            Cast cast,
            @LocalServerPort int port) {
        this.key = key;
        this.staff = staff;
        this.work = work;
        this.db = db;
        this.clock = clock;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.port = port;
    }

    @Test
    void opensForAnAdministratorOnceAndForAQuarterOfAnHour() {
        holds(goteborg, Role.ADMINISTRATOR, "asa@mentor.example");
        var before = noted();
        var path = URI.create(only("ASA@mentor.example")).getPath();
        assertThat(path).startsWith("/goteborg/sign-in/link/");
        var visitor = new Visitor(port, "sv");
        visitor.submit(visitor.get(path).expect(200), path, Map.of()).expect(303);
        visitor.get("/goteborg/settings/operator").expect(200);
        visitor.get(path).expect(410);

        var late = URI.create(only("asa@mentor.example")).getPath();
        clock.forward(Duration.ofMinutes(16));
        new Visitor(port, "sv").get(late).expect(410);
        clock.reset();
        assertThat(noted()).isEqualTo(before + 2);
    }

    @Test
    void opensEachOperatorThatSheAdministers() {
        holds(goteborg, Role.ADMINISTRATOR, "bo@mentor.example");
        holds(favrskov, Role.ADMINISTRATOR, "bo@mentor.example");
        assertThat(key.cut("bo@mentor.example"))
                .hasSize(2)
                .anyMatch(link -> link.contains("/goteborg/"))
                .anyMatch(link -> link.contains("/favrskov/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cia@mentor.example", "nobody@mentor.example", "nonsense", "a\nb", ""})
    void saysInOneSentenceThatSomeoneIsNoAdministrator(String address) {
        holds(goteborg, Role.COORDINATOR, "cia@mentor.example");
        assertThatThrownBy(() -> key.cut(address))
                .isInstanceOf(CannotStart.class)
                .message()
                .contains("is an administrator here")
                .doesNotContain("\n");
    }

    private void holds(Operator operator, Role role, String address) {
        var person = staff.person(operator, "Åsa Öberg", address);
        var roles = work.in(operator.id(), () -> rolesOf(person.value()));
        if (roles == 0) {
            staff.give(operator, person, role, Staff.everywhere(operator));
        }
    }

    private int rolesOf(UUID person) {
        return db.sql("select count(*) from role_grant where person_id = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private String only(String address) {
        return key.cut(address).getFirst();
    }

    private int noted() {
        return work.in(
                goteborg.id(),
                () ->
                        db.sql("select count(*) from journal where what = 'sign-in.on-console'")
                                .query(Integer.class)
                                .single());
    }
}
