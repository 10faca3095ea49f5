package org.handslag.relation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.directory.People;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.support.CourseCast;
import org.handslag.support.PeopleCast;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is kept of the people at employers goes with them, and in time. */
@ServerTest
class ForgettingTest {
    @Autowired List<RecurringTask<Void>> tasks;
    @Autowired EmployerContacts contacts;
    @Autowired CourseCast courses;
    @Autowired Marking marking;
    @Autowired Seats seats;
    @Autowired Seated seated;
    @Autowired People people;

    private final RoomCast rooms;
    private final PeopleCast cast;
    private final TestClock clock;
    private final Staff staff;
    private Visitor coordinator;
    private final int port;

    ForgettingTest(
            RoomCast rooms,
            PeopleCast cast,
            Staff staff,
            CourseCast courses,
            TestClock clock,
            @LocalServerPort int port) {
        clock.reset();
        courses.grund(rooms.goteborg());
        this.rooms = rooms;
        this.cast = cast;
        this.clock = clock;
        this.staff = staff;
        this.port = port;
        this.coordinator = signIn();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void nobodyIsContactAnyMoreWhenSheIsErased() {
        var place = rooms.workplace("Erasta AB", "Lagret");
        var other = rooms.workplace("Erasta AB", "Butiken");
        var gone = rooms.contact("Gunvor Erast", RoomCast.at(place));
        writeTo(
                place,
                "Gunvor",
                SeatCast.address("Gunvor Erast").address().toUpperCase(Locale.ROOT));
        writeTo(other, "Kvar", "kvar@erasta.example");
        var visitor = rooms.signedIn(port, gone);
        visitor.get(RoomCast.room(RoomCast.at(place))).expect(200);
        erase(gone);
        visitor.get(RoomCast.room(RoomCast.at(place))).expect(302);
        assertThat(cast.in(() -> contacts.at(place))).isEmpty();
        assertThat(cast.in(() -> contacts.at(other))).isPresent();
        var room = coordinator.get(RoomCast.room(RoomCast.at(rooms.organisation(place))));
        assertThat(coordinator.get(room.address().getPath() + "/contacts").expect(200).text())
                .doesNotContain("Gunvor");
    }

    @Test
    void nobodyHasMetAnyoneThroughSomeoneWhoIsErased() {
        var one = rooms.workplace("Mötta AB", "Ett");
        var other = rooms.workplace("Mötande AB", "Två");
        var gone = met(one, "Mia Möt", other, "Nils Möt");
        var path = "/goteborg/organisations/" + rooms.organisation(other) + "/acquaintances";
        assertThat(coordinator.get(path).expect(200).text()).contains("Mötta AB");
        erase(gone);
        assertThat(coordinator.get(path).expect(200).text()).doesNotContain("Mötta AB");
    }

    @Test
    void twoEntriesBecomeOneContactWithTheScopesOfBoth() {
        var one = rooms.workplace("Slå Samman AB", "Norr");
        var other = rooms.workplace("Slå Samman AB", "Söder");
        var into = rooms.contact("Sam Man", RoomCast.at(one));
        var from = rooms.contact("Sam Mansson", RoomCast.at(other));
        writeTo(one, "Sam", SeatCast.address("Sam Man").address());
        writeTo(other, "Sam M", SeatCast.address("Sam Mansson").address());
        var path = "/goteborg/people/merges/new?into=" + into + "&from=" + from;
        var chosen = Map.of("NAME", "into", "EMAIL", "into", "reason", "Samma");
        coordinator.submit(coordinator.get(path).expect(200), "/people/merges", chosen).expect(303);
        var visitor = rooms.signedIn(port, into);
        visitor.get(RoomCast.room(RoomCast.at(one))).expect(200);
        visitor.get(RoomCast.room(RoomCast.at(other))).expect(200);
        assertThat(written(other).name()).isEqualTo("Sam Man");
        assertThat(written(other).email()).isEqualTo(written(one).email());
        var undo = coordinator.get("/goteborg/people/merges").expect(200);
        coordinator.submit(undo, "/undo", Map.of()).expect(303);
        assertThat(written(other).email()).isEqualTo(SeatCast.address("Sam Mansson").address());
        assertThat(written(one).email()).isEqualTo(SeatCast.address("Sam Man").address());
    }

    @Test
    void notesAndAnswersGoAfterTwoYears() {
        var organisation = rooms.organisation(rooms.workplace("Gammal AB", "Kontoret"));
        var path = "/goteborg/organisations/" + organisation + "/relation";
        submit(path, "/notes", Map.of("note", "Vill ta emot tre"));
        submit(path, "/follow-ups", Map.of("question", "Hur gick det?", "due", "2026-11-02"));
        submit(path, "/follow-ups", Map.of("question", "Och sedan?", "due", "2026-11-02"));
        var asked = coordinator.get(path).html().select("a[href*=follow-ups]").first();
        submit(asked.attr("href"), "/answer", Map.of("answer", "Det gick bra"));
        clear(LocalDate.of(2028, 11, 1));
        assertThat(coordinator.get(path).text())
                .contains("Vill ta emot tre", asked.text(), "Hur gick det?", "Och sedan?");
        clear(LocalDate.of(2028, 11, 3));
        assertThat(coordinator.get(path).text())
                .doesNotContain("Vill ta emot tre", asked.text())
                .containsAnyOf("Hur gick det?", "Och sedan?");
        assertThat(coordinator.get("/goteborg/privacy").expect(200).text())
                .contains("24 månader efter att vi skrev det eller fick svaret");
    }

    // --- helpers -------------------------------------------------------------------------

    private Visitor signIn() {
        return staff.signedIn(port, rooms.goteborg(), Role.COORDINATOR);
    }

    private void writeTo(WorkplaceId place, String name, String email) {
        var contact =
                new EmployerContact(rooms.organisation(place), place, name, email, Locale.of("sv"));
        cast.in(
                () -> {
                    contacts.save(contact, clock.instant());
                    return true;
                });
    }

    private EmployerContact written(WorkplaceId place) {
        return cast.in(() -> contacts.at(place)).orElseThrow();
    }

    private void erase(PersonId person) {
        cast.in(
                () -> {
                    people.erase(person, clock.instant());
                    return true;
                });
    }

    private void submit(String path, String action, Map<String, String> values) {
        coordinator.submit(coordinator.get(path).expect(200), action, values).expect(303);
    }

    /** Two who work at different places were at the same date; the first of them. */
    private PersonId met(WorkplaceId one, String name, WorkplaceId other, String otherName) {
        var date = courses.published(rooms.goteborg(), LocalDate.of(2026, 11, 20), 9);
        var first = attends(SeatCast.alone(date, name), one);
        attends(SeatCast.alone(date, otherName), other);
        clock.set(LocalDate.of(2026, 11, 21).atStartOfDay().toInstant(ZoneOffset.UTC));
        var by = CourseCast.coordinator(rooms.goteborg());
        var here = Marking.Note.whole(Presence.PRESENT, Way.LIST, "Efteråt");
        cast.in(
                () -> {
                    for (var seat : seated.of(date.id())) {
                        marking.mark(date, date.sessions().getFirst(), seat, here, by);
                    }
                    return true;
                });
        coordinator = signIn();
        return first;
    }

    private PersonId attends(SeatRequest request, WorkplaceId place) {
        var person =
                cast.in(
                        () -> {
                            seats.register(request, SeatCast.visitor(rooms.goteborg()));
                            return people.byEmail(request.contact().email()).orElseThrow().id();
                        });
        cast.worksAt(person, place);
        return person;
    }

    private void clear(LocalDate day) {
        clock.set(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        tasks.stream()
                .filter(task -> task.getName().equals("relation.clearing"))
                .forEach(task -> task.executeRecurringly(null, null));
        clock.reset();
    }
}
