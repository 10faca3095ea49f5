package org.handslag.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handslag.directory.NewOrganisation;
import org.handslag.directory.Organisations;
import org.handslag.directory.Sector;
import org.handslag.journal.Reads;
import org.handslag.network.NetworkCast;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.MergeDesk;
import org.handslag.support.PeopleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stays with an entry that went is still hers: her links, who looked, what she has done. */
@ServerTest
class MergedKeepTest {
    private final Operator goteborg;
    private final PeopleCast people;
    private final Organisations organisations;
    private final NetworkCast network;
    private final Reads reads;
    private final Staff staff;
    private final TestClock clock;
    private final int port;

    MergedKeepTest(
            Cast cast,
            CourseCast courses,
            PeopleCast people,
            Organisations organisations,
            NetworkCast network,
            Reads reads,
            Staff staff,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        courses.grund(goteborg);
        this.people = people;
        this.organisations = organisations;
        this.network = network;
        this.reads = reads;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void readsOnHerPageWhoHasLookedAtEitherEntry() {
        var into = people.person("Vera Lind", "vera@lind.example", null);
        var from = people.person("Vera Lindh", "vera@jobb.example", null);
        var reader = someone("Lena Läsare");
        looks(reader, from);
        desk().merge(from, into);
        assertThat(mine(into)).contains("Lena Läsare");
        var later = people.person("Lena Ny", "lena@ny.example", null);
        desk().merge(reader, later);
        assertThat(mine(into)).as("the reader's entry went, too").contains("Lena Läsare");
    }

    @Test
    void namesWhoDidSomethingByWhoeverSheIsNow() {
        var by = someone("Kerstin Koordinator");
        staff.give(goteborg, by, Role.COORDINATOR, Staff.everywhere(goteborg));
        var employer =
                people.in(
                        () ->
                                organisations.meet(
                                        NewOrganisation.of(
                                                "Minnet AB", goteborg.country(), Sector.PRIVATE)));
        var path = "/goteborg/organisations/" + employer + "/relation";
        var coordinator = staff.signedIn(port, goteborg, by);
        var typed = Map.of("state", "PARTNER", "why", "De tog emot två");
        coordinator.submit(coordinator.get(path).expect(200), "/relation", typed).expect(303);
        var responsible = Map.of("responsible", by.toString());
        coordinator.submit(coordinator.get(path), "/responsible", responsible).expect(303);
        var changed = people.person("Ändrad Post", null, null);
        var form = coordinator.get("/goteborg/people/" + changed + "/edit").expect(200);
        coordinator.submit(form, "/people/" + changed, Map.of("name", "Rättad Post")).expect(303);

        var now = people.person("Kerstin Nu", "kerstin@nu.example", null);
        desk().merge(by, now);
        var office = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var page = office.get(path).expect(200).html();
        assertThat(page.select("ol.timeline").text()).contains("Av Kerstin Koordinator");
        assertThat(page.select("option[value=" + now + "]")).as("responsible").isNotEmpty();
        assertThat(page.select("option[value=" + by + "]")).isEmpty();
        assertThat(office.get("/goteborg/relations").html().select("tbody").text())
                .contains("Minnet AB", "Kerstin Koordinator");
        assertThat(office.get("/goteborg/people/" + changed).html().text())
                .contains("Kerstin Koordinator");
        assertThat(office.get("/goteborg/relations?responsible=" + now).text())
                .contains("Minnet AB");
    }

    @Test
    void opensTheLinksThatWereSentToEitherEntry() {
        var into = network.member(goteborg, "Nina Ny");
        var from = network.member(goteborg, "Nina Nyss");
        var visitor = new Visitor(port, "sv");
        var doors = List.of(network.door(goteborg, from), network.door(goteborg, into));
        var form = visitor.get(doors.getFirst() + "/hosting").expect(200);
        var csrf = form.html().select("[name=_csrf]").val();
        var offer = Map.of("workplace", "Kajen", "words", "", "_csrf", csrf);
        visitor.post(doors.getFirst() + "/hosting", offer).expect(303);
        var desk = network.desk(goteborg, from);
        desk().merge(from, into);
        for (var door : doors) {
            assertThat(
                            visitor.get(door + "/hosting")
                                    .expect(200)
                                    .html()
                                    .select("li.card h2")
                                    .text())
                    .isEqualTo("Kajen");
        }
        visitor.get(desk).expect(200);
    }

    private PersonId someone(String name) {
        var address = name.toLowerCase().replaceAll("[^a-z]+", ".") + "@vem.example";
        return people.person(name, address, null);
    }

    private void looks(PersonId reader, PersonId at) {
        var as = new Viewer(goteborg.id(), reader, List.of(), goteborg.language());
        people.in(
                () -> {
                    reads.read(as, "person", List.of(at));
                    return true;
                });
    }

    private String mine(PersonId person) {
        return staff.signedIn(port, goteborg, person).get("/goteborg/me").expect(200).html().text();
    }

    private MergeDesk desk() {
        return new MergeDesk(staff.signedIn(port, goteborg, Role.COORDINATOR));
    }
}
