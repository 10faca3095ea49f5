package org.handslag.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a question to an employer goes to, and what the link in it opens. */
@ServerTest
class FollowUpTest {
    private final RoomCast rooms;
    private final Inbox inbox;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final Visitor coordinator;
    private final Visitor visitor;

    FollowUpTest(
            CourseCast courses,
            RoomCast rooms,
            Staff staff,
            Inbox inbox,
            UnitOfWork work,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        clock.reset();
        this.rooms = rooms;
        this.inbox = inbox;
        this.work = work;
        this.db = db;
        courses.grund(rooms.goteborg());
        this.coordinator = staff.signedIn(port, rooms.goteborg(), Role.COORDINATOR);
        this.visitor = new Visitor(port, "sv");
    }

    @BeforeEach
    void nobodyHasBeenAsked() {
        in("delete from follow_up");
    }

    @Test
    void goesToWhoeverIsAContactOfTheRoomWhereNoAddressIsWritten() {
        var employer = employer("Rummet AB");
        assertThat(coordinator.get(relation(employer)).text())
                .contains("Då når ingen inbjudan fram hit");
        rooms.contact("Rut Rum", RoomCast.at(employer));
        assertThat(coordinator.get(relation(employer)).text())
                .contains("i första hand Rut Rum")
                .doesNotContain("Då når ingen inbjudan fram hit");
        send(employer, "Hur går det?");
        var address = SeatCast.address("Rut Rum").address();
        assertThat(inbox.last(rooms.goteborg(), address).text()).contains("Hur går det?");
    }

    @Test
    void neverOpensTheCardsOfWhoeverIsTheContactNow() {
        var employer = employer("Bytet AB");
        contact(employer, "vd@bytet.example");
        send(employer, "Hur gick det?");
        var link = inbox.last(rooms.goteborg(), "vd@bytet.example").path();
        visitor.submit(visitor.get(link), link, Map.of("answer", "Bra.")).expect(303);
        var thanked = visitor.get(link).expect(200);
        contact(employer, "Vd@Bytet.example");
        visitor.submit(thanked, "/card", Map.of()).expect(303);
        contact(employer, "ny.chef@bytet.example");
        var refused = visitor.submit(thanked, "/card", Map.of()).expect(409);
        assertThat(refused.text()).contains("inte längre är kontaktperson");
    }

    @Test
    void notesInTheJournalWhatTheEmployerWroteAndTellsWhoComesTooLate() {
        var employer = employer("Två svar AB");
        contact(employer, "vd@tvasvar.example");
        send(employer, "Hur gick det?");
        var link = inbox.last(rooms.goteborg(), "vd@tvasvar.example").path();
        var form = visitor.get(link).expect(200);
        var before = journaled();
        visitor.submit(form, link, Map.of("answer", "Mycket bra.")).expect(303);
        assertThat(journaled()).isEqualTo(before + 1);
        visitor.submit(form, link, Map.of("answer", "Mycket bra.")).expect(303);
        var late = visitor.submit(form, link, Map.of("answer", "Nej, dåligt.")).expect(409);
        assertThat(late.text()).contains("Frågan var redan besvarad", "Nej, dåligt.");
        assertThat(journaled()).isEqualTo(before + 1);
    }

    private OrganisationId employer(String name) {
        return rooms.organisation(rooms.workplace(name, "Huset"));
    }

    private static String relation(OrganisationId employer) {
        return "/goteborg/organisations/" + employer + "/relation";
    }

    private void contact(OrganisationId employer, String email) {
        var form = coordinator.get("/goteborg/organisations/" + employer + "/contact").expect(200);
        coordinator.submit(form, "/contact", Map.of("email", email)).expect(303);
    }

    private void send(OrganisationId employer, String question) {
        var page = coordinator.get(relation(employer)).expect(200);
        var typed = Map.of("question", question, "due", "2026-11-02");
        coordinator.submit(page, "/follow-ups", typed).expect(303);
        var shown = coordinator.get(relation(employer)).html();
        var asked = coordinator.get(shown.select("a[href*=/follow-ups/]").attr("href"));
        coordinator.submit(asked.expect(200), "/sending", Map.of()).expect(303);
    }

    private int journaled() {
        return work.in(
                rooms.goteborg().id(),
                () ->
                        db.sql("select count(*) from journal where what = 'relation.answered'")
                                .query(Integer.class)
                                .single());
    }

    private void in(String sql) {
        work.in(rooms.goteborg().id(), () -> db.sql(sql).update());
    }
}
