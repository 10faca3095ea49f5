package org.handslag.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.SoftKey;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff confirm that it is they, and go on to where they were going. */
@ServerTest
class ConfirmationPagesTest {
    private static final String LIST = "/goteborg/referrals";

    private final Staff staff;
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
            TestClock clock,
            JdbcClient db,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.staff = staff;
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
        var key = SoftKey.of(staff, port, goteborg, siv);
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
    void endsTheSignInOfStaffBeforeThatOfOthers() {
        var hers = staff.signedIn(port, goteborg, elin);
        var staffs = staff.signedIn(port, goteborg, siv);
        clock.forward(Duration.ofHours(11));
        hers.get("/goteborg/me").expect(200);
        staffs.get("/goteborg/me").expect(302);
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

    private String in(String sql) {
        return work.in(
                goteborg.id(),
                () ->
                        sql.startsWith("select")
                                ? db.sql(sql).query((row, _) -> row.getString(1)).single()
                                : String.valueOf(db.sql(sql).update()));
    }
}
