package org.handslag.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator sees who waits for the next date, and takes off who calls and asks for it. */
@ServerTest
class InterestListTest {
    private static final String LIST = "/goteborg/curriculum/interest";

    private final Operator goteborg;
    private final Operator favrskov;
    private final CourseCast courses;
    private final Staff staff;
    private final Visitor visitor;
    private final int port;

    InterestListTest(Cast cast, CourseCast courses, Staff staff, @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.favrskov = cast.favrskov();
        this.courses = courses;
        this.staff = staff;
        this.visitor = new Visitor(port, "sv");
        this.port = port;
    }

    @Test
    void listsWhoWaitsAndTakesOffOne() {
        var grund = courses.grund(goteborg);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        asks("ann@vantar.example", grund.slug());
        asks("bo@vantar.example", "");
        var list = coordinator.get(LIST).expect(200);
        assertThat(list.html().select("tbody th").eachText())
                .containsSubsequence("bo@vantar.example", "ann@vantar.example");
        assertThat(list.html().select("tbody").text())
                .contains("Alla kurser", "Grundkurs för mentorer");
        assertThat(coordinator.get(LIST + ".csv").expect(200).text())
                .contains("ann@vantar.example", "Grundkurs för mentorer");
        var row = list.html().select("tbody tr:contains(ann@vantar.example) a");
        var ask = coordinator.get(row.attr("href")).expect(200);
        assertThat(ask.html().text()).contains("ann@vantar.example");
        var left = coordinator.follow(coordinator.submit(ask, "/removal", Map.of()).expect(303));
        assertThat(left.html().select("tbody th").eachText())
                .contains("bo@vantar.example")
                .doesNotContain("ann@vantar.example");
        coordinator.get(ask.address().getPath()).expect(404);
    }

    @Test
    void saysWhenNobodyWaits() {
        var list = "/favrskov/curriculum/interest";
        var page = staff.signedIn(port, favrskov, Role.COORDINATOR).get(list).expect(200);
        assertThat(page.html().text()).contains("Ingen venter på en ny dato");
    }

    @Test
    void showsACoordinatorOfAnotherProgrammeOnlyWhoWaitsForAny() {
        asks("cai@vantar.example", courses.grund(goteborg).slug());
        asks("dag@vantar.example", "");
        var elsewhere = staff.person(goteborg, "Kim Ek", "kim@goteborg.example");
        var scope = new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID());
        staff.give(goteborg, elsewhere, Role.COORDINATOR, scope);
        var list = staff.signedIn(port, goteborg, elsewhere).get(LIST).expect(200);
        assertThat(list.text()).contains("dag@vantar.example").doesNotContain("cai@vantar");
    }

    private void asks(String email, String course) {
        var form = visitor.get("/goteborg/courses/interest").expect(200);
        var typed = Map.of("email", email, "course", course);
        visitor.submit(form, "/courses/interest", typed).expect(303);
    }
}
