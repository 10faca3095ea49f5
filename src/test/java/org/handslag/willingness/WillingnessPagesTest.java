package org.handslag.willingness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.RoomCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is trained says whether she wants to be a mentor now, and coordinators see it. */
@ServerTest
class WillingnessPagesTest {
    private static final String PAGE = "/goteborg/me/willingness";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final RoomCast cast;
    private final Staff staff;
    private final UnitOfWork work;
    private final JdbcClient db;
    private final TestClock clock;
    private final int port;

    WillingnessPagesTest(BeanFactory beans, @LocalServerPort int port) {
        this.cast = beans.getBean(RoomCast.class);
        this.staff = beans.getBean(Staff.class);
        this.work = beans.getBean(UnitOfWork.class);
        this.db = beans.getBean(JdbcClient.class);
        this.clock = beans.getBean(TestClock.class);
        this.port = port;
    }

    @BeforeEach
    void beginsToday() {
        clock.reset();
    }

    @Test
    void onlyTheTrainedAreAsked() {
        var workplace = cast.workplace("Fråga AB", "Frågan");
        var colleague = cast.signedIn(port, cast.colleague("Olle Otränad", workplace));
        assertThat(colleague.get("/goteborg/me").text()).doesNotContain("Att vara mentor nu");
        colleague.get(PAGE).expect(404);
        var mentor = mentor("Tove Tränad");
        assertThat(mentor.get("/goteborg/me").text())
                .contains("Att vara mentor nu", "Vill du vara mentor för någon?");
        new Visitor(port, "sv").get(PAGE).expect(302);
    }

    @Test
    void saysThatSheIsWillingAndTheCoordinatorSeesIt() {
        var workplace = cast.workplace("Vilja AB", "Viljan");
        var person = cast.mentors(2, "Vilja Ek", workplace, DAY)[0];
        var mentor = cast.signedIn(port, person);
        var said = Map.of("answer", "WILLING", "most", "2", "support", "LANGUAGE");
        mentor.submit(mentor.get(PAGE).expect(200), "/willingness", said).expect(303);
        assertThat(mentor.get("/goteborg/me").text())
                .contains("Ja, gärna, högst 2 samtidigt", "Öva språket");
        var coordinator = staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
        var page = coordinator.get("/goteborg/workplaces/" + workplace).expect(200).html();
        assertThat(page.select("tr:contains(Vilja Ek 0)").text())
                .contains("Ja, gärna, högst 2 samtidigt", "Öva språket");
        assertThat(page.select("tr:contains(Vilja Ek 1)").text())
                .contains("Har inte sagt något än");
        assertThat(coordinator.get("/goteborg/people/" + person).html().text())
                .contains("Som mentor", "Ja, gärna, högst 2 samtidigt");
        assertThat(mentor.get("/goteborg/me").text()).contains("Mentorer på en arbetsplats");
    }

    @Test
    void aPauseEndsByItself() {
        var mentor = mentor("Pia Paus");
        var until = today().plusDays(10);
        var said = Map.of("answer", "PAUSED", "until", until.toString(), "most", "1");
        mentor.submit(mentor.get(PAGE), "/willingness", said).expect(303);
        assertThat(mentor.get("/goteborg/me").text()).contains("Pausar till och med");
        clock.set(until.plusDays(1).atTime(9, 0).atZone(cast.goteborg().zone()).toInstant());
        var later = cast.signedIn(port, staffPerson("Pia Paus"));
        assertThat(later.get("/goteborg/me").text())
                .contains("Ja, gärna, högst en samtidigt")
                .doesNotContain("Pausar till och med");
    }

    @Test
    void tellsWhatIsWrongAndLosesNothing() {
        var mentor = mentor("Fia Fel");
        var form = mentor.get(PAGE).expect(200);
        mentor.submit(form, "/willingness", Map.of("most", "1")).expect(422);
        var past = Map.of("answer", "PAUSED", "until", today().toString(), "most", "3");
        var page = mentor.submit(form, "/willingness", past).expect(422);
        assertThat(page.text()).contains("Skriv en dag som kommer");
        assertThat(page.html().select("[name=most][checked]").val()).isEqualTo("3");
        var missing = Map.of("answer", "PAUSED", "until", "", "most", "3");
        mentor.submit(form, "/willingness", missing).expect(422);
        var far = Map.of("answer", "PAUSED", "until", "2099-01-01", "most", "3");
        assertThat(mentor.submit(form, "/willingness", far).expect(422).text())
                .contains("mer än två år bort");
        var many = Map.of("answer", "WILLING", "most", "9");
        mentor.submit(form, "/willingness", many).expect(422);
        var odd = Map.of("answer", "WILLING", "most", "1", "support", "MONEY");
        mentor.submit(form, "/willingness", odd).expect(422);
    }

    @Test
    void isAskedAgainWhenSheSaidSomethingElseInBetween() {
        var mentor = mentor("Tova Två");
        var old = mentor.get(PAGE).expect(200);
        var not = Map.of("answer", "NOT_NOW");
        mentor.submit(mentor.get(PAGE), "/willingness", Map.of("answer", "WILLING", "most", "1"))
                .expect(303);
        mentor.submit(mentor.get(PAGE), "/willingness", not).expect(303);
        var late = mentor.submit(old, "/willingness", Map.of("answer", "WILLING", "most", "2"));
        assertThat(late.expect(409).text()).contains("Du har svarat något annat");
        mentor.submit(late, "/willingness", Map.of()).expect(303);
        assertThat(mentor.get("/goteborg/me").text()).contains("högst 2 samtidigt");
    }

    @Test
    void isHeldByTheDatabaseToo() {
        var mentor = mentor("Disa Databas");
        mentor.submit(mentor.get(PAGE), "/willingness", Map.of("answer", "WILLING", "most", "1"))
                .expect(303);
        refused("willing_for_one_to_three", "most = 4");
        refused("pause_ends_on_a_day", "answer = 'PAUSED'");
        refused("willingness_known", "answer = 'MAYBE'");
    }

    private void refused(String constraint, String what) {
        var sql = "update mentor_willingness set " + what;
        assertThatThrownBy(() -> work.in(cast.goteborg().id(), () -> db.sql(sql).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private Visitor mentor(String name) {
        return cast.signedIn(port, trained(name));
    }

    private PersonId trained(String name) {
        var person = cast.colleague(name, cast.workplace("Mentor AB", "Mentorerna"));
        cast.completed(person, DAY);
        return person;
    }

    private PersonId staffPerson(String name) {
        var address = SeatCast.address(name).address();
        return staff.person(cast.goteborg(), name, address);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), cast.goteborg().zone());
    }
}
