package org.handslag.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.support.InTheWorld;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.handslag.web.Who;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** An employer's contact who asks for another employer's people, by every route of the room. */
@ServerTest
@InTheWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomRoutesTest {
    private static final String ROOM = "/room/{room}";

    private final BeanFactory beans;
    private final Rows rows;
    private final Everything everything;
    private final RoomCast cast;
    private final Staff staff;
    private final int port;

    RoomRoutesTest(
            BeanFactory beans,
            RoomCast cast,
            Staff staff,
            Environment settings,
            @LocalServerPort int port) {
        this.beans = beans;
        this.rows = new Rows(settings);
        this.everything = new Everything(beans, rows, port);
        this.cast = cast;
        this.staff = staff;
        this.port = port;
    }

    @BeforeAll
    void make() {
        everything.make();
    }

    @Test
    void showTheirOwnToTheEmployersContact() {
        var hers = contact("Egen Ek", new RoleScope(RoleScope.Kind.ORGANISATION, organisation()));
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (route.reads() && !route.pattern().endsWith("/ending")) { // of herself alone
                var status = hers.get("/goteborg" + everything.path(route)).status();
                if (status != 200 && status != 303) {
                    wrong.add(route + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void doNotExistForTheContactOfAnotherEmployer() {
        var other = RoomCast.at(cast.workplace("En Annan AB", "Annanstans"));
        refuses(contact("Anna Annan", other), everything::path);
    }

    @Test
    void doNotExistForWhoeverIsNoLongerAContact() {
        var place = new RoleScope(RoleScope.Kind.ORGANISATION, organisation());
        var other = RoomCast.at(cast.workplace("Nytt Jobb AB", "Kontoret"));
        var left = contact("Frida Förr", place);
        left.get("/goteborg/room/" + place.id()).expect(200);
        staff.give(cast.goteborg(), person("Frida Förr"), Role.EMPLOYER_CONTACT, other);
        staff.end(cast.goteborg(), person("Frida Förr"), Role.EMPLOYER_CONTACT, place);
        refuses(left, everything::path);
    }

    /** Her own room, and in it the other's date, seat, workplace and contact. */
    @Test
    void showNothingOfAnotherEmployerInOnesOwnRoom() {
        var place = RoomCast.at(cast.workplace("Min Egen AB", "Hemma"));
        var own = contact("Mia Egen", place);
        refuses(
                own,
                route ->
                        everything
                                .path(route)
                                .replace(organisation().toString(), place.id().toString()));
    }

    /** A contact of one workplace sees nothing that was booked for the whole organisation. */
    @Test
    void doNotExistForTheContactOfOneWorkplace() {
        var workplace = everything.path(new Route("GET", "/workplaces/{id}", Set.of()));
        var id = new WorkplaceId(UUID.fromString(workplace.substring("/workplaces/".length())));
        refuses(contact("Dan Del", RoomCast.at(id)), everything::path);
    }

    private void refuses(Visitor visitor, Function<Route, String> path) {
        var before = rows.now();
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (needsTheOther(route, path.apply(route))) {
                var at = "/goteborg" + path.apply(route);
                var status = IsolationTest.ask(visitor, "/goteborg/contact", route, at).status();
                if (status != 404) {
                    wrong.add(route + " answered " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows.now()).isEqualTo(before);
    }

    /** In one's own room, those routes that name something more than the room. */
    private boolean needsTheOther(Route route, String path) {
        return path.contains(organisation().toString())
                || route.pattern().startsWith(ROOM)
                        && route.pattern().substring(ROOM.length()).contains("{")
                        && !route.isFile()
                        && !route.pattern().endsWith("/booking");
    }

    private Visitor contact(String name, RoleScope place) {
        return cast.signedIn(port, cast.contact(name, place));
    }

    private PersonId person(String name) {
        return staff.person(cast.goteborg(), name, SeatCast.address(name).address());
    }

    private UUID organisation() {
        return UUID.fromString(everything.path(new Route("GET", ROOM, Set.of())).substring(6));
    }

    private List<Route> routes() {
        return Route.all(beans).stream()
                .filter(route -> route.isFor(Who.EMPLOYER_CONTACT))
                .filter(Route::namesSomething)
                .toList();
    }
}
