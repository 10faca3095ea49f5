package org.handslag.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CircleCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After 1, 3, 6 and 12 months mentee and employer are asked how it has gone, until they say no. */
@ServerTest
class AfterCarePagesTest {
    private final CircleCast circles;
    private final Staff staff;
    private final Inbox inbox;
    private final AfterCareSchedule schedule;
    private final JdbcClient db;
    private final UnitOfWork work;
    private final int port;
    private final AfterCareCast cast;

    AfterCarePagesTest(
            CircleCast circles,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            AfterCareSchedule schedule,
            JdbcClient db,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.inbox = inbox;
        this.schedule = schedule;
        this.db = db;
        this.work = work;
        this.port = port;
        this.cast = new AfterCareCast(circles, inbox, clock, schedule, port);
    }

    @Test
    void asksBothEachOnceAtEachTimeOfTheYearAfterwards() {
        var play = cast.endings.ended("Hanna");
        var end = cast.endings.day(0);
        cast.at(end.plusMonths(1).minusDays(1));
        assertThat(cast.questions(play.mentee())).isZero();
        for (int[] one : new int[][] {{1, 1}, {3, 2}, {6, 3}, {12, 4}}) {
            cast.at(end.plusMonths(one[0]));
            schedule.ask();
            assertThat(cast.questions(play.mentee())).as("after %d", one[0]).isEqualTo(one[1]);
            assertThat(cast.questions(play.employer())).isEqualTo(one[1]);
            assertThat(cast.questions(play.mentor())).isZero();
        }
        cast.at(end.plusMonths(24));
        assertThat(cast.questions(play.mentee())).isEqualTo(4);
    }

    @Test
    void asksAlsoAfterDaysWithoutPowerButNotMuchLater() {
        var play = cast.endings.ended("Ida");
        var end = cast.endings.day(0);
        cast.at(end.plusMonths(1).plusDays(20));
        assertThat(cast.questions(play.mentee())).isEqualTo(1);
        var late = cast.endings.ended("Jonna");
        cast.at(end.plusMonths(1).plusDays(21));
        assertThat(cast.questions(late.mentee())).isZero();
    }

    @Test
    void takesTheMenteesAnswerBehindALinkThatTellsNothing() {
        var play = cast.endings.ended("Kajsa");
        var end = cast.endings.day(0);
        cast.at(end.plusMonths(3));
        var mail = inbox.last(circles.goteborg(), "kajsa@adept.example");
        assertThat(mail.text()).doesNotContain("mentorskap", "Lagret", "adept");
        var visitor = new Visitor(port, "sv");
        var page = visitor.get(mail.path()).expect(200);
        assertThat(page.text()).contains("Vad gör du nu?", "Lagret Kajsa");
        visitor.submit(page, mail.path(), Map.of()).expect(422);
        visitor.submit(page, mail.path(), Map.of("doing", "WORK", "hours", "200")).expect(422);
        var typed = Map.of("doing", "WORK", "hours", "20", "going", "WELL", "mentor", "yes");
        visitor.submit(page, mail.path(), typed).expect(303);
        assertThat(visitor.get(mail.path()).text()).contains("Tack för ditt svar");
        var changed = Map.of("doing", "STUDIES", "mentor", "yes");
        visitor.submit(visitor.get(mail.path()), mail.path(), changed).expect(303);
        assertThat(cast.outcome(play))
                .contains("Studerar", "Berättat av adepten", "Efter 3 månader");
        assertThat(cast.outcome(play)).doesNotContain("Jobbar,");
        var leader = circles.leader(port);
        assertThat(leader.get("/goteborg/home").text()).contains("vill ha en ny mentor");
        var list = leader.get("/goteborg/after-care").expect(200);
        assertThat(list.text()).contains("Kajsa Adept", "Vill ha en ny mentor");
        leader.submit(list, "/handled", Map.of()).expect(303);
        assertThat(leader.get("/goteborg/after-care").text()).doesNotContain("Kajsa Adept");
    }

    @Test
    void takesTheEmployersAnswerLongAfterTheCircleHasClosed() {
        var play = cast.endings.ended("Lisa");
        cast.at(cast.endings.day(0).plusMonths(12));
        var employer = cast.endings.in(play, play.employer());
        employer.get(play.path()).expect(404);
        var mail = inbox.last(circles.goteborg(), cast.address(play.employer()));
        var visitor = new Visitor(port, "sv");
        var page = visitor.get(mail.path()).expect(200);
        assertThat(page.text()).contains("Jobbar personen hos er nu?").doesNotContain("Lisa Adept");
        var typed = Map.of("stays", "YES", "hours", "30", "mentor", "yes");
        visitor.submit(page, mail.path(), typed).expect(303);
        assertThat(circles.leader(port).get("/goteborg/after-care").text())
                .contains("Vill ta emot någon igen");
    }

    @Test
    void asksNoMoreWhenSheSaysSoAndAgainWhenSheChangesHerMind() {
        var play = cast.endings.ended("Moa");
        var end = cast.endings.day(0);
        cast.at(end.plusMonths(1));
        var path = inbox.last(circles.goteborg(), "moa@adept.example").path();
        var visitor = new Visitor(port, "sv");
        visitor.submit(visitor.get(path), "/stop", Map.of()).expect(303);
        assertThat(visitor.get(path).text()).contains("Vi frågar inte mer");
        cast.at(end.plusMonths(3));
        assertThat(cast.questions(play.mentee())).isEqualTo(1);
        assertThat(cast.questions(play.employer())).isEqualTo(2);
        cast.noon(end.plusMonths(1).plusDays(2));
        visitor.submit(visitor.get(path), "/going-on", Map.of()).expect(303);
        cast.at(end.plusMonths(6));
        assertThat(cast.questions(play.mentee())).isEqualTo(2);
    }

    @Test
    void isForTheConsultantToCallWhereThereIsNoMail() {
        var play = cast.endings.ended("Nina");
        var update = "update person set email = null, email_key = null where id = :id";
        work.in(
                circles.goteborg().id(),
                () -> {
                    db.sql(update).param("id", play.mentee()).update();
                });
        cast.at(cast.endings.day(0).plusMonths(1));
        var consultant = cast.endings.in(play, play.consulting());
        assertThat(consultant.get(play.path()).text())
                .contains("Du behöver ringa och fråga hur det har gått");
        var list = consultant.get("/goteborg/after-care").expect(200);
        assertThat(list.text()).contains("Nina Adept", "Ring");
        var path = list.html().select("a:contains(Nina Adept)").attr("href");
        var form = consultant.get(path).expect(200);
        consultant.submit(form, path, Map.of("doing", "LOOKING")).expect(422);
        var typed = Map.of("doing", "LOOKING", "way", "BY_TELEPHONE");
        consultant.submit(form, path, typed).expect(303);
        assertThat(consultant.get("/goteborg/after-care").text()).doesNotContain("Nina Adept");
        assertThat(cast.outcome(play)).contains("Söker jobb");
        var other = staff.signedIn(port, circles.goteborg(), Role.JOB_CONSULTANT);
        other.get(path).expect(404);
        assertThat(other.get("/goteborg/after-care").text()).doesNotContain("Nina Adept");
    }
}
