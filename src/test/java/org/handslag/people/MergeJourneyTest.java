package org.handslag.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.StaffKind;
import org.handslag.course.StaffSeat;
import org.handslag.course.Staffing;
import org.handslag.directory.People;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two entries that turn out to be one person, and are two again: her work at courses follows. */
@ServerTest
class MergeJourneyTest {
    private final Operator goteborg;
    private final PeopleCast people;
    private final People register;
    private final CourseCast courses;
    private final Staffing staffing;
    private final Staff staff;
    private final Walk.Start start;

    MergeJourneyTest(
            Cast operators,
            PeopleCast people,
            People register,
            CourseCast courses,
            Staffing staffing,
            Staff staff,
            TestClock clock,
            Languages languages,
            @LocalServerPort int port) {
        clock.reset();
        this.goteborg = operators.goteborg();
        this.people = people;
        this.register = register;
        this.courses = courses;
        this.staffing = staffing;
        this.staff = staff;
        this.start = new Walk.Start(port, languages, "merge");
    }

    @Test
    void isOnePersonAndTwoAgain() {
        var telephone = "+4631701360";
        var into = people.person("Tora Ek", "tora@ek.example", telephone);
        var from = people.person("Tora Eek", null, telephone);
        people.worksAt(from, people.workplace("Yesbox", "Kursgården"));
        var both = courses.published(goteborg, LocalDate.of(2026, 12, 3), 8);
        var only = courses.published(goteborg, LocalDate.of(2026, 12, 4), 8);
        assign(both, into);
        assign(both, from);
        assign(only, from);
        try (var walk = start.in("sv", Way.MOUSE, 360)) {
            walk.signIn(staff.wayIn(goteborg, staff.holding(goteborg, Role.COORDINATOR)));
            walk.go("/goteborg/people").follow("people.merges");
            var hasText = new Locator.FilterOptions().setHasText("Ek");
            walk.page().locator("main .card a").filter(hasText).first().click();
            chooseTheFirst(walk).press("people.merge").reads("form.missing");
            walk.write("people.merge-reason", "Hon berättade det i telefon.");
            walk.press("people.merge").reads("people.merged");
            assertThat(workingAt(only)).containsExactly(kept(into)).containsExactly(kept(from));
            walk.go("/goteborg/instances/" + only.id()).followTo("Tora E").sees("Kursgården");
            assertThat(workingAt(both)).hasSize(2);
            walk.go("/goteborg/people/merges").unfold("people.undo").press("people.undo");
            walk.reads("people.parted");
        }
        assertThat(workingAt(only)).containsExactly(from);
        assertThat(workingAt(both)).containsExactlyInAnyOrder(into, from);
    }

    /** Who this entry has become: the register follows a merge. */
    private PersonId kept(PersonId entry) {
        return people.in(() -> register.find(entry)).orElseThrow().id();
    }

    private static Walk chooseTheFirst(Walk walk) {
        for (var group : walk.page().locator("main fieldset").all()) {
            group.locator("input[type=radio]").first().check();
        }
        return walk;
    }

    private void assign(CourseInstance instance, PersonId person) {
        var by = CourseCast.coordinator(goteborg);
        people.in(
                () -> {
                    staffing.assign(instance, StaffKind.TRAINER, person, by);
                    return UUID.randomUUID();
                });
    }

    private List<PersonId> workingAt(CourseInstance instance) {
        return people.in(() -> staffing.of(instance.id())).stream().map(StaffSeat::person).toList();
    }
}
