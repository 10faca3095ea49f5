package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.handslag.course.Course;
import org.handslag.course.CourseModule;
import org.handslag.course.Courses;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class CurriculumPagesTest {
    private static final Locale SV = Locale.of("sv");

    private final Operator goteborg;
    private final CourseCast cast;
    private final Courses courses;
    private final UnitOfWork work;
    private final Visitor coordinator;

    CurriculumPagesTest(
            Cast operators,
            CourseCast cast,
            Courses courses,
            UnitOfWork work,
            Staff staff,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.courses = courses;
        this.work = work;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        cast.grund(goteborg);
    }

    @Test
    void writesACourseInTwoLanguages() {
        var form = coordinator.get("/goteborg/curriculum/new").expect(200);
        coordinator.submit(form, "/curriculum", filled()).expect(303);
        var course = found("fordjupning-for-mentorer");
        assertThat(course.title().in(Locale.ENGLISH)).isEqualTo("In depth");
        assertThat(course.makesMentor()).isFalse();
        assertThat(work.in(goteborg.id(), () -> courses.modules(course.id())))
                .extracting(CourseModule::minutes)
                .containsExactly(90);
    }

    @Test
    void tellsWhatIsMissing() {
        var form = coordinator.get("/goteborg/curriculum/new").expect(200);
        var page =
                coordinator
                        .submit(
                                form,
                                "/curriculum",
                                Map.of(
                                        "module0-sv",
                                        "Samtal",
                                        "hours0",
                                        "en och en halv",
                                        "requiredPercent",
                                        "101"))
                        .expect(422);
        assertThat(page.html().select(".ds-error-summary li")).hasSize(4);
        assertThat(page.html().select("input[name=hours0]").val()).isEqualTo("en och en halv");
    }

    @Test
    void saysForHowLongItsCertificatesAreValid() {
        var course = cast.course(goteborg, "farskvara", "Färskvara");
        var path = "/goteborg/curriculum/" + course.id();
        var form = coordinator.get(path + "/edit").expect(200);
        assertThat(form.html().select("input[name=validMonths]").val()).isEmpty();
        var wrong = coordinator.submit(form, path, Map.of("validMonths", "snart")).expect(422);
        assertThat(wrong.html().select("input[name=validMonths]").val()).isEqualTo("snart");
        coordinator.submit(form, path, Map.of("validMonths", "36")).expect(303);
        assertThat(found("farskvara").validMonths()).isEqualTo(36);
        var again = coordinator.get(path + "/edit").expect(200);
        coordinator.submit(again, path, Map.of("validMonths", "")).expect(303);
        assertThat(found("farskvara").validMonths()).isZero();
    }

    @Test
    void changesACourseAndKeepsWhoSavedFirst() {
        var course = cast.course(goteborg, "samtal", "Samtal");
        var path = "/goteborg/curriculum/" + course.id();
        var form = coordinator.get(path + "/edit").expect(200);
        assertThat(form.html().select("input[name=hours1]").val()).isEqualTo("2,5");
        coordinator.submit(form, path, Map.of("title-sv", "Svåra samtal")).expect(303);
        assertThat(found("samtal").title().in(SV)).isEqualTo("Svåra samtal");
        var late = coordinator.submit(form, path, Map.of("title-sv", "Goda samtal")).expect(409);
        assertThat(late.html().select(".ds-validation-message").text()).contains("Svåra samtal");
        assertThat(late.html().select("input[name=title-sv]").val()).isEqualTo("Goda samtal");
    }

    @Test
    void stopsAndBeginsAgainToGiveACourse() {
        var course = cast.course(goteborg, "slut", "Slutar");
        var path = "/goteborg/curriculum/" + course.id();
        var page = coordinator.get(path + "/edit").expect(200);
        coordinator.submit(page, "/retirement", Map.of()).expect(303);
        assertThat(found("slut").isRetired()).isTrue();
        var again = coordinator.get(path + "/edit").expect(200);
        coordinator.submit(again, "/restoration", Map.of()).expect(303);
        assertThat(found("slut").isRetired()).isFalse();
    }

    @Test
    void listsTheCourses() {
        var page = coordinator.get("/goteborg/curriculum").expect(200);
        assertThat(Objects.requireNonNull(page.html().selectFirst(".cards")).text())
                .contains("Grundkurs för mentorer", "Gör till mentor");
    }

    private Course found(String slug) {
        return work.in(goteborg.id(), () -> courses.bySlug(slug).orElseThrow());
    }

    private static Map<String, String> filled() {
        return new HashMap<>(
                Map.of(
                        "title-sv", "Fördjupning för mentorer",
                        "title-en", "In depth",
                        "learn-sv", "Du lär dig mer.",
                        "module0-sv", "Samtal",
                        "hours0", "1,5",
                        "JOB_CONSULTANT", "2"));
    }
}
