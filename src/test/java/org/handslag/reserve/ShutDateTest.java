package org.handslag.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Outcome;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.Inbox;
import org.handslag.support.ReserveCast;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the public meets at a date that is kept for those who are invited. */
@ServerTest
class ShutDateTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 21);
    private static final String NEUTRAL = "Det här tillfället är inte öppet för anmälan";
    private static int days = 0;

    private final Operator goteborg;
    private final ReserveCast cast;
    private final Seats seats;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Staff staff;
    private final int port;
    private final Visitor visitor;
    private final CourseInstance date;

    ShutDateTest(
            Cast operators,
            ReserveCast cast,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            Staff staff,
            @LocalServerPort int port) {
        this.goteborg = operators.goteborg();
        this.cast = cast;
        this.seats = seats;
        this.work = work;
        this.inbox = inbox;
        this.staff = staff;
        this.port = port;
        this.visitor = new Visitor(port, "sv");
        this.date = cast.kept(goteborg, DAY.plusDays(days++), 6, "stadservice.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/register", "/register?for=colleagues", "?key=fel", "/invitation"})
    void tellsAnOutsiderNothing(String below) {
        var page = visitor.get(path() + below).expect(200);
        assertThat(page.text())
                .doesNotContain("Maja Lind", "Grundkurs", "maja.lind", "700 00 01", "Kostnadsfritt")
                .doesNotContain("ld+json");
        assertThat(page.html().select("main").text()).doesNotContain("2027", "mars");
        assertThat(page.html().title()).doesNotContain("2027", "mars");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.header("ETag")).isEmpty();
    }

    @Test
    void answersTheSameHoweverFullItIs() {
        var before = visitor.get(path()).expect(200);
        register("Inga Bjuden");
        var after = visitor.get(path()).expect(200);
        assertThat(before.h1()).isEqualTo(NEUTRAL);
        assertThat(after.html().select("main").html())
                .isEqualTo(before.html().select("main").html());
        assertThat(after.html().title()).isEqualTo(before.html().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/courses",
                "/courses/grund",
                "/",
                "/become-a-mentor",
                "/courses/interest",
                "/contact"
            })
    void standsOnNoPublicPage(String page) {
        assertThat(visitor.get("/goteborg" + page).text()).doesNotContain(date.slug());
    }

    @Test
    void takesNoFormWithoutTheKey() {
        var open = visitor.get(keyed()).expect(200);
        var values = new HashMap<>(someone("Ute Stängd"));
        values.put("csrf", open.html().select("input[name=csrf]").val());
        values.put("submission", UUID.randomUUID().toString());
        var page = visitor.post(path() + "/register", values);
        assertThat(page.status()).isIn(403, 409);
        var csrf = open.html().select("form[method=post] input[type=hidden]").first();
        values.put(csrf.attr("name"), csrf.val());
        var refused = visitor.post(path() + "/register", values).expect(409);
        assertThat(refused.h1()).isEqualTo(NEUTRAL);
        assertThat(work.in(goteborg.id(), () -> seats.pool(date.id())).confirmed()).isZero();
    }

    @Test
    void isReadAndTakenByWhoeverHasTheLink() {
        var page = visitor.get(path() + "?key=" + key()).expect(200);
        assertThat(page.h1()).isEqualTo("Grundkurs för mentorer");
        assertThat(page.html().select("a[href$=key=" + key() + "]").attr("href"))
                .isEqualTo(path() + "/register?key=" + key());
        var form = visitor.get(keyed()).expect(200);
        var receipt = visitor.submit(form, "/register", someone("Vera Länk")).expect(303);
        assertThat(visitor.follow(receipt).expect(200).html().select("a[href=" + path() + "]"))
                .isEmpty();
        assertThat(work.in(goteborg.id(), () -> seats.pool(date.id())).confirmed()).isEqualTo(1);
    }

    @Test
    void keepsTheKeyWhenColleaguesAreRegistered() {
        var form = visitor.get(keyed() + "&for=colleagues").expect(200);
        var more = visitor.submit(form, "/register", Map.of("more", "yes")).expect(200);
        assertThat(more.html().select("form[action*=key]")).isNotEmpty();
    }

    @Test
    void sendsTheLinkToAnInvitedAddressAndTellsNobodyWhetherItDid() {
        var invited = ask("kollega@stadservice.example");
        var stranger = ask("nyfiken@annan.example");
        assertThat(invited.header("Location")).isEqualTo(stranger.header("Location"));
        assertThat(inbox.last(goteborg, "kollega@stadservice.example").text()).contains(key());
        assertThat(inbox.of(goteborg, "nyfiken@annan.example")).isEmpty();
    }

    @Test
    void isShownToItsCoordinatorWithTheLinkToPassOn() {
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        assertThat(coordinator.get(path()).expect(200).h1()).isEqualTo("Grundkurs för mentorer");
        var hub = coordinator.get("/goteborg/instances/" + date.id()).expect(200);
        assertThat(hub.text()).contains("register?key=" + key()).contains("Alla 6 platser");
    }

    @Test
    void getsANewLinkAndTheOldOneOpensNothing() {
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var old = keyed();
        var page = coordinator.get("/goteborg/instances/" + date.id() + "/invited").expect(200);
        coordinator.submit(page, "/invited", Map.of("new-key", "yes")).expect(303);
        assertThat(visitor.get(old).h1()).isEqualTo(NEUTRAL);
        assertThat(visitor.get(keyed()).h1()).isNotEqualTo(NEUTRAL);
    }

    @Test
    void isOpenedByHandAndThenReadByEveryone() {
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var page = coordinator.get("/goteborg/instances/" + date.id() + "/opening/now").expect(200);
        var answers = Map.of("how-many", "SOME", "seats", "2");
        coordinator.submit(page, "/now", answers).expect(303);
        assertThat(visitor.get("/goteborg/courses").text()).contains(date.slug());
        assertThat(visitor.get(path()).expect(200).text()).contains("2 platser kvar");
    }

    private Visitor.Page ask(String email) {
        var form = visitor.get(path() + "/invitation").expect(200);
        return visitor.submit(form, "/invitation", Map.of("email", email)).expect(303);
    }

    private void register(String name) {
        var wish = ReserveCast.invited(SeatCast.alone(date, name));
        var outcome =
                work.in(goteborg.id(), () -> seats.register(wish, SeatCast.visitor(goteborg)));
        assertThat(List.of(outcome)).allMatch(o -> o instanceof Outcome.Booked);
    }

    private static Map<String, String> someone(String name) {
        return Map.of("name", name, "email", "nagon@stadservice.example");
    }

    private String key() {
        return cast.key(goteborg, date);
    }

    private String path() {
        return "/goteborg/courses/" + date.slug();
    }

    private String keyed() {
        return path() + "/register?key=" + key();
    }
}
