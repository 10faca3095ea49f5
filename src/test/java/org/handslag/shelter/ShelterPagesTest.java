package org.handslag.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ShelterPagesTest {
    private final CircleCast circles;
    private final ShelterCast cast;
    private final Staff staff;
    private final TestClock clock;
    private final int port;

    ShelterPagesTest(CircleCast circles, Staff staff, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
        this.cast = new ShelterCast(circles, staff, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void showsAnAliasToEveryoneAndTheNameToItsHandlers() {
        var safe = cast.safe("Saga", "Mika");
        assertThat(safe.leader().get(safe.play().path()).expect(200).text())
                .contains("Mika")
                .doesNotContain("Saga Adept");
        var mentor = circles.signedIn(safe.play(), safe.play().mentor());
        assertThat(mentor.get(safe.play().path()).expect(200).text())
                .contains("Mika")
                .doesNotContain("Saga Adept", "saga@adept.example");
        assertThat(safe.handler().get(safe.path()).expect(200).text())
                .contains("Saga Adept", "saga@adept.example", "inte tas tillbaka");
    }

    @Test
    void existsForNobodyElseAndKeepsWhoAsked() {
        var safe = cast.safe("Tilde", "Mika");
        safe.leader().get(safe.path()).expect(404);
        safe.leader().get(safe.path() + "/ending").expect(404);
        cast.someone(Role.ADMINISTRATOR).get(safe.path()).expect(404);
        cast.someone(Role.JOB_CONSULTANT).get(safe.path() + "/period").expect(404);
        circles.signedIn(safe.play(), safe.play().mentor()).get(safe.path()).expect(404);
        assertThat(
                        circles.one(
                                "select count(*) from refused_reading where route = 'GET /protected/{id}'"
                                        + " and '%s' like '%%' || asked".formatted(safe.path())))
                .isEqualTo("3");
    }

    @Test
    void asksHandlersForTheirPasskey() {
        var safe = cast.safe("Uma", "Mika");
        var byLink = staff.signedInByLink(port, circles.goteborg(), safe.handling());
        assertThat(byLink.get(safe.path()).expect(302).header("Location"))
                .contains("/confirmation");
    }

    @Test
    void tellsHerOnHerPageWhoOpenedIt() {
        var safe = cast.safe("Viola", "Mika");
        safe.handler().get(safe.path()).expect(200);
        var self = circles.signedIn(safe.play(), safe.mentee());
        assertThat(self.get("/goteborg/me").expect(200).text()).contains("Ditt riktiga namn");
    }

    @Test
    void findsHerInNoSearchAndInNoList() {
        var safe = cast.safe("Wilma", "Robin");
        for (var path :
                List.of("/people?q=Robin", "/people?q=Wilma", "/people", "/people.csv?q=Robin")) {
            assertThat(safe.leader().get("/goteborg" + path).expect(200).text())
                    .as(path)
                    .doesNotContain("Wilma Adept", ">Robin<");
        }
        assertThat(safe.leader().get("/goteborg/people/" + safe.mentee()).expect(200).text())
                .contains("Robin", "Namnet här är ett annat")
                .doesNotContain("Wilma");
    }

    @Test
    void changesNameAndContactNowhereElse() {
        var safe = cast.safe("Ylva", "Mika");
        var edit = safe.leader().get("/goteborg/people/" + safe.mentee() + "/edit").expect(200);
        safe.leader().submit(edit, "/people/", Map.of("name", "Ylva Adept")).expect(409);
        var self = circles.signedIn(safe.play(), safe.mentee());
        var mine = self.get("/goteborg/me/data").expect(200);
        var refused = self.submit(mine, "/me/data", Map.of("name", "Ylva Adept")).expect(409);
        assertThat(refused.text()).contains("Identiteten är skyddad");
        assertThat(name(safe)).isEqualTo("Mika");
        self.submit(mine, "/me/data", Map.of("language", "en")).expect(303);
    }

    @Test
    void mergesHerWithNobody() {
        var safe = cast.safe("Alva", "Mika");
        var other = staff.person(circles.goteborg(), "Alva Ny", "alva@ny.example");
        var compare =
                safe.leader()
                        .get("/goteborg/people/merges/new?into=" + other + "&from=" + safe.mentee())
                        .expect(200);
        var refused =
                safe.leader()
                        .submit(
                                compare,
                                "/people/merges",
                                Map.of("reason", "x", "NAME", "into", "EMAIL", "into"))
                        .expect(409);
        assertThat(refused.text()).contains("avsluta skyddet först");
    }

    @Test
    void refusesWhatIsWronglyTypedAndKeepsIt() {
        var play = cast.open("Berta");
        var leader = circles.leader(port);
        for (var wrong :
                Map.of(
                                "alias",
                                "Bertas",
                                "until",
                                cast.today().plusYears(2).toString(),
                                "handlers",
                                "",
                                "reached",
                                play.mentor().toString())
                        .entrySet()) {
            var typed = ShelterCast.typed(play, "Kim Ny");
            typed.put(wrong.getKey(), wrong.getValue());
            var form = ShelterCast.blank(leader, play);
            assertThat(leader.submit(form, "/shelter", typed).expect(422).text())
                    .as(wrong.getKey())
                    .contains(wrong.getKey().equals("alias") ? "Bertas" : "Kim Ny");
        }
        assertThat(circles.one("select name from person where id = '" + play.mentee() + "'"))
                .isEqualTo("Berta Adept");
    }

    @Test
    void marksTwiceOnce() {
        var play = cast.open("Cilla");
        var leader = circles.leader(port);
        var form = ShelterCast.blank(leader, play);
        leader.submit(form, "/shelter", ShelterCast.typed(play, "Mika")).expect(303);
        leader.submit(form, "/shelter", ShelterCast.typed(play, "Noa")).expect(404);
        assertThat(circles.one("select name from person where id = '" + play.mentee() + "'"))
                .isEqualTo("Mika");
    }

    @Test
    void signsInOnceByACodeAndByNoAddress() {
        var safe = cast.safe(cast.open("Disa"), "Mika");
        var before = circles.one("select count(*) from message where email like 'disa@%'");
        var visitor = new Visitor(port, "sv");
        visitor.submit(
                visitor.get("/goteborg/sign-in").expect(200),
                "/sign-in",
                Map.of("email", "disa@adept.example"));
        assertThat(circles.one("select count(*) from message where email like 'disa@%'"))
                .isEqualTo(before)
                .isEqualTo("0");
        var made =
                safe.handler()
                        .submit(safe.handler().get(safe.path()), "/code", Map.of())
                        .expect(200);
        var code = Map.of("code", made.html().select("p.lead strong").text());
        var form = visitor.get("/goteborg/sign-in-code").expect(200);
        visitor.submit(form, "/sign-in-code", code).expect(303);
        assertThat(visitor.get("/goteborg/me").expect(200).text()).contains("Mika");
        new Visitor(port, "sv").submit(form, "/sign-in-code", code);
        var again = new Visitor(port, "sv");
        again.submit(again.get("/goteborg/sign-in-code"), "/sign-in-code", code).expect(422);
    }

    @Test
    void signsHerOutWhereverSheWas() {
        var play = cast.open("Edda");
        var self = circles.signedIn(play, play.mentee());
        self.get("/goteborg/me").expect(200);
        cast.safe(play, "Mika");
        self.get("/goteborg/me").expect(302);
    }

    @Test
    void provesNothingByMail() {
        var safe = cast.safe("Jorid", "Mika");
        assertThat(
                        circles.one(
                                "select string_agg(subject || body::text, ' ') from message"
                                        + " where topic like 'shelter.%' and body is not null"))
                .doesNotContain("Jorid", "Mika", "skydd", "protected");
        assertThat(safe.handler().get("/goteborg/me").text()).contains("skyddad identitet");
    }

    private String name(ShelterCast.Safe safe) {
        return circles.one("select name from person where id = '" + safe.mentee() + "'");
    }
}
