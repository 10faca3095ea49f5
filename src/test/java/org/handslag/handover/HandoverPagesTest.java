package org.handslag.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.agreement.AgreementCast;
import org.handslag.scope.PersonId;
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

/** What whoever comes should know, in the mentee's words; and another mentor without blame. */
@ServerTest
class HandoverPagesTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 10, 1);
    private static final String WORDS = "Visa mig först";

    private final CircleCast circles;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final int port;

    HandoverPagesTest(
            CircleCast circles,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        this.circles = circles;
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void isReadByNobodyBeforeTheMenteeHasSaidYes() {
        var play = gathered("Hva");
        var stranger = join(play, "STAND_IN", "2026-11-10");
        assertThat(inbox.last(circles.goteborg(), "hva@adept.example").topic())
                .isEqualTo("mentorship.circle");
        var mentee = circles.signedIn(play, play.mentee());
        var asked = mentee.get(play.path()).expect(200);
        assertThat(asked.text()).contains("kommer i stället för din mentor");
        var handover = handover(asked);
        var standIn = circles.signedIn(play, stranger);
        standIn.get(handover).expect(404);
        circles.promise(play, stranger);
        var form = mentee.get(handover + "/text").expect(200);
        assertThat(mentee.submit(form, "/text", Map.of()).expect(422).text())
                .contains("minst ett fält");
        mentee.submit(form, "/text", Map.of("helps", WORDS)).expect(303);
        mentee.submit(form, "/text", Map.of("helps", "Annat")).expect(409);
        standIn.get(handover).expect(404);
        assertThat(play.consultant().get(handover).expect(200).text()).doesNotContain(WORDS);
        play.consultant().get(handover + "/text").expect(404);
        circles.signedIn(play, play.mentor()).get(handover).expect(404);
        mentee.submit(mentee.get(handover).expect(200), "/approval", Map.of()).expect(303);
        assertThat(standIn.get(handover).expect(200).text()).contains(WORDS);
        assertThat(play.consultant().get(handover).text()).contains(WORDS);
        circles.signedIn(play, play.mentor()).get(handover).expect(404);
        circles.leader(port).get(handover).expect(404);
        mentee.submit(mentee.get(handover).expect(200), "/withdrawal", Map.of()).expect(303);
        standIn.get(handover).expect(404);
    }

    @Test
    void isSeenByAStandInOnlyWhileSheStandsIn() {
        var play = gathered("Hvb");
        var person = join(play, "STAND_IN", "2026-11-04");
        circles.promise(play, person);
        var mentee = circles.signedIn(play, play.mentee());
        var handover = handover(mentee.get(play.path()));
        var form = mentee.get(handover + "/text").expect(200);
        mentee.submit(form, "/text", Map.of("wish", WORDS)).expect(303);
        mentee.submit(mentee.get(handover), "/approval", Map.of()).expect(303);
        circles.signedIn(play, person).get(handover).expect(200);
        clock.forward(Duration.ofDays(4));
        circles.signedIn(play, person).get(handover).expect(404);
    }

    @Test
    void isWrittenByTelephoneOrLeftToHerself() {
        var play = gathered("Hvc");
        var person = join(play, "MENTOR", "");
        circles.promise(play, person);
        var consultant = play.consultant();
        var handover = handover(consultant.get(play.path()));
        var form = consultant.get(handover + "/text").expect(200);
        var told = Map.of("doing", "Lär mig kassan, dömd 2019");
        var noticed = consultant.submit(form, "/text", told).expect(422);
        consultant.submit(noticed, "/text", Map.of()).expect(303);
        circles.signedIn(play, person).get(handover).expect(404);
        var read = consultant.get(handover).expect(200);
        assertThat(read.text()).contains("Läs upp texten");
        consultant.submit(read, "/approval", Map.of()).expect(303);
        consultant.submit(read, "/approval", Map.of()).expect(303);
        assertThat(circles.signedIn(play, person).get(handover).text()).contains("kassan");
        var mentee = circles.signedIn(play, play.mentee());
        var rewritten = mentee.get(handover + "/text").expect(200);
        mentee.submit(rewritten, "/text", Map.of("doing", "Annat")).expect(303);
        circles.signedIn(play, person).get(handover).expect(404);
        mentee.submit(mentee.get(handover), "/nothing", Map.of()).expect(303);
        assertThat(mentee.get(handover).text()).contains("Du berättar själv");
    }

    @Test
    void asksForAnotherMentorWithoutTellingTheOtherWho() {
        var play = gathered("Hvd");
        var mentee = circles.signedIn(play, play.mentee());
        var mentor = circles.signedIn(play, play.mentor());
        var ask = mentee.get(play.path() + "/another-mentor").expect(200);
        assertThat(ask.html().select("main textarea, main input:not([type=hidden])")).isEmpty();
        mentee.submit(ask, "/another-mentor", Map.of()).expect(303);
        mentee.submit(ask, "/another-mentor", Map.of()).expect(303);
        var seen = mentor.get(play.path()).expect(200).text();
        assertThat(seen).contains("Någon behöver hittas: Mentor").doesNotContain("bett om");
        assertThat(mentor.get(play.path() + "/another-mentor").text())
                .doesNotContain("En ny mentor söks");
        assertThat(play.consultant().get(play.path()).text())
                .contains("Adepten har bett om en annan mentor");
        assertThat(circles.leader(port).get(play.path()).text()).contains("Adepten har bett");
        assertThat(circles.leader(port).get("/goteborg/home").text()).contains("ny mentor");
        join(play, "MENTOR", "");
        assertThat(mentee.get(play.path()).text()).doesNotContain("Någon behöver hittas: Mentor");
    }

    @Test
    void canBeUnsaidAndIsForNobodyElse() {
        var play = gathered("Hve");
        var mentor = circles.signedIn(play, play.mentor());
        var ask = mentor.get(play.path() + "/another-mentor").expect(200);
        mentor.submit(ask, "/another-mentor", Map.of()).expect(303);
        var asked = mentor.get(play.path() + "/another-mentor").expect(200);
        mentor.submit(asked, "/withdrawal", Map.of()).expect(303);
        assertThat(play.consultant().get(play.path()).text()).doesNotContain("bett om");
        var others =
                new Visitor[] {
                    play.consultant(),
                    circles.signedIn(play, play.employer()),
                    circles.leader(port),
                    staff.signedIn(port, circles.goteborg(), Role.JOB_CONSULTANT)
                };
        for (var other : others) {
            other.get(play.path() + "/another-mentor").expect(404);
            var own = AgreementCast.csrf(other.get("/goteborg/contact"));
            other.post(play.path() + "/another-mentor", own).expect(404);
        }
    }

    private Play gathered(String name) {
        var play = circles.play(port, name, BEGUN);
        circles.promised(play);
        return play;
    }

    /** The other mentor of the workplace comes. */
    private PersonId join(Play play, String role, String until) {
        var leader = circles.leader(port);
        var form = leader.get(play.path() + "/members/" + role).expect(200);
        var offered = form.html().select("select[name=who] option[value]:not([value=''])");
        var other =
                offered.stream()
                        .map(option -> option.val())
                        .filter(id -> !id.equals(play.mentor().toString()))
                        .findFirst()
                        .orElseThrow();
        var typed = Map.of("who", other, "until", until);
        leader.submit(form, "/members/" + role, typed).expect(303);
        return PersonId.of(other);
    }

    private static String handover(Visitor.Page page) {
        var link = page.html().select("main a[href*=/handovers/]").first().attr("href");
        return link.replace("/text", "");
    }
}
