package org.handslag.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Until when it is decided whether a date has enough people. */
@ServerTest
class MinimumTest {
    private static final LocalDate DAY = LocalDate.of(2027, 2, 16);

    private final Operator goteborg;
    private final CourseCast cast;
    private final CourseInstances instances;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Staff staff;
    private final int port;
    private Visitor coordinator;

    MinimumTest(
            Cast operators,
            CourseCast cast,
            Staff staff,
            CourseInstances instances,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.instances = instances;
        this.work = work;
        this.clock = clock;
        this.staff = staff;
        this.port = port;
        this.coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void tellsOnTheDayThatTheCoordinatorHasSet() {
        var instance = cast.withMinimum(goteborg, DAY, 12, 4);
        decideBy(instance, "2026-12-22");
        assertThat(hub(instance)).contains("22 december 2026").doesNotContain("Minst 4 behövs");
        assertThat(home()).doesNotContain("För få anmälda");
        clock.set(Instant.parse("2026-12-21T22:59:00Z"));
        coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        assertThat(home()).doesNotContain("För få anmälda");
        clock.set(Instant.parse("2026-12-21T23:00:00Z"));
        assertThat(home()).contains("För få anmälda", "16 februari 2027 (0 av minst 4)");
        assertThat(hub(instance)).contains("Minst 4 behövs", "Avgör senast 22 december 2026");
        var way = coordinator.get(path(instance)).html().select("a[href*=because]");
        var page = coordinator.get(way.attr("href")).expect(200);
        assertThat(page.html().select("textarea[name=message-sv]").val()).contains("för få");
    }

    @Test
    void isTwoWeeksBeforeWhereNoDayIsWritten() {
        var instance = cast.withMinimum(goteborg, DAY.plusDays(1), 12, 4);
        decideBy(instance, "2027-02-01");
        decideBy(instance, "");
        assertThat(stored(instance).size().decideBy()).isEqualTo(DAY.minusDays(13));
    }

    @Test
    void refusesADayAfterTheStartAndKeepsWhatWasTyped() {
        var instance = cast.withMinimum(goteborg, DAY.plusDays(2), 12, 4);
        var form = coordinator.get(path(instance) + "/size").expect(200);
        var page = coordinator.submit(form, "/size", Map.of("decideBy", "2027-02-19")).expect(422);
        assertThat(page.html().select("input[name=decideBy]").val()).isEqualTo("2027-02-19");
        assertThat(stored(instance).size().decideBy()).isEqualTo(DAY.minusDays(12));
    }

    @Test
    void followsACopyByAsManyDays() {
        var instance = cast.withMinimum(goteborg, DAY.plusDays(3), 12, 4);
        decideBy(instance, "2027-02-09");
        var form = coordinator.get(path(instance) + "/duplicate").expect(200);
        var copied = coordinator.submit(form, "/duplicate", Map.of("day", "2027-03-19"));
        var copy = coordinator.follow(copied.expect(303)).expect(200);
        assertThat(copy.html().text()).contains("9 mars 2027");
    }

    private void decideBy(CourseInstance instance, String day) {
        var form = coordinator.get(path(instance) + "/size").expect(200);
        coordinator.submit(form, "/size", Map.of("decideBy", day)).expect(303);
    }

    private String home() {
        return coordinator.get("/goteborg/home").expect(200).html().text();
    }

    private String hub(CourseInstance instance) {
        return coordinator.get(path(instance)).expect(200).html().text();
    }

    private static String path(CourseInstance instance) {
        return "/goteborg/instances/" + instance.id();
    }

    private CourseInstance stored(CourseInstance instance) {
        return work.in(goteborg.id(), () -> instances.find(instance.id()).orElseThrow());
    }
}
