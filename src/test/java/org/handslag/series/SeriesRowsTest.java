package org.handslag.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.series.Pace.Rhythm;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SeriesRowsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 12);

    private final SeriesRows series;
    private final SeriesDates dates;
    private final SeriesList list;
    private final PendingChanges changes;
    private final CourseCast courses;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Operator operator;

    SeriesRowsTest(
            SeriesRows series,
            SeriesDates dates,
            SeriesList list,
            PendingChanges changes,
            CourseCast courses,
            UnitOfWork work,
            JdbcClient db,
            Cast cast) {
        this.series = series;
        this.dates = dates;
        this.list = list;
        this.changes = changes;
        this.courses = courses;
        this.work = work;
        this.db = db;
        this.operator = cast.goteborg();
    }

    @Test
    void findsASeriesByItsIdAndByItsDatesForItsProgrammeOnly() {
        var date = date(0);
        var made = added(date);
        assertThat(in(() -> series.find(made.id(), null))).contains(made);
        assertThat(in(() -> series.find(made.id(), ids(made.programme().value())))).contains(made);
        assertThat(in(() -> series.find(made.id(), ids(UUID.randomUUID())))).isEmpty();
        assertThat(in(() -> series.of(date.id()))).contains(made);
        assertThat(in(() -> list.rows(ids(UUID.randomUUID()), NOW))).isEmpty();
    }

    @Test
    void listsItsDatesInTime() {
        var later = date(50);
        var made = added(later);
        var sooner = date(20);
        in(() -> series.addDate(made.id(), sooner.id()));
        assertThat(in(() -> series.dates(made.id()))).containsExactly(sooner.id(), later.id());
        assertThat(in(() -> dates.of(made.id(), NOW)))
                .extracting(SeriesDate::id)
                .containsExactly(sooner.id(), later.id());
        var row =
                in(() -> list.rows(null, NOW)).stream()
                        .filter(one -> one.id().equals(made.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.dates()).isEqualTo(2);
        assertThat(row.drafts()).isZero();
        assertThat(row.next()).isEqualTo(sooner.starts());
    }

    @Test
    void endsOnceAndResumesOnce() {
        var made = added(date(100));
        assertThat(in(() -> series.end(made.id(), NOW))).isTrue();
        assertThat(in(() -> series.end(made.id(), NOW))).isFalse();
        assertThat(in(() -> series.find(made.id(), null)).orElseThrow().isEnded()).isTrue();
        assertThat(in(() -> series.end(made.id(), null))).isTrue();
        assertThat(in(() -> series.end(made.id(), null))).isFalse();
    }

    @Test
    void aDateBelongsToOneSeriesAtMost() {
        var date = date(110);
        var one = added(date);
        assertThatThrownBy(() -> in(() -> series.addDate(one.id(), date.id())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("series_date_pkey");
    }

    @Test
    void refusesWhatIsNoSeriesAndNoDate() {
        var date = date(120);
        var made = added(date);
        refused("series_date_of_no_series", () -> series.addDate(SeriesId.next(), date(121).id()));
        refused("series_date_of_nothing", () -> series.addDate(made.id(), CourseInstanceId.next()));
        refused(
                "series_change_of_no_date",
                () -> changes.add(CourseInstanceId.next(), Setting.COST, List.of("x")));
        refused("series_rhythm_known", () -> update(made, "rhythm = 'DAYS'"));
        refused("series_pace_possible", () -> update(made, "every = 0"));
        refused("series_of_no_course", () -> update(made, "course_id = id"));
    }

    @Test
    void keepsWhatStoodFirstAndNotInPlainWords() {
        var date = date(130);
        added(date);
        in(() -> changes.add(date.id(), Setting.CONTACT, List.of("Maja Lind")));
        in(() -> changes.add(date.id(), Setting.CONTACT, List.of("Nora Ny")));
        var kept = in(() -> changes.of(date.id())).get(Setting.CONTACT);
        assertThat(PendingChanges.isAmong(List.of("Maja Lind"), kept)).isTrue();
        assertThat(PendingChanges.isAmong(List.of("Nora Ny"), kept)).isFalse();
        assertThat(kept.toString()).doesNotContain("Maja");
        in(() -> changes.drop(List.of(date.id()), EnumSet.of(Setting.COST)));
        assertThat(in(() -> changes.of(date.id()))).hasSize(1);
        in(() -> changes.drop(List.of(date.id()), EnumSet.allOf(Setting.class)));
        assertThat(in(() -> changes.of(date.id()))).isEmpty();
    }

    @Test
    void takesTheLatestDateThatWasNotCalledOff() {
        var course = courses.course(operator, "senast", "Senast");
        assertThat(in(() -> series.latest(course.id()))).isEmpty();
        courses.draft(operator, course, FIRST, 5);
        var last = courses.draft(operator, course, FIRST.plusDays(9), 5);
        assertThat(in(() -> series.latest(course.id()))).contains(last.id());
    }

    private Series added(CourseInstance date) {
        var pace = new Pace(Rhythm.MONTH_WEEKDAY, 2);
        var made = new Series(SeriesId.next(), date.course(), date.programme(), pace, FIRST, null);
        in(() -> series.add(made, NOW));
        in(() -> series.addDate(made.id(), date.id()));
        return made;
    }

    private void update(Series made, String set) {
        db.sql("update course_series set " + set + " where id = :id")
                .param("id", made.id())
                .update();
    }

    private void refused(String constraint, Runnable attempt) {
        assertThatThrownBy(() -> in(attempt))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private CourseInstance date(int later) {
        return courses.published(operator, FIRST.plusDays(later), 12);
    }

    private static UUID[] ids(UUID id) {
        return new UUID[] {id};
    }

    private <T> T in(Supplier<T> verb) {
        return work.in(operator.id(), verb);
    }

    private void in(Runnable verb) {
        work.in(operator.id(), verb);
    }
}
