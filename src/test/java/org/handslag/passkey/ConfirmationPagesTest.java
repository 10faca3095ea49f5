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
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff confirm that it is they, and nothing that was typed is lost on the way. */
@ServerTest
class ConfirmationPagesTest {
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

    ConfirmationPagesTest(
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
    void leadsByTheFirstKeyToWhereSheWasGoing() {
        var visitor = staff.signedInByLink(port, goteborg, siv);
        var asked = visitor.get(LIST + "/new?x=1").expect(302);
        assertThat(asked.header("Location"))
                .endsWith("/goteborg/confirmation?to=%2Freferrals%2Fnew%3Fx%3D1");
        var page = visitor.follow(asked).expect(200);
        assertThat(page.h1()).isEqualTo("Bekräfta att det är du");
        assertThat(page.text()).contains("Lägg till din första inloggningsnyckel");
        var done = new SoftKey(port).press(visitor, page, Map.of()).expect(303);
        assertThat(done.header("Location")).isEqualTo(LIST + "/new?x=1");
        visitor.follow(done).expect(200);
        visitor.get("/goteborg/mentorships").expect(200);
    }

    @Test
    void asksOncePerSignIn() {
        var key = new SoftKey(port);
        var first = staff.signedInByLink(port, goteborg, siv);
        key.press(first, first.get("/goteborg/me/passkeys"), Map.of()).expect(303);
        first.get(LIST).expect(200);
        var next = staff.signedInByLink(port, goteborg, siv);
        var page = next.follow(next.get(LIST).expect(302)).expect(200);
        assertThat(SoftKey.action(page)).isEqualTo("/goteborg/confirmation");
        var done = key.press(next, page, Map.of()).expect(303);
        assertThat(done.header("Location")).isEqualTo(LIST);
        next.follow(done).expect(200);
    }

    @Test
    void isNotAskedOfWhoeverSignedInWithHerKey() {
        var key = keyOf(siv);
        var visitor = new Visitor(port, "sv");
        key.press(visitor, visitor.get("/goteborg/sign-in"), Map.of()).expect(303);
        visitor.get(LIST).expect(200);
    }

    @Test
    void neverAsksWhoeverIsNoStaff() {
        var visitor = staff.signedInByLink(port, goteborg, elin);
        visitor.get("/goteborg/mentorships/" + UUID.randomUUID()).expect(404);
        visitor.get("/goteborg/me").expect(200);
        staff.give(goteborg, elin, Role.MENTOR, Staff.everywhere(goteborg));
        visitor.get("/goteborg/mentorships/" + UUID.randomUUID()).expect(404);
        staff.give(goteborg, elin, Role.JOB_CONSULTANT, Staff.everywhere(goteborg));
        visitor.get("/goteborg/mentorships/" + UUID.randomUUID()).expect(302);
    }

    @Test
    void tellsNobodyElseThatThereIsSuchAPage() {
        staff.signedInByLink(port, goteborg, elin).get(LIST).expect(404);
        assertThat(new Visitor(port, "sv").get(LIST).expect(302).header("Location"))
                .contains("/goteborg/sign-in?");
    }

    @Test
    void keepsAFormUntilItsSenderHasConfirmed() {
        var key = keyOf(siv);
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
        sendOn(visitor, done, wrong).expect(303);
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
        var fresh = sendOn(visitor, on, sent.html().select("form.press").last()).expect(403);
        assertThat(SoftKey.action(fresh)).isEqualTo("/goteborg/me/passkeys");
        var done = new SoftKey(port).press(visitor, fresh, Map.of()).expect(307);
        sendOn(visitor, done, fresh).expect(303);
        assertThat(in("select name from referral")).isEqualTo("Mona");
    }

    @Test
    void keepsAFormOfWhoeverWasSignedOutMeanwhile() {
        var key = keyOf(siv);
        var visitor = staff.signedIn(port, goteborg, siv);
        var form = visitor.get(LIST + "/new").expect(200);
        clock.forward(Duration.ofHours(11));
        var held = visitor.submit(form, LIST, MONA).expect(403);
        assertThat(held.h1()).isEqualTo("Logga in igen");
        assertThat(held.html().select("h2 ~ p a[target=_blank]").attr("href"))
                .isEqualTo("/goteborg/sign-in");
        var done = key.press(visitor, held, Map.of()).expect(307);
        sendOn(visitor, done, held).expect(303);
        assertThat(in("select name from referral")).isEqualTo("Mona");
    }

    @Test
    void sendsNothingOnThatAnotherHasTyped() {
        var colleague = person("Ulla Ek");
        staff.give(goteborg, colleague, Role.COORDINATOR, Staff.everywhere(goteborg));
        var key = keyOf(colleague);
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
        sendOn(visitor, on, early).expect(303);
        assertThat(in("select name from person where id = '" + elin + "'")).isEqualTo("Elin Ny");
    }

    @Test
    void endsTheSignInOfStaffBeforeThatOfOthers() {
        var hers = staff.signedIn(port, goteborg, elin);
        var staffs = staff.signedIn(port, goteborg, siv);
        clock.forward(Duration.ofHours(11));
        hers.get("/goteborg/me").expect(200);
        staffs.get("/goteborg/me").expect(302);
    }

    @Test
    void keepsNothingOfWhoeverWasNeverSignedIn() {
        var stranger = new Visitor(port, "sv");
        var csrf = stranger.get("/goteborg/sign-in").html().select("input[name=_csrf]").val();
        stranger.post(LIST, Map.of("_csrf", csrf, "name", "Mona")).expect(404);
    }

    @Test
    void letsAPersonaInPlainlyMarked() {
        var visitor = staff.signedInByLink(port, goteborg, siv);
        in("update sign_in set begun_by = 'PERSONA' where person_id = '" + siv + "'");
        assertThat(visitor.get(LIST).expect(200).text())
                .contains("I demonstrationen behöver du ingen inloggningsnyckel här.");
        assertThat(visitor.get("/goteborg/me").text()).doesNotContain("I demonstrationen");
    }

    /** Someone new, so that nothing is known of her from another test. */
    private PersonId person(String name) {
        return staff.person(goteborg, name, UUID.randomUUID() + "@goteborg.example");
    }

    private String address(PersonId person) {
        return in("select email from person where id = '" + person + "'");
    }

    private SoftKey keyOf(PersonId person) {
        var key = new SoftKey(port);
        var visitor = staff.signedInByLink(port, goteborg, person);
        key.press(visitor, visitor.get("/goteborg/me/passkeys"), Map.of()).expect(303);
        return key;
    }

    /** As a browser does with a form that is answered by 307. */
    private static Visitor.Page sendOn(Visitor by, Visitor.Page answer, Visitor.Page held) {
        return sendOn(by, answer, held.html().select("form[data-passkey]").first());
    }

    private static Visitor.Page sendOn(Visitor by, Visitor.Page answer, Element form) {
        var fields =
                ((FormElement) form)
                        .formData().stream()
                                .map(field -> Map.entry(field.key(), field.value()))
                                .toList();
        return by.post(answer.header("Location"), fields);
    }

    private static Map<String, String> with(Visitor by, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("_csrf", by.get("/goteborg/me").html().select("input[name=_csrf]").val());
        fields.put("yes", "NOT_YET");
        return fields;
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
