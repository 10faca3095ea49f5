package org.handslag.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.SoftKey;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed before its sender has shown who she is waits for her, and for her alone. */
@ServerTest
class HeldBackPagesTest {
    private static final String LIST = "/goteborg/referrals";
    private static final Map<String, String> MONA =
            Map.of("name", "Mona", "email", "mona@hem.example", "language", "sv");

    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final JdbcClient db;
    private final UnitOfWork work;
    private final int port;
    private final Operator goteborg;
    private PersonId siv = PersonId.next();
    private PersonId elin = PersonId.next();

    HeldBackPagesTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            JdbcClient db,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.db = db;
        this.work = work;
        this.port = port;
        this.goteborg = cast.goteborg();
        courses.grund(goteborg);
    }

    @BeforeEach
    void someone() {
        clock.reset();
        siv = person("Siv Ek");
        elin = person("Elin Berg");
        staff.give(goteborg, siv, Role.COORDINATOR, Staff.everywhere(goteborg));
        in("delete from referral");
    }

    @Test
    void keepsAFormUntilItsSenderHasConfirmed() {
        var key = SoftKey.of(staff, port, goteborg, siv);
        var visitor = staff.signedInByLink(port, goteborg, siv);
        var held = visitor.post(LIST, with(visitor, MONA)).expect(403);
        assertThat(held.text()).contains("allt du skrev finns kvar");
        assertThat(held.html().select("form[data-passkey] input[name=name]").val())
                .isEqualTo("Mona");
        assertThat(in("select count(*) from referral")).isEqualTo("0");
        var wrong = visitor.submit(held, "/confirmation", Map.of("passkey.answer", "no"));
        assertThat(wrong.expect(422).html().select("input[name=email]").val())
                .isEqualTo("mona@hem.example");
        var done = key.press(visitor, wrong, Map.of()).expect(307);
        assertThat(done.header("Location")).isEqualTo(LIST);
        visitor.sendOn(done, form(wrong)).expect(303);
        assertThat(in("select name from referral")).isEqualTo("Mona");
    }

    @Test
    void keepsAFormWhileTheFirstKeyIsAdded() {
        var visitor = staff.signedInByLink(port, goteborg, siv);
        clock.forward(Duration.ofMinutes(40));
        var held = visitor.post(LIST, with(visitor, MONA)).expect(403);
        var sent = visitor.submit(held, "/me/passkeys/link", Map.of()).expect(200);
        assertThat(sent.text()).contains("Det du skrev finns kvar här");
        var link = inbox.last(goteborg, address(siv)).path();
        visitor.submit(visitor.get(link), link, Map.of()).expect(303);
        var on = visitor.submit(sent, "/sign-in/onward", Map.of()).expect(307);
        var fresh = visitor.sendOn(on, sent.html().select("form.press").last()).expect(403);
        assertThat(SoftKey.action(fresh)).isEqualTo("/goteborg/me/passkeys");
        var done = new SoftKey(port).press(visitor, fresh, Map.of()).expect(307);
        visitor.sendOn(done, form(fresh)).expect(303);
        assertThat(in("select name from referral")).isEqualTo("Mona");
    }

    @Test
    void keepsAFormOfWhoeverWasSignedOutMeanwhile() {
        var key = SoftKey.of(staff, port, goteborg, siv);
        var visitor = staff.signedIn(port, goteborg, siv);
        var form = visitor.get(LIST + "/new").expect(200);
        clock.forward(Duration.ofHours(11));
        var held = visitor.submit(form, LIST, MONA).expect(403);
        assertThat(held.h1()).isEqualTo("Logga in igen");
        assertThat(held.html().select("h2 ~ p a[target=_blank]").attr("href"))
                .isEqualTo("/goteborg/sign-in");
        var done = key.press(visitor, held, Map.of()).expect(307);
        visitor.sendOn(done, form(held)).expect(303);
        assertThat(in("select name from referral")).isEqualTo("Mona");
    }

    @Test
    void sendsNothingOnThatAnotherHasTyped() {
        var colleague = person("Ulla Ek");
        staff.give(goteborg, colleague, Role.COORDINATOR, Staff.everywhere(goteborg));
        var key = SoftKey.of(staff, port, goteborg, colleague);
        var visitor = staff.signedIn(port, goteborg, siv);
        var form = visitor.get(LIST + "/new").expect(200);
        clock.forward(Duration.ofHours(11));
        var held = visitor.submit(form, LIST, MONA).expect(403);
        var done = key.press(visitor, held, Map.of()).expect(303);
        assertThat(done.header("Location")).isEqualTo("/goteborg/home");
        assertThat(visitor.follow(done).expect(200).text()).contains("hade någon annan skrivit");
        visitor.submit(held, "/sign-in/onward", Map.of()).expect(303);
        assertThat(in("select count(*) from referral")).isEqualTo("0");
    }

    @Test
    void waitsForWhoeverSignsInByALinkInAnotherTab() {
        var visitor = staff.signedIn(port, goteborg, elin);
        var form = visitor.get("/goteborg/me/data").expect(200);
        in("update sign_in set ended_at = begun_at where person_id = '" + elin + "'");
        var held = visitor.submit(form, "/me/data", Map.of("name", "Elin Ny")).expect(403);
        var early = visitor.submit(held, "/sign-in/onward", Map.of()).expect(200);
        assertThat(early.h1()).isEqualTo("Logga in igen");
        var link = staff.wayIn(goteborg, elin);
        visitor.submit(visitor.get(link), link, Map.of()).expect(303);
        var on = visitor.submit(early, "/sign-in/onward", Map.of()).expect(307);
        visitor.sendOn(on, form(early)).expect(303);
        assertThat(in("select name from person where id = '" + elin + "'")).isEqualTo("Elin Ny");
    }

    @Test
    void keepsNothingOfWhoeverWasNeverSignedIn() {
        var stranger = new Visitor(port, "sv");
        var csrf = stranger.get("/goteborg/sign-in").html().select("input[name=_csrf]").val();
        stranger.post(LIST, Map.of("_csrf", csrf, "name", "Mona")).expect(404);
    }

    private static Element form(Visitor.Page held) {
        return held.html().select("form[data-passkey]").first();
    }

    private static Map<String, String> with(Visitor by, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("_csrf", by.get("/goteborg/me").html().select("input[name=_csrf]").val());
        fields.put("yes", "NOT_YET");
        return fields;
    }

    /** Someone new, so that nothing is known of her from another test. */
    private PersonId person(String name) {
        return staff.person(goteborg, name, UUID.randomUUID() + "@goteborg.example");
    }

    private String address(PersonId person) {
        return in("select email from person where id = '" + person + "'");
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
