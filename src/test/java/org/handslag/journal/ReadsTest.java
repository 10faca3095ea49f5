package org.handslag.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ReadsTest {
    private final Reads reads;
    private final ReadingMonths months;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final TestClock clock;
    private final Operator goteborg;
    private final Operator favrskov;
    private final PersonId coordinator = PersonId.next();
    private final PersonId amina = PersonId.next();
    private final PersonId bosse = PersonId.next();

    ReadsTest(
            Reads reads,
            ReadingMonths months,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            Cast cast) {
        this.reads = reads;
        this.months = months;
        this.work = work;
        this.db = db;
        this.clock = clock;
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
    }

    @BeforeEach
    void today() {
        clock.reset();
    }

    @Test
    void keepsOneRowForEachReaderPersonPageAndDay() {
        read("people", amina, bosse);
        read("people", amina, amina);
        read("person", amina);
        clock.forward(Duration.ofDays(1));
        read("people", amina);

        assertThat(of(amina))
                .containsExactly(
                        new Read(LocalDate.of(2026, 11, 3), coordinator, "people"),
                        new Read(LocalDate.of(2026, 11, 2), coordinator, "people"),
                        new Read(LocalDate.of(2026, 11, 2), coordinator, "person"));
        assertThat(of(bosse)).hasSize(1);
    }

    @Test
    void keepsNothingOfOnesOwnDataNorOfVisitors() {
        read("person", coordinator);
        work.in(goteborg.id(), () -> reads.read(visitor(), "person", List.of(amina)));
        assertThat(of(coordinator)).isEmpty();
        assertThat(of(amina)).isEmpty();
        assertThatThrownBy(() -> insertReadOfOneself())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("reading_of_another");
    }

    @Test
    void keepsOperatorsApart() {
        read("person", amina);
        assertThat(work.in(favrskov.id(), () -> reads.of(amina))).isEmpty();
    }

    @Test
    void makesTheMonthItNeedsAndDropsMonthsAfterTwoYears() {
        clock.set(Instant.parse("2024-10-31T23:59:00Z"));
        read("person", amina);
        clock.set(Instant.parse("2024-11-01T00:00:00Z"));
        read("person", amina);
        clock.set(Instant.parse("2026-11-30T12:00:00Z"));
        months.turn();

        assertThat(of(amina)).extracting(Read::day).containsExactly(LocalDate.of(2024, 11, 1));
        assertThat(parts())
                .contains("reading_2024_11", "reading_2026_12")
                .doesNotContain("reading_2024_10");
        months.turn();
        assertThat(parts()).contains("reading_2024_11");
    }

    @Test
    void leavesPartsToTheOwner() {
        read("person", amina);
        assertThatThrownBy(() -> execute("drop table reading_2026_11"))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: must be owner of table reading_2026_11");
    }

    @Test
    void keepsWhoAskedForAPersonSheMayNotSee() {
        work.in(goteborg.id(), () -> reads.refused(viewer(), "GET /people/{id}", "not-an-id"));
        work.in(goteborg.id(), () -> reads.refused(viewer(), "GET /people/{id}", "not-an-id"));
        work.in(goteborg.id(), () -> reads.refused(visitor(), "GET /people/{id}", "x"));
        assertThat(refused()).containsExactly("not-an-id");

        clock.forward(Duration.ofDays(800));
        months.turn();
        assertThat(refused()).isEmpty();
    }

    private void read(String page, PersonId... persons) {
        work.in(goteborg.id(), () -> reads.read(viewer(), page, List.of(persons)));
    }

    private List<Read> of(PersonId person) {
        return work.in(goteborg.id(), () -> reads.of(person));
    }

    private Viewer viewer() {
        return new Viewer(goteborg.id(), coordinator, List.of(), Locale.of("sv"));
    }

    private Viewer visitor() {
        return Viewer.visitor(goteborg.id(), Locale.of("sv"));
    }

    private List<String> refused() {
        return work.in(
                goteborg.id(),
                () ->
                        db.sql("select asked from refused_reading where reader = :reader")
                                .param("reader", coordinator)
                                .query(String.class)
                                .list());
    }

    private List<String> parts() {
        return work.operatorFree(
                () ->
                        db.sql(
                                        "select inhrelid::regclass::text from pg_inherits"
                                                + " where inhparent = 'reading'::regclass")
                                .query(String.class)
                                .list());
    }

    private void insertReadOfOneself() {
        work.in(
                goteborg.id(),
                () -> {
                    reads.read(viewer(), "person", List.of(amina));
                    db.sql(
                                    """
                                    insert into reading (person, day, reader, page)
                                    values (:a, date '2026-11-02', :a, 'person')
                                    """)
                            .param("a", amina)
                            .update();
                });
    }

    private void execute(String sql) {
        work.operatorFree(() -> db.sql(sql).update());
    }
}
