package org.handslag.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How a protected identity goes on, changes hands and ends. */
@ServerTest
class ShelterDecisionsTest {
    private final CircleCast circles;
    private final ShelterCast cast;
    private final Staff staff;
    private final People people;
    private final ShelterReminders reminders;
    private final UnitOfWork work;
    private final TestClock clock;
    private final int port;

    ShelterDecisionsTest(
            CircleCast circles,
            Staff staff,
            People people,
            ShelterReminders reminders,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.people = people;
        this.reminders = reminders;
        this.work = work;
        this.clock = clock;
        this.port = port;
        this.cast = new ShelterCast(circles, staff, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void goesOnUntilSomeoneDecidesAndReminds() {
        var safe = cast.safe("Freja", "Mika");
        var goteborg = circles.goteborg();
        var day = cast.today().plusYears(1);
        for (var told :
                Map.of(31, 0, 30, 2, 8, 2, 7, 4, 0, 6, -5, 6).entrySet().stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByKey().reversed())
                        .toList()) {
            for (int twice = 0; twice < 2; twice++) {
                work.in(
                        goteborg.id(),
                        () -> reminders.remind(goteborg, day.minusDays(told.getKey())));
            }
            assertThat(
                            circles.one(
                                    "select count(*) from message where topic = 'shelter.ends'"
                                            + " and email in (select email from person p join shelter_handler h"
                                            + " on h.person_id = p.id join shelter s on s.id = h.shelter_id"
                                            + " where s.person_id = '"
                                            + safe.mentee()
                                            + "' union select p.email"
                                            + " from person p join shelter s on s.decided_by = p.id"
                                            + " where s.person_id = '"
                                            + safe.mentee()
                                            + "')"))
                    .as("days before " + told.getKey())
                    .isEqualTo(told.getValue().toString());
        }
        clock.set(clock.instant().plus(Duration.ofDays(380)));
        var handler = circles.signedIn(safe.play(), safe.handling());
        assertThat(handler.get("/goteborg/protected").expect(200).text())
                .contains("Sista dagen var");
        assertThat(name(safe)).isEqualTo("Mika");
        var form = handler.get(safe.path() + "/period").expect(200);
        handler.submit(form, "/period", Map.of()).expect(303);
        handler.submit(form, "/period", Map.of()).expect(409);
        assertThat(handler.get("/goteborg/protected").text()).doesNotContain("Sista dagen var");
    }

    @Test
    void namesOthersAndTellsThoseWhoWereNamed() {
        var safe = cast.safe("Gro", "Mika");
        var next = staff.holding(circles.goteborg(), Role.JOB_CONSULTANT);
        var form = safe.leader().get(safe.path() + "/handlers").expect(200);
        var typed = Map.of("handlers", next.toString(), "reached", "");
        safe.leader().submit(form, "/handlers", typed).expect(303);
        safe.leader().submit(form, "/handlers", typed).expect(409);
        safe.handler().get(safe.path()).expect(404);
        staff.signedIn(port, circles.goteborg(), next).get(safe.path()).expect(200);
        assertThat(
                        circles.one(
                                "select count(*) from message where topic = 'shelter.named' and"
                                        + " person_id in ('"
                                        + next
                                        + "', '"
                                        + safe.handling()
                                        + "')"))
                .isEqualTo("3");
    }

    @Test
    void givesEverythingBackWhenItEnds() {
        var play = cast.open("Hedda");
        var referral = "select name || email from referral where person_id = '%s'";
        var before = circles.one(referral.formatted(play.mentee()));
        var safe = cast.safe(play, "Mika");
        assertThat(
                        circles.one(
                                "select name from referral where person_id = '"
                                        + play.mentee()
                                        + "'"))
                .isEqualTo("Mika");
        var ask = safe.handler().get(safe.path() + "/ending").expect(200);
        safe.handler().submit(ask, "/ending", Map.of()).expect(303);
        safe.handler().submit(ask, "/ending", Map.of()).expect(404);
        assertThat(name(safe)).isEqualTo("Hedda Adept");
        assertThat(circles.one(referral.formatted(play.mentee()))).isEqualTo(before);
        assertThat(circles.one("select email from person where id = '" + play.mentee() + "'"))
                .isEqualTo("hedda@adept.example");
        assertThat(
                        circles.one(
                                "select count(*) from shelter_vault v join shelter s"
                                        + " on s.id = v.shelter_id where s.person_id = '"
                                        + play.mentee()
                                        + "'"))
                .isEqualTo("0");
        assertThat(safe.leader().get("/goteborg/people?q=Hedda+Adept").text())
                .contains("Hedda Adept");
    }

    @Test
    void erasesTheVaultWithHer() {
        var safe = cast.safe("Idun", "Mika");
        work.in(
                circles.goteborg().id(),
                () -> {
                    people.erase(safe.mentee(), clock.instant());
                });
        safe.handler().get(safe.path()).expect(404);
        assertThat(
                        circles.one(
                                "select (select count(*) from shelter_vault where name like 'Idun%')"
                                        + " + (select count(*) from shelter_copy where former::text like '%Idun%')"))
                .isEqualTo("0");
    }

    private String name(ShelterCast.Safe safe) {
        return circles.one("select name from person where id = '" + safe.mentee() + "'");
    }
}
