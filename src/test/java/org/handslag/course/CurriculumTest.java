package org.handslag.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.support.CourseCast.coordinator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CurriculumTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Operator goteborg;
    private final CourseCast cast;
    private final Curriculum curriculum;
    private final Courses courses;
    private final Staffing staffing;
    private final People people;
    private final UnitOfWork work;
    private final JdbcClient db;

    CurriculumTest(
            Cast operators,
            CourseCast cast,
            Curriculum curriculum,
            Courses courses,
            Staffing staffing,
            People people,
            UnitOfWork work,
            JdbcClient db) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.curriculum = curriculum;
        this.courses = courses;
        this.staffing = staffing;
        this.people = people;
        this.work = work;
        this.db = db;
    }

    @Test
    void keepsACourseWithItsModulesAndStaffRules() {
        var course = cast.grund(goteborg);
        var syllabus = in(() -> curriculum.of(courses.bySlug("grund").orElseThrow()));
        assertThat(syllabus.course()).isEqualTo(course);
        assertThat(syllabus.minutes()).isEqualTo(330);
        assertThat(syllabus.staff()).containsExactly(new StaffRule(StaffKind.JOB_CONSULTANT, 2));
    }

    @Test
    void numbersAnAddressThatIsTaken() {
        var first = in(() -> curriculum.of(cast.grund(goteborg)));
        var again = copy(first, CourseId.next(), 0);
        var second = in(() -> curriculum.create(again, coordinator(goteborg)));
        assertThat(second.slug()).isEqualTo("grund-2");
    }

    @Test
    void refusesWhoSavesSecond() {
        var course = cast.course(goteborg, "samtal", "Samtal");
        var read = in(() -> curriculum.of(course));
        var changed =
                new Syllabus(
                        course,
                        List.of(new CourseModule(Texts.of(Locale.of("sv"), "Ett enda", DAY), 60)),
                        List.of());
        save(read, changed);
        assertThat(in(() -> courses.modules(course.id()))).hasSize(1);
        assertThatThrownBy(() -> save(read, changed)).isInstanceOf(SavedByAnother.class);
    }

    @Test
    void listsRetiredCoursesLast() {
        var old = cast.course(goteborg, "aldre", "Äldre kurs");
        cast.grund(goteborg);
        work.in(goteborg.id(), () -> curriculum.retire(old, coordinator(goteborg)));
        assertThat(in(() -> courses.all(null)).getLast().slug()).isEqualTo("aldre");
        var retired = in(() -> courses.find(old.id()).orElseThrow());
        assertThat(retired.isRetired()).isTrue();
        work.in(goteborg.id(), () -> curriculum.restore(retired, coordinator(goteborg)));
        assertThat(in(() -> courses.find(old.id()).orElseThrow()).isRetired()).isFalse();
    }

    @Test
    void showsACourseOnlyToCoordinatorsOfItsProgramme() {
        var course = cast.grund(goteborg);
        var own = new UUID[] {course.programme().value()};
        var other = new UUID[] {UUID.randomUUID()};
        assertThat(in(() -> courses.find(course.id(), own))).contains(course);
        assertThat(in(() -> courses.find(course.id(), other))).isEmpty();
        assertThat(in(() -> courses.all(other))).isEmpty();
    }

    @Test
    void missesStaffUntilTheRuleIsMet() {
        var draft = cast.draft(goteborg, cast.grund(goteborg), DAY, 12);
        var by = coordinator(goteborg);
        assertThat(in(() -> staffing.missing(draft)))
                .containsExactly(new StaffRule(StaffKind.JOB_CONSULTANT, 2));
        work.in(
                goteborg.id(),
                () -> {
                    var anna = people.add(NewPerson.of("Anna Berg", null, Locale.of("sv")));
                    staffing.assign(draft, StaffKind.JOB_CONSULTANT, anna, by);
                    staffing.assign(draft, StaffKind.JOB_CONSULTANT, anna, by);
                });
        assertThat(in(() -> staffing.missing(draft)))
                .containsExactly(new StaffRule(StaffKind.JOB_CONSULTANT, 1));
        var seat = in(() -> staffing.of(draft.id()).getFirst());
        work.in(goteborg.id(), () -> staffing.release(draft, seat.id(), by));
        assertThat(in(() -> staffing.of(draft.id()))).isEmpty();
    }

    @Test
    void refusesACompletionShareThatCannotBe() {
        var course = cast.grund(goteborg);
        breaks("course_share_possible", "update course set required_percent = 0", course);
        breaks("module_has_length", "update course_module set minutes = 0", course);
        breaks("staff_rule_possible", "update staff_rule set needed = 0", course);
        breaks("staff_rule_kind_known", "update staff_rule set kind = 'COOK'", course);
    }

    private void breaks(String constraint, String sql, Course course) {
        assertThat(course.id()).isNotNull();
        assertThatThrownBy(() -> in(() -> db.sql(sql).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private void save(Syllabus before, Syllabus after) {
        work.in(goteborg.id(), () -> curriculum.edit(before, after, coordinator(goteborg)));
    }

    private static Syllabus copy(Syllabus of, CourseId id, long version) {
        var c = of.course();
        return new Syllabus(
                new Course(
                        id,
                        c.programme(),
                        c.slug(),
                        c.title(),
                        c.learn(),
                        c.forWhom(),
                        c.languages(),
                        c.makesMentor(),
                        c.requiredPercent(),
                        c.validMonths(),
                        null,
                        version),
                of.modules(),
                of.staff());
    }

    private <T> T in(Supplier<T> what) {
        return work.in(goteborg.id(), what);
    }
}
