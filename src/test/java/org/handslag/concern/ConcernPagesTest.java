package org.handslag.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worry is told, looked at and closed; the mentee learns of it, or the record says why not. */
@ServerTest
class ConcernPagesTest {
    private static final String SAID = "Hon har inte kommit på tre dagar";

    private final CircleCast circles;
    private final Staff staff;
    private final Inbox inbox;
    private final ConcernKeeper keeper;
    private final TestClock clock;
    private final int port;

    ConcernPagesTest(
            CircleCast circles,
            Staff staff,
            Inbox inbox,
            ConcernKeeper keeper,
            TestClock clock,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.inbox = inbox;
        this.keeper = keeper;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isUnknownToTheMenteeUntilSheIsTold() {
        var play = gathered("Oka");
        var mentor = circles.signedIn(play, play.mentor());
        var concern = tell(mentor, play, SAID, Map.of());
        assertThat(mentor.get(concern).expect(200).text())
                .contains(SAID, "Ingen har läst det än")
                .doesNotContain("Nästa steg");
        mentor.get(concern + "/steps").expect(404);
        var mentee = circles.signedIn(play, play.mentee());
        mentee.get(concern).expect(404);
        assertThat(mentee.get(path(play)).text()).doesNotContain("Berättat");
        step(play.consultant(), concern, "LOOKED_AT", untold());
        mentee.get(concern).expect(404);
        for (var page : new String[] {play.path(), "/goteborg/me"}) {
            assertThat(mentee.get(page).text()).doesNotContain("orolig");
            assertThat(mentor.get(page).text()).doesNotContain("Någon är orolig");
        }
        assertThat(play.consultant().get(play.path()).text()).contains("Någon är orolig. Du");
        assertThat(mentor.get(concern).text())
                .contains("Någon har läst det")
                .doesNotContain("Jag ringer");
        step(play.consultant(), concern, "ACTING", told());
        assertThat(mentee.get(concern).expect(200).text())
                .contains(SAID, "Jag ringer", "Oka 0")
                .doesNotContain("Det kan bli farligt");
        assertThat(inbox.last(circles.goteborg(), "oka@adept.example").topic())
                .isEqualTo("mentorship.circle");
        var own = mentee.get(concern).expect(200);
        mentee.submit(own, "/her-words", Map.of("words", "Jag var sjuk")).expect(303);
        assertThat(play.consultant().get(concern).text()).contains("Jag var sjuk");
        assertThat(mentee.get("/goteborg/me").text()).contains("Det någon är orolig för");
        assertThat(mentor.get(concern).text()).doesNotContain("Jag var sjuk");
    }

    @Test
    void isClosedUnknownByACoordinatorAlone() {
        var play = gathered("Okb");
        var concern = tell(circles.signedIn(play, play.employer()), play, SAID, Map.of());
        step(play.consultant(), concern, "ACTING", untold());
        step(play.consultant(), concern, "CLOSED", untold());
        assertThat(play.consultant().get(concern).text()).contains("Ska läsas av samordnaren");
        var form = play.consultant().get(concern + "/steps").expect(200);
        assertThat(form.html().select("textarea[name=because]").text()).contains("farligt");
        var again = typed("CLOSED", untold());
        assertThat(play.consultant().submit(form, "/steps", again).expect(409).text())
                .contains("Samordnaren läser det här");
        var leader = circles.leader(port);
        assertThat(leader.get("/goteborg/home").text()).contains("väntar på dig");
        assertThat(leader.get("/goteborg/concerns").text()).contains("Okb Adept");
        assertThat(leader.get(concern).text()).contains("Det kan bli farligt");
        step(leader, concern, "CLOSED", untold());
        assertThat(leader.get("/goteborg/concerns").text()).doesNotContain("Okb Adept");
        circles.signedIn(play, play.mentee()).get(concern).expect(404);
    }

    @Test
    void ofTheMenteeIsHersAndNeverHerMentors() {
        var play = gathered("Okc");
        var mentee = circles.signedIn(play, play.mentee());
        var concern = tell(mentee, play, "Min mentor har aldrig tid", Map.of());
        var apart = tell(mentee, play, "Handläggaren ringer inte", Map.of("apart", "yes"));
        var mentor = circles.signedIn(play, play.mentor());
        mentor.get(concern).expect(404);
        assertThat(mentor.get(path(play)).text()).doesNotContain("Berättat");
        play.consultant().get(apart).expect(404);
        var form = play.consultant().get(concern + "/steps").expect(200);
        assertThat(form.html().select("input[name=informed]")).isEmpty();
        step(play.consultant(), concern, "LOOKED_AT", Map.of());
        assertThat(mentee.get(concern).text()).contains("Jag ringer", "Någon har läst det");
        step(circles.leader(port), apart, "LOOKED_AT", Map.of());
    }

    @Test
    void tellsTheWriterWhatNobodyAskedForAndWhatIsMissing() {
        var play = gathered("Okd");
        var mentor = circles.signedIn(play, play.mentor());
        var form = mentor.get(path(play) + "/new").expect(200);
        assertThat(form.text()).contains("Ring 112");
        mentor.submit(form, "/concerns", Map.of("said", "")).expect(422);
        var told = mentor.submit(form, "/concerns", Map.of("said", "Diabetes")).expect(422);
        assertThat(told.text()).contains("Behövs det här?");
        var done = mentor.submit(told, "/concerns", Map.of()).expect(303);
        var concern = done.header("Location");
        var steps = play.consultant().get(concern + "/steps").expect(200);
        var missing = Map.of("to", "LOOKED_AT", "happens", "Vi pratar", "informed", "NO");
        play.consultant().submit(steps, "/steps", missing).expect(422);
        var later = Map.of("informed", "YES", "told-on", "2027-01-01", "told-way", "TELEPHONE");
        play.consultant().submit(steps, "/steps", typed("LOOKED_AT", later)).expect(422);
        play.consultant().submit(steps, "/steps", typed("LOOKED_AT", untold())).expect(303);
        play.consultant().submit(steps, "/steps", typed("ACTING", untold())).expect(409);
    }

    @Test
    void remindsOnceOfWhatNobodyHasLookedAtInTime() {
        var play = gathered("Oke");
        tell(circles.signedIn(play, play.mentor()), play, SAID, Map.of());
        var consultant = email(play);
        var before = inbox.of(circles.goteborg(), consultant).size();
        keeper.keep();
        assertThat(inbox.of(circles.goteborg(), consultant)).hasSize(before);
        clock.forward(Duration.ofDays(3));
        keeper.keep();
        keeper.keep();
        assertThat(inbox.of(circles.goteborg(), consultant)).hasSize(before + 1);
    }

    @Test
    void isHiddenFromStrangersAndBeforeThePromise() {
        var play = circles.play(port, "Okf", CircleCast.TRAINED.plusYears(1));
        circles.signedIn(play, play.mentor()).get(path(play)).expect(404);
        circles.promised(play);
        circles.signedIn(play, play.mentor()).get(path(play)).expect(200);
        staff.signedIn(port, circles.goteborg(), Role.JOB_CONSULTANT).get(path(play)).expect(404);
        new Visitor(port, "sv").get(path(play)).expect(302);
    }

    private Play gathered(String name) {
        var play = circles.play(port, name, CircleCast.TRAINED.plusYears(1));
        circles.promised(play);
        return play;
    }

    private static String tell(Visitor who, Play play, String said, Map<String, String> more) {
        var typed = new HashMap<>(more);
        typed.put("said", said);
        var form = who.get(path(play) + "/new").expect(200);
        return who.submit(form, "/concerns", typed).expect(303).header("Location");
    }

    private static void step(Visitor who, String concern, String to, Map<String, String> informed) {
        var form = who.get(concern + "/steps").expect(200);
        who.submit(form, "/steps", typed(to, informed)).expect(303);
    }

    private static Map<String, String> typed(String to, Map<String, String> informed) {
        var typed = new HashMap<>(informed);
        typed.put("to", to);
        typed.put("happens", "Jag ringer och frågar");
        return typed;
    }

    private static Map<String, String> untold() {
        return Map.of("informed", "NO", "because", "Det kan bli farligt");
    }

    private static Map<String, String> told() {
        return Map.of("informed", "YES", "told-on", "2026-11-02", "told-way", "TELEPHONE");
    }

    private String email(Play play) {
        return circles.one("select email from person where id = '" + play.consulting() + "'");
    }

    private static String path(Play play) {
        return play.path() + "/concerns";
    }
}
