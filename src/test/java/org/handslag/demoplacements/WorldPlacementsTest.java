package org.handslag.demoplacements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workplaces of the World offer places, and its mentors have said what they want. */
@ServerTest
@InTheWorld
class WorldPlacementsTest {
    private final Operators operators;
    private final Staff staff;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final int port;

    WorldPlacementsTest(
            Operators operators,
            Staff staff,
            UnitOfWork work,
            JdbcClient db,
            @LocalServerPort int port) {
        this.operators = operators;
        this.staff = staff;
        this.work = work;
        this.db = db;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"goteborg, 9", "favrskov, 6", "kristianstad, 2"})
    void offersAreOpenAndComingAndSomeHaveBeenSeen(String slug, int shown) {
        var operator = operators.bySlug(slug).orElseThrow();
        var consultant = staff.signedIn(port, operator, Role.JOB_CONSULTANT);
        var list = consultant.get("/" + slug + "/offers").expect(200).html();
        assertThat(list.select("tbody tr")).hasSize(shown);
        assertThat(list.select("tbody .ds-tag").eachText().stream().distinct())
                .hasSizeBetween(2, 3);
        assertThat(texts(slug, "select verified_on::text from workplace_offer_adjustment"))
                .contains((String) null)
                .anyMatch(day -> day != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"goteborg", "favrskov"})
    void mentorsAreWillingPausedAndNotNow(String slug) {
        assertThat(texts(slug, "select distinct answer from mentor_willingness"))
                .containsExactlyInAnyOrder("WILLING", "PAUSED", "NOT_NOW");
    }

    private List<String> texts(String slug, String sql) {
        var operator = operators.bySlug(slug).orElseThrow();
        return work.in(operator.id(), () -> db.sql(sql).query(String.class).list());
    }
}
