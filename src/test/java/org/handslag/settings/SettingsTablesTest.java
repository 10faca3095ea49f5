package org.handslag.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SettingsTablesTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Texts WORDS = Texts.of(Locale.of("sv"), "Ord", TODAY);

    private final Defects defects;
    private final UrgentNotices notices;
    private final AccessibilityStatements statements;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Cast cast;

    SettingsTablesTest(
            Defects defects,
            UrgentNotices notices,
            AccessibilityStatements statements,
            UnitOfWork work,
            JdbcClient db,
            Cast cast) {
        this.defects = defects;
        this.notices = notices;
        this.statements = statements;
        this.work = work;
        this.db = db;
        this.cast = cast;
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        in(() -> defects.add(new Defect(DefectId.next(), WORDS, WORDS, "", TODAY, null, null, 0)));
        in(() -> notices.save(UrgentNotice.none().saying(WORDS, NOW)));
        in(() -> statements.touch(NOW));
        violates(
                "defect_fixed_before_it_was_known",
                "update accessibility_defect set fixed_on = since - 1");
        violates(
                "notice_updated_before_it_began",
                "update urgent_notice set updated_at = since - interval '1 second'");
        violates("assessor_unknown", "update accessibility_statement set assessor = 'THE CAT'");
        violates("conformity_unknown", "update accessibility_statement set conformity = 'ALMOST'");
    }

    @Test
    void countsAnUnchangedNoticeAsUnchanged() {
        var standing = UrgentNotice.none().saying(WORDS, NOW);
        assertThat(standing.saying(WORDS, NOW.plusSeconds(9))).isEqualTo(standing);
        var down = standing.saying(Texts.none(), NOW.plusSeconds(9));
        assertThat(down.stands()).isFalse();
        assertThat(down.saying(WORDS, NOW.plusSeconds(99)).since()).isEqualTo(NOW.plusSeconds(99));
    }

    private void violates(String constraint, String sql) {
        assertThatThrownBy(() -> in(() -> db.sql(sql).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private void in(Runnable unit) {
        work.in(cast.goteborg().id(), unit);
    }
}
