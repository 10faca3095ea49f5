package org.handslag.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.handslag.directory.Programmes;
import org.handslag.fit.Criteria;
import org.handslag.fit.Part;
import org.handslag.fit.Rule;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.Crowd;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions on a real database: numbered without gaps, and never changed. */
@ServerTest
class ProgrammeCriteriaTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final PersonId SHE = PersonId.next();

    private final Cast cast;
    private final Programmes programmes;
    private final ProgrammeCriteria criteria;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final int port;

    ProgrammeCriteriaTest(
            Cast cast,
            Programmes programmes,
            ProgrammeCriteria criteria,
            UnitOfWork work,
            JdbcClient db,
            @LocalServerPort int port) {
        this.cast = cast;
        this.programmes = programmes;
        this.criteria = criteria;
        this.work = work;
        this.db = db;
        this.port = port;
    }

    @Test
    void isTheStandardAndNobodysUntilAProgrammeDecides() {
        var programme = programme("orört");
        var current = in(() -> criteria.current(programme));
        assertThat(current).isEqualTo(CriteriaVersion.standard(programme));
        assertThat(current.number()).isZero();
        assertThat(current.criteria()).isEqualTo(Criteria.standard());
        assertThat(current.madeBy()).isNull();
        assertThat(in(() -> criteria.all(programme))).isEmpty();
    }

    @Test
    void readsWhatWasDecidedAsItWasDecided() {
        var programme = programme("beslutat");
        var decided =
                new Criteria(
                        Criteria.standard().without(Rule.TRAVEL).rules(),
                        Map.of(Part.TRADE, 10, Part.INTEREST, 0),
                        4,
                        15,
                        2,
                        30);
        var first = CriteriaVersion.standard(programme).next(decided, "Vi provar.", SHE, NOW);
        assertThat(in(() -> criteria.add(first))).isTrue();
        var second = first.next(Criteria.standard(), "Tillbaka.", SHE, NOW.plusSeconds(60));
        assertThat(in(() -> criteria.add(second))).isTrue();
        assertThat(in(() -> criteria.all(programme))).containsExactly(second, first);
        assertThat(in(() -> criteria.current(programme))).isEqualTo(second);
        assertThat(in(() -> criteria.find(first.id()))).contains(first);
        assertThat(in(() -> criteria.find(CriteriaVersionId.next()))).isEmpty();
        assertThat(in(() -> criteria.current(programme("granne"))).isStandard()).isTrue();
    }

    @Test
    void leavesNoGapAndNoSecondOfANumber() {
        var programme = programme("luckor");
        var first = next(CriteriaVersion.standard(programme));
        assertThat(in(() -> criteria.add(next(first)))).isFalse();
        assertThat(in(() -> criteria.add(first))).isTrue();
        assertThat(in(() -> criteria.add(next(CriteriaVersion.standard(programme))))).isFalse();
        assertThat(in(() -> criteria.all(programme))).containsExactly(first);
    }

    @Test
    void letsOneOfManyWhoSaveAtOnceThroughEachTime() {
        var programme = programme("samtidigt");
        try (var crowd = new Crowd(port, "sv")) {
            for (int round = 1; round <= 3; round++) {
                var before = in(() -> criteria.current(programme));
                var acts =
                        IntStream.range(0, 8)
                                .<Callable<Boolean>>mapToObj(
                                        _ -> () -> in(() -> criteria.add(next(before))))
                                .toList();
                assertThat(crowd.<Boolean>atOnce(acts)).containsOnlyOnce(true);
            }
        }
        assertThat(in(() -> criteria.all(programme)))
                .extracting(CriteriaVersion::number)
                .containsExactly(3, 2, 1);
    }

    @Test
    void standsAsItWasDecidedButForANameInItsExplanation() {
        var programme = programme("oföränderligt");
        var decided = next(CriteriaVersion.standard(programme));
        in(() -> criteria.add(decided));
        in(
                () ->
                        db.sql(
                                        """
                                        update matching_criteria
                                           set number = 7, rules = '{}', weights = '{}', slots = 9,
                                               explanation = 'Ett alias'
                                         where id = :id
                                        """)
                                .param("id", decided.id())
                                .update());
        var read = in(() -> criteria.find(decided.id())).orElseThrow();
        assertThat(read.explanation()).isEqualTo("Ett alias");
        assertThat(read.number()).isEqualTo(1);
        assertThat(read.criteria()).isEqualTo(decided.criteria());
        assertThatThrownBy(() -> in(() -> db.sql("delete from matching_criteria").update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void isExplainedAlways() {
        var programme = programme("oförklarat");
        var mute = CriteriaVersion.standard(programme).next(Criteria.standard(), "", SHE, NOW);
        assertThatThrownBy(() -> in(() -> criteria.add(mute)))
                .hasMessageContaining("criteria_explained");
    }

    @Test
    void belongsToAProgrammeOfTheOperator() {
        var elsewhere = programme("hemma");
        var decided = next(CriteriaVersion.standard(elsewhere));
        assertThatThrownBy(() -> work.in(cast.favrskov().id(), () -> criteria.add(decided)))
                .hasMessageContaining("criteria_of_no_programme");
        in(() -> criteria.add(decided));
        work.in(
                cast.favrskov().id(),
                () -> {
                    assertThat(criteria.find(decided.id())).isEmpty();
                    assertThat(criteria.current(elsewhere).isStandard()).isTrue();
                    return true;
                });
    }

    private static CriteriaVersion next(CriteriaVersion before) {
        return before.next(Criteria.standard(), "Så här.", SHE, NOW);
    }

    private ProgrammeId programme(String name) {
        var since = Period.since(LocalDate.of(2026, 1, 1));
        var slug = "p" + PersonId.next().toString().substring(24);
        return in(
                () ->
                        programmes.add(
                                slug,
                                Texts.of(cast.goteborg().language(), name, since.from()),
                                since));
    }

    private <T> T in(Supplier<T> act) {
        return work.in(cast.goteborg().id(), act);
    }
}
