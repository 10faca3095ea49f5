package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.handslag.course.Course;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new date, from the empty form until it is published. */
@ServerTest
class PlanningPagesTest {
    private final Operator goteborg;
    private final CourseCast cast;
    private final int port;
    private final Visitor coordinator;

    PlanningPagesTest(Cast operators, CourseCast cast, Staff staff, @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.port = port;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @Test
    void plansAndPublishesADate() {
        var course = cast.grund(goteborg);
        var created = create(course, filled()).expect(303);
        var hub = coordinator.follow(created).expect(200);
        assertThat(hub.html().text())
                .contains("Utkast", "torsdag 10 december 2026, 09:00–16:00", "0 av 12")
                .contains("2 jobbkonsulenter saknas.", "Platsen är inte bestämd.");
        var ask = coordinator.get(path(hub) + "/publication").expect(200);
        assertThat(ask.html().text()).contains("Publicera ändå", "saknas på engelska");
        coordinator.submit(ask, "/publication", Map.of()).expect(303);
        new Visitor(port, "sv").get("/goteborg/courses/grund-2026-12-10").expect(200);
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        var typed = filled();
        typed.putAll(
                Map.of("until0", "08:00", "minimum", "40", "contactEmail", "maja(at)goteborg"));
        var page = create(cast.grund(goteborg), typed).expect(422);
        assertThat(page.html().title()).startsWith("Fel:");
        assertThat(page.html().select(".ds-error-summary li")).hasSize(3);
        assertThat(page.html().select("input[name=contactEmail]").val())
                .isEqualTo("maja(at)goteborg");
    }

    @Test
    void refusesSessionsOutOfOrderOverEachOtherOrInTheSkippedHour() {
        var course = cast.grund(goteborg);
        assertThat(problem(course, Map.of("day1", "2026-12-09", "from1", "09:00", "until1", "12")))
                .contains("klockslaget");
        assertThat(
                        problem(
                                course,
                                Map.of("day1", "2026-12-10", "from1", "15:00", "until1", "17:00")))
                .contains("innan passet före har slutat");
        assertThat(
                        problem(
                                course,
                                Map.of("day0", "2027-03-28", "from0", "02:30", "until0", "05:00")))
                .contains("den tiden finns inte");
    }

    @Test
    void asksAboutADayThatHasBeen() {
        var course = cast.grund(goteborg);
        var typed = filled();
        typed.put("day0", "2026-10-01");
        var page = create(course, typed).expect(422);
        assertThat(page.html().text()).contains("Dagen har redan varit");
        typed.put("past", "yes");
        create(course, typed).expect(303);
    }

    @Test
    void givesMoreRowsAndLosesNothingTyped() {
        var typed = filled();
        typed.put("more", "yes");
        var page = create(cast.grund(goteborg), typed).expect(200);
        assertThat(page.html().select("input[name^=day]")).hasSize(5);
        assertThat(page.html().select("input[name=capacity]").val()).isEqualTo("12");
    }

    private String problem(Course course, Map<String, String> changed) {
        var typed = filled();
        typed.putAll(changed);
        return create(course, typed).expect(422).html().select(".ds-error-summary").text();
    }

    private Visitor.Page create(Course course, Map<String, String> typed) {
        var form = coordinator.get("/goteborg/curriculum/" + course.id() + "/instances/new");
        return coordinator.submit(form.expect(200), "/instances", typed);
    }

    private static Map<String, String> filled() {
        return new HashMap<>(
                Map.of(
                        "day0", "2026-12-10",
                        "from0", "09:00",
                        "until0", "16:00",
                        "capacity", "12",
                        "minimum", "4",
                        "contactName", "Maja Lind",
                        "contactEmail", "maja@goteborg.example"));
    }

    private static String path(Visitor.Page page) {
        return page.address().getPath();
    }
}
