package org.handslag.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever comes in is asked first, is kept only with her yes, and is answered. */
@ServerTest
class ReferralPagesTest {
    private final Operator goteborg;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final SilentReferrals silent;
    private final JdbcClient db;
    private final UnitOfWork work;
    private final int port;

    ReferralPagesTest(
            Cast cast,
            CourseCast courses,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            SilentReferrals silent,
            JdbcClient db,
            UnitOfWork work,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        courses.grund(goteborg);
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.silent = silent;
        this.db = db;
        this.work = work;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void keepsOnlyHowToReachHerUntilSheHasSaidYes() {
        var consultant = consultant();
        begin(consultant, "Amina", "amina@ny.example", Map.of());
        assertThat(row("Amina", "person_id is null and yes_at is null")).isTrue();
        assertThat(people("amina@ny.example")).isZero();
        var visitor = new Visitor(port, "sv");
        var page = visitor.get(link("amina@ny.example")).expect(200);
        assertThat(page.text()).contains("Vad är en mentor?", "Ingen frågar varför");
        assertThat(row("Amina", "yes_at is null")).as("opening the link says nothing").isTrue();
        visitor.get("/goteborg/my-wish/AAAAAAAAAAAAAAAAAAAAAA").expect(404);
        visitor.submit(page, "/yes", Map.of()).expect(303);
        assertThat(row("Amina", "person_id is not null and yes_way = 'HERSELF'")).isTrue();
        assertThat(people("amina@ny.example")).isOne();
    }

    @Test
    void tellsNobodyElseWhatTheMailIsAbout() {
        begin(consultant(), "Bahar", "bahar@ny.example", Map.of());
        var letter = inbox.last(goteborg, "bahar@ny.example");
        assertThat(letter.subject() + letter.text()).doesNotContainIgnoringCase("mentorn", "jobb");
        assertThat(letter.subject()).isEqualTo("Ett meddelande från Mentor i Göteborg");
    }

    @Test
    void forgetsWhoeverSaysNoAtOnce() {
        begin(consultant(), "Cem", "cem@ny.example", Map.of());
        var visitor = new Visitor(port, "sv");
        var ask = visitor.get(link("cem@ny.example") + "/no").expect(200);
        assertThat(row("Cem", "no_at is null")).as("asked before").isTrue();
        var done = visitor.submit(ask, "/no", Map.of()).expect(303);
        assertThat(visitor.follow(done).text()).contains("Vi har tagit bort ditt namn");
        assertThat(count("select count(*) from referral where name = 'Cem' or email like 'cem@%'"))
                .isZero();
        visitor.submit(ask, "/no", Map.of()).expect(409);
    }

    @Test
    void forgetsWhoeverDoesNotAnswerWithinThirtyDays() {
        begin(consultant(), "Dina", "dina@ny.example", Map.of());
        clock.set(clock.instant().plus(Duration.ofDays(29)));
        silent.run();
        assertThat(row("Dina", "no_at is null")).isTrue();
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        silent.run();
        assertThat(count("select count(*) from referral where name = 'Dina'")).isZero();
    }

    @Test
    void notesAYesThatWasReadAloudWithWhoAndHow() {
        var consultant = consultant();
        var path = begin(consultant, "Elif", "", Map.of());
        var aloud = consultant.get(path + "/aloud?language=en").expect(200);
        assertThat(aloud.html().select("section[lang=en]").text()).contains("What is a mentor?");
        var without = consultant.submit(aloud, "/aloud", Map.of("yes", "ALOUD")).expect(422);
        assertThat(without.text()).contains("Skriv på vilket språk du läste");
        var typed = Map.of("yes", "ALOUD", "read-in", "på arabiska med tolk");
        consultant.submit(aloud, "/aloud", typed).expect(303);
        assertThat(consultant.get(path).text())
                .contains("på arabiska med tolk", "Väntar på programmets svar");
        assertThat(row("Elif", "yes_way = 'ALOUD' and yes_noted_by is not null")).isTrue();
    }

    @Test
    void doesNotLetAProfessionalSayThatSheAnsweredHerself() {
        var consultant = consultant();
        var form = consultant.get("/goteborg/referrals/new").expect(200);
        var typed = Map.of("name", "Farid", "email", "", "yes", "HERSELF");
        consultant.submit(form, "/referrals", typed).expect(422);
        assertThat(count("select count(*) from referral where name = 'Farid'")).isZero();
    }

    @Test
    void showsAConsultantOnlyThoseWhomSheFollows() {
        var path = begin(consultant(), "Gul", "gul@ny.example", Map.of());
        var other = consultant();
        assertThat(other.get("/goteborg/referrals").text()).doesNotContain("Gul");
        other.get(path).expect(404);
        other.get(path + "/aloud").expect(404);
        assertThat(coordinator().get("/goteborg/referrals").text()).contains("Gul");
    }

    @Test
    void letsOnlyTheProgrammeAnswer() {
        var consultant = consultant();
        var path = begin(consultant, "Hana", "", Map.of("yes", "PAPER"));
        consultant.get(path + "/answer").expect(404);
        var leader = coordinator();
        assertThat(leader.get("/goteborg/home").text()).contains("vill ha en mentor och väntar");
        var form = leader.get(path + "/answer").expect(200);
        var wordless = leader.submit(form, "/answer", Map.of("answer", "DECLINED")).expect(422);
        assertThat(wordless.text()).contains("några vänliga ord");
        leader.submit(form, "/answer", Map.of("answer", "WAITING", "words", "Det dröjer."))
                .expect(303);
        leader.submit(form, "/answer", Map.of("answer", "WAITING")).expect(409);
        assertThat(consultant.get(path).text()).contains("Väntar på en plats", "Det dröjer.");
    }

    @Test
    void isAskedForByHerselfOnceForEachAddress() {
        var visitor = new Visitor(port, "sv");
        var form = visitor.get("/goteborg/ask-for-a-mentor").expect(200);
        var typed = Map.of("name", "Idun", "email", "idun@ny.example", "agree", "yes");
        var unticked = Map.of("name", "Idun", "email", "idun@ny.example");
        assertThat(visitor.submit(form, "/ask-for-a-mentor", unticked).expect(422).text())
                .contains("Kryssa i", "idun@ny.example");
        var unreachable = Map.of("name", "Idun", "agree", "yes");
        visitor.submit(form, "/ask-for-a-mentor", unreachable).expect(422);
        visitor.submit(form, "/ask-for-a-mentor", typed).expect(303);
        visitor.submit(form, "/ask-for-a-mentor", typed).expect(303);
        assertThat(count("select count(*) from referral where name = 'Idun'")).isOne();
        assertThat(inbox.of(goteborg, "idun@ny.example")).hasSize(2);
        var own = visitor.get(link("idun@ny.example")).expect(200);
        assertThat(own.text()).contains("Du har sagt att du vill ha en mentor");
    }

    @Test
    void letsHerChangeHerMindAndComeBack() {
        begin(consultant(), "Jana", "jana@ny.example", Map.of("yes", "PAPER"));
        var leader = coordinator();
        var path = path("Jana");
        leader.submit(leader.get(path + "/answer"), "/answer", Map.of("answer", "ACCEPTED"))
                .expect(303);
        var visitor = new Visitor(port, "sv");
        var own = link("jana@ny.example");
        assertThat(visitor.get(own).text()).contains("Du får en mentor");
        visitor.submit(visitor.get(own + "/withdrawal"), "/withdrawal", Map.of()).expect(303);
        assertThat(leader.get(path).text()).contains("Har ångrat sig");
        visitor.submit(visitor.get(own), "/yes", Map.of()).expect(303);
        assertThat(leader.get(path).text()).contains("Väntar på programmets svar");
    }

    @Test
    void takesNoSecondLookAtAnAddressThatIsOpen() {
        var consultant = consultant();
        begin(consultant, "Kim", "kim@ny.example", Map.of());
        var form = consultant.get("/goteborg/referrals/new").expect(200);
        var again = Map.of("name", "Kim igen", "email", "KIM@ny.example");
        assertThat(consultant.submit(form, "/referrals", again).expect(409).text())
                .contains("finns redan här", "Kim igen");
    }

    private String begin(Visitor by, String name, String email, Map<String, String> more) {
        var typed = new HashMap<>(more);
        typed.put("name", name);
        typed.put("email", email);
        var form = by.get("/goteborg/referrals/new").expect(200);
        by.submit(form, "/referrals", typed).expect(303);
        return path(name);
    }

    private String path(String name) {
        return work.in(
                goteborg.id(),
                () ->
                        "/goteborg/referrals/"
                                + db.sql("select id from referral where name = :name")
                                        .param("name", name)
                                        .query(String.class)
                                        .single());
    }

    private String link(String email) {
        return inbox.last(goteborg, email).path();
    }

    private boolean row(String name, String so) {
        return count("select count(*) from referral where name = '%s' and %s".formatted(name, so))
                == 1;
    }

    private int people(String email) {
        return count("select count(*) from person where email = '" + email + "'");
    }

    private int count(String sql) {
        return work.in(goteborg.id(), () -> db.sql(sql).query(Integer.class).single());
    }

    private Visitor consultant() {
        return staff.signedIn(port, goteborg, Role.JOB_CONSULTANT);
    }

    private Visitor coordinator() {
        return staff.signedIn(port, goteborg, Role.COORDINATOR);
    }
}
