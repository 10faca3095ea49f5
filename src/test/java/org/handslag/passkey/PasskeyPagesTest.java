package org.handslag.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.SoftKey;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own keys: added, told of, signed in with, removed, lost. */
@ServerTest
class PasskeyPagesTest {
    private static final String KEYS = "/goteborg/me/passkeys";

    private final Staff staff;
    private final Inbox inbox;
    private final People people;
    private final TestClock clock;
    private final JdbcClient db;
    private final UnitOfWork work;
    private final int port;
    private final Operator goteborg;
    private PersonId elin = PersonId.next();

    PasskeyPagesTest(
            Cast cast,
            Staff staff,
            Inbox inbox,
            People people,
            TestClock clock,
            JdbcClient db,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.staff = staff;
        this.inbox = inbox;
        this.people = people;
        this.clock = clock;
        this.db = db;
        this.work = work;
        this.port = port;
        this.goteborg = cast.goteborg();
    }

    @BeforeEach
    void someone() {
        clock.reset();
        elin = staff.person(goteborg, "Elin Berg", "elin@goteborg.example");
        in("delete from passkey");
    }

    @Test
    void isAddedNamedAndTold() {
        var visitor = staff.signedInByLink(port, goteborg, elin);
        assertThat(visitor.get("/goteborg/me").text()).contains("Se dina inloggningsnycklar");
        var done = add(visitor, "Jobbtelefonen").expect(303);
        assertThat(done.header("Location")).isEqualTo(KEYS);
        var page = visitor.follow(done).expect(200);
        assertThat(page.text()).contains("Jobbtelefonen", "2 november 2026", "Inte ännu");
        var letter = inbox.last(goteborg, "elin@goteborg.example");
        assertThat(letter.subject()).isEqualTo("En inloggningsnyckel har lagts till");
        assertThat(letter.text()).contains("Jobbtelefonen", "Var det inte du?");
        assertThat(letter.path()).isEqualTo(KEYS);
        var journal = "select count(*) from journal where what = 'passkey.added' and about_id = ";
        assertThat(in(journal + "'" + elin + "'")).isEqualTo("1");
    }

    @Test
    void signsInWithoutAnAddress() {
        var key = SoftKey.of(staff, port, goteborg, elin);
        var stranger = new Visitor(port, "sv");
        var asked = stranger.get("/goteborg/sign-in?to=/me/data").expect(200);
        var done = key.press(stranger, asked, Map.of()).expect(303);
        assertThat(done.header("Location")).isEqualTo("/goteborg/me/data");
        assertThat(stranger.follow(done).expect(200).text()).contains("elin@goteborg.example");
        assertThat(stranger.get(KEYS).text()).doesNotContain("Inte ännu");
        assertThat(in("select begun_by from sign_in order by id desc limit 1"))
                .isEqualTo("PASSKEY");
    }

    @Test
    void leadsNobodyElsewhere() {
        var key = SoftKey.of(staff, port, goteborg, elin);
        var stranger = new Visitor(port, "sv");
        var to = Map.of("passkey.to", "//evil.example");
        var done = key.press(stranger, stranger.get("/goteborg/sign-in"), to).expect(303);
        assertThat(done.header("Location")).isEqualTo("/goteborg/home");
    }

    @Test
    void isAddedOnlyByWhoeverHasSignedInLately() {
        var visitor = staff.signedInByLink(port, goteborg, elin);
        var page = visitor.get(KEYS).expect(200);
        clock.forward(Duration.ofMinutes(31));
        var late = visitor.get(KEYS).expect(200);
        assertThat(late.html().select("form[data-passkey]")).isEmpty();
        var ask = page.html().select("form[data-passkey]").attr("data-ask");
        var token = Map.of("_csrf", page.html().select("input[name=_csrf]").val());
        visitor.post(ask, token).expect(409);
        visitor.submit(page, KEYS, Map.of("passkey.answer", "{}")).expect(422);
        visitor.submit(late, KEYS + "/link", Map.of()).expect(200);
        var link = inbox.last(goteborg, "elin@goteborg.example").path();
        var in = new Visitor(port, "sv");
        var done = in.submit(in.get(link + "?to=/me/passkeys"), link, Map.of()).expect(303);
        assertThat(in.follow(done).html().select("form[data-passkey]")).hasSize(1);
    }

    @Test
    void goesAfterAQuestionAndIsTold() {
        var visitor = staff.signedInByLink(port, goteborg, elin);
        var list = visitor.follow(add(visitor, "Surfplattan"));
        var link = list.html().select("main td a").attr("href");
        var asked = visitor.get(link).expect(200);
        assertThat(asked.h1()).isEqualTo("Ta bort inloggningsnyckeln ”Surfplattan”?");
        var done = visitor.submit(asked, "/removal", Map.of()).expect(303);
        assertThat(visitor.follow(done).text()).doesNotContain("<td").contains("borttagen");
        assertThat(inbox.last(goteborg, "elin@goteborg.example").subject())
                .isEqualTo("En inloggningsnyckel har tagits bort");
        visitor.get(link).expect(404);
    }

    @Test
    void isNobodyElses() {
        var visitor = staff.signedInByLink(port, goteborg, elin);
        var link = visitor.follow(add(visitor, "Min")).html().select("main td a").attr("href");
        var amal = staff.person(goteborg, "Amal Noor", "amal@goteborg.example");
        staff.signedInByLink(port, goteborg, amal).get(link).expect(404);
    }

    @Test
    void ofStaffBringsNoOtherWithoutBeingShown() {
        var siv = staff.holding(goteborg, Role.COORDINATOR);
        var first = staff.signedInByLink(port, goteborg, siv);
        var link = first.follow(add(first, "Min")).html().select("main td a").attr("href");
        var byMail = staff.signedInByLink(port, goteborg, siv);
        var page = byMail.get(KEYS).expect(200);
        assertThat(page.html().select("form[data-passkey]")).isEmpty();
        assertThat(page.text()).contains("Visa först med den att det är du.");
        assertThat(byMail.get(link).expect(302).header("Location")).contains("/confirmation?to=");
        first.get(link).expect(200);
    }

    @Test
    void thatIsLostIsRemovedByAnAdministrator() {
        var siv = staff.holding(goteborg, Role.COORDINATOR);
        add(staff.signedInByLink(port, goteborg, siv), "Borta").expect(303);
        staff.signedIn(port, goteborg, Role.COORDINATOR).get("/goteborg/lost-passkeys").expect(404);
        var admin = staff.signedIn(port, goteborg, Role.ADMINISTRATOR);
        assertThat(admin.get("/goteborg/roles").text()).contains("/goteborg/lost-passkeys");
        var list = admin.get("/goteborg/lost-passkeys").expect(200);
        var asked = admin.get(list.html().select("main tbody a").attr("href")).expect(200);
        var done = admin.submit(asked, "/lost-passkeys/", Map.of()).expect(303);
        assertThat(admin.follow(done).text()).contains("Ingen i personalen har");
        assertThat(in("select count(*) from passkey")).isEqualTo("0");
        var address = in("select email from person where id = '" + siv + "'");
        assertThat(inbox.last(goteborg, address).topic()).isEqualTo("passkey.removed");
    }

    @Test
    void goesWithWhoeverIsErased() {
        add(staff.signedInByLink(port, goteborg, elin), "Min").expect(303);
        work.in(goteborg.id(), () -> people.erase(elin, clock.instant()));
        assertThat(in("select count(*) from passkey")).isEqualTo("0");
    }

    @Test
    void saysWhatItNeedsWithoutScript() {
        var page = new Visitor(port, "en").get("/goteborg/sign-in");
        assertThat(page.html().select("noscript").text()).contains("A passkey needs JavaScript");
        var visitor = new Visitor(port, "en");
        var pressed =
                visitor.submit(visitor.get("/goteborg/sign-in"), "/sign-in/passkey", Map.of());
        assertThat(pressed.expect(422).text()).contains("the link in a mail always does");
    }

    private Visitor.Page add(Visitor visitor, String name) {
        var page = visitor.get(KEYS).expect(200);
        return new SoftKey(port).press(visitor, page, Map.of("passkey.name", name));
    }

    private String in(String sql) {
        return work.in(
                goteborg.id(),
                () ->
                        sql.startsWith("select")
                                ? db.sql(sql).query((row, _) -> row.getString(1)).single()
                                : String.valueOf(db.sql(sql).update()));
    }
}
