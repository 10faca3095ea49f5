package org.handslag.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Period;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ProgrammesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Texts NAME = Texts.of(Locale.of("sv"), "Mentor", DAY);

    private final UnitOfWork work;
    private final Programmes programmes;
    private final MovedRows moved;
    private final JdbcClient db;
    private final OperatorId goteborg;
    private final OperatorId favrskov;

    ProgrammesTest(
            UnitOfWork work, Programmes programmes, MovedRows moved, JdbcClient db, Cast cast) {
        this.work = work;
        this.programmes = programmes;
        this.moved = moved;
        this.db = db;
        this.goteborg = cast.goteborg().id();
        this.favrskov = cast.favrskov().id();
    }

    @Test
    void findsWhatWasAdded() {
        var id = in(() -> programmes.add("mentor", NAME, Period.since(DAY)));
        var found = in(() -> programmes.find(id)).orElseThrow();
        assertThat(found.name()).isEqualTo(NAME);
        assertThat(in(() -> programmes.bySlug("mentor"))).contains(found);
        assertThat(in(() -> programmes.all())).contains(found);
        assertThat(work.in(favrskov, () -> programmes.find(id))).isEmpty();
    }

    @Test
    void tellsWhichRunOnADay() {
        var id = in(() -> programmes.add("past", NAME, new Period(DAY, DAY.plusDays(5))));
        assertThat(in(() -> programmes.active(DAY.plusDays(5))))
                .extracting(Programme::id)
                .contains(id);
        assertThat(in(() -> programmes.active(DAY.plusDays(6))))
                .extracting(Programme::id)
                .doesNotContain(id);
    }

    @Test
    void savesUnlessSomeoneElseSavedFirst() {
        var id = in(() -> programmes.add("reverse", NAME, Period.since(DAY)));
        var read = in(() -> programmes.find(id)).orElseThrow();
        assertThat(in(() -> programmes.save(read))).isTrue();
        assertThat(in(() -> programmes.save(read))).isFalse();
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        in(() -> programmes.add("first", NAME, Period.since(DAY)));
        violates(
                "programme_slug_taken",
                "insert into programme (id, slug, name, active_from)"
                        + " values (gen_random_uuid(), 'first', '{}', date '2026-01-01')");
        violates("programme_slug_readable", "update programme set slug = 'Not readable!'");
        violates(
                "programme_ends_before_it_begins",
                "update programme set active_until = active_from - 1");
    }

    @Test
    void remembersWhichRowsAMergeMoved() {
        var merge = MergeId.next();
        var row = UUID.randomUUID();
        in(
                () -> {
                    moved.remember(merge, "affiliation", java.util.List.of(row));
                    moved.remember(merge, "affiliation", java.util.List.of());
                    return true;
                });
        assertThat(in(() -> moved.of(merge, "affiliation"))).containsExactly(row);
        assertThat(in(() -> moved.of(merge, "registration"))).isEmpty();
        assertThat(work.in(favrskov, () -> moved.of(merge, "affiliation"))).isEmpty();
    }

    private void violates(String constraint, String sql) {
        assertThatThrownBy(() -> in(() -> db.sql(sql).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private <T> T in(Supplier<T> unit) {
        return work.in(goteborg, unit);
    }
}
