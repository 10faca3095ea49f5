package org.handslag.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.web.Who;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A route that is not for someone answers her as if it did not exist. */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteRolesTest {
    /** What belongs to one programme, which a coordinator of another does not reach. */
    private static final List<String> OF_A_PROGRAMME =
            List.of(
                    "/after-care/{",
                    "/choices/{",
                    "/instances/{",
                    "/matching-criteria/{",
                    "/curriculum/{",
                    "/inquiries/{",
                    "/inquiry-answers/{",
                    "/meetings/{",
                    "/mentorships/{",
                    "/orders/{",
                    "/posts/{",
                    "/proposals/{",
                    "/referrals/{",
                    "/reminders/{",
                    "/rounds/{",
                    "/speed-meetings/{",
                    "/surveys/{",
                    "/topics/{");

    private final BeanFactory beans;
    private final Rows rows;
    private final Everything everything;
    private final Staff staff;
    private final int port;

    RouteRolesTest(
            BeanFactory beans, Staff staff, Environment settings, @LocalServerPort int port) {
        this.beans = beans;
        this.staff = staff;
        this.rows = new Rows(settings);
        this.everything = new Everything(beans, rows, port);
        this.port = port;
    }

    @BeforeAll
    void make() {
        everything.make();
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryRouteThatIsNotForThisRole(Role role) {
        refuses(staff.signedIn(port, everything.goteborg(), role), role.name(), 404);
    }

    @Test
    void asksWhoeverHasNotSignedInToDoSo() {
        refuses(new Visitor(port, "sv"), "", 302);
    }

    @Test
    void keepsACoordinatorToHerOwnProgramme() {
        var elsewhere = staff.person(everything.goteborg(), "Kim Ek", "kim.ek@goteborg.example");
        var other = new RoleScope(RoleScope.Kind.PROGRAMME, UUID.randomUUID());
        staff.give(everything.goteborg(), elsewhere, Role.COORDINATOR, other);
        var visitor = staff.signedIn(port, everything.goteborg(), elsewhere);
        var before = rows.now();
        var hers =
                Route.all(beans).stream()
                        .filter(route -> route.isFor(Who.COORDINATOR) && isOfAProgramme(route))
                        .toList();
        assertThat(hers).hasSizeGreaterThan(50);
        assertThat(hers)
                .filteredOn(route -> answer(visitor, route, everything.path(route)) != 404)
                .isEmpty();
        assertThat(rows.now()).isEqualTo(before);
    }

    private static boolean isOfAProgramme(Route route) {
        return OF_A_PROGRAMME.stream().anyMatch(route.pattern()::startsWith);
    }

    private static int answer(Visitor visitor, Route route, String path) {
        return IsolationTest.ask(visitor, "/goteborg/contact", route, "/goteborg" + path).status();
    }

    private void refuses(Visitor visitor, String role, int status) {
        var before = rows.now();
        var wrong = new ArrayList<String>();
        var tried = 0;
        for (var route : Route.all(beans)) {
            if (isFor(route, role)) {
                continue;
            }
            tried++;
            var path = route.namesSomething() ? everything.path(route) : route.plain();
            var answer = answer(visitor, route, path);
            if (answer != (route.reads() ? status : 404)) {
                wrong.add(route + " answered " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).as("routes that are not for her").isPositive();
        assertThat(rows.now()).isEqualTo(before);
    }

    private static boolean isFor(Route route, String role) {
        return route.isFor(Who.VISITOR, Who.LINK_HOLDER)
                || !role.isEmpty() && route.isFor(Who.SIGNED_IN)
                || route.who().stream().anyMatch(who -> who.name().equals(role));
    }
}
