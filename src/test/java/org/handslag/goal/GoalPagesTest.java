package org.handslag.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.agreement.AgreementCast;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Goals are taken over, written, divided into steps, changed, reached and laid aside. */
@ServerTest
class GoalPagesTest {
    private final CircleCast circles;
    private final AgreementCast cast;
    private final Staff staff;
    private final TestClock clock;
    private final int port;

    GoalPagesTest(CircleCast circles, Staff staff, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.cast = new AgreementCast(circles, clock, port);
        this.staff = staff;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void takesOverWhatWasAgreedAndOnlyOnce() {
        var play = cast.agreed("Ena");
        var mentee = circles.signedIn(play, play.mentee());
        var page = mentee.get(goals(play)).expect(200);
        assertThat(page.text()).contains("Det här skrev ni", "Prata i telefon");
        mentee.submit(page, "/goals/agreed", Map.of()).expect(303);
        mentee.submit(page, "/goals/agreed", Map.of()).expect(303);
        var mine = mentee.get(goals(play)).expect(200);
        assertThat(mine.html().select("h2 a:contains(Prata i telefon)")).hasSize(1);
        assertThat(mine.text()).contains("Jag svarar själv").doesNotContain("Det här skrev ni");
    }

    @Test
    void areDividedIntoStepsThatAreTickedAndUnticked() {
        var play = promised("Eta");
        var mentee = circles.signedIn(play, play.mentee());
        var goal = write(mentee, play, "Öppna butiken");
        var page = mentee.get(goal).expect(200);
        mentee.submit(page, "/steps", Map.of()).expect(422);
        mentee.submit(page, "/steps", Map.of("step", "Titta på när Karin öppnar")).expect(303);
        mentee.submit(page, "/steps", Map.of("step", "Titta på när Karin öppnar")).expect(303);
        var mentor = circles.signedIn(play, play.mentor());
        var there = mentor.get(goals(play)).expect(200);
        assertThat(there.text()).contains("Steg: 0 av 1");
        mentor.submit(there, "/done", Map.of()).expect(303);
        assertThat(mentee.get(goals(play)).text()).contains("Steg: 1 av 1", "Klart 2");
        var ticked = mentee.get(goal).expect(200);
        assertThat(ticked.text()).contains("Är målet nått?");
        mentee.submit(ticked, "/done", Map.of()).expect(303);
        var unticked = mentee.get(goal).expect(200);
        assertThat(unticked.text()).contains("Steg: 0 av 1");
        mentee.submit(unticked, "/removal", Map.of()).expect(303);
        assertThat(mentee.get(goal).text()).doesNotContain("Titta på");
    }

    @Test
    void keepWhatTheySaidBeforeAndCanBeTakenUpAgain() {
        var play = promised("Fia");
        var mentee = circles.signedIn(play, play.mentee());
        var goal = write(mentee, play, "Laga mat");
        var edit = mentee.get(goal + "/edit").expect(200);
        mentee.submit(edit, goal, Map.of("what", "Laga mat till tio")).expect(303);
        assertThat(mentee.get(goal).text())
                .contains("Laga mat till tio", "Det stod: Laga mat", "Ändrat av Fia Adept");
        var ending = mentee.get(goal + "/ending").expect(200);
        mentee.submit(ending, "/ending", Map.of()).expect(422);
        mentee.submit(ending, "/ending", Map.of("ending", "GIVEN_UP")).expect(303);
        assertThat(mentee.get(goals(play)).text())
                .contains("Tidigare mål", "Lagt åt sidan")
                .doesNotContain("varför");
        mentee.get(goal + "/edit").expect(404);
        mentee.submit(mentee.get(goal), "/reopening", Map.of()).expect(303);
        var again = mentee.get(goal + "/ending").expect(200);
        mentee.submit(again, "/ending", Map.of("ending", "REACHED")).expect(303);
        assertThat(mentee.get(goal).text()).contains("Nått", "Upptaget igen");
    }

    @Test
    void areThreeAtATime() {
        var play = promised("Gro");
        var mentee = circles.signedIn(play, play.mentee());
        var form = mentee.get(goals(play) + "/new").expect(200);
        for (var what : new String[] {"Ett", "Två", "Två", "Tre"}) {
            mentee.submit(form, "/goals", Map.of("what", what)).expect(303);
        }
        var refused = mentee.submit(form, "/goals", Map.of("what", "Fyra")).expect(409);
        assertThat(refused.text()).contains("redan tre mål", "Fyra");
        assertThat(mentee.get(goals(play)).text()).contains("Ni har tre mål nu");
        mentee.get(goals(play) + "/new").expect(303);
    }

    @Test
    void tellTheWriterOfWhatNobodyAskedFor() {
        var play = promised("Hed");
        var mentor = circles.signedIn(play, play.mentor());
        var form = mentor.get(goals(play) + "/new").expect(200);
        var told = mentor.submit(form, "/goals", Map.of("what", "Leva med diabetes")).expect(422);
        assertThat(told.text()).contains("Behövs det här?", "diabetes");
        mentor.submit(told, "/goals", Map.of()).expect(303);
        assertThat(mentor.get(goals(play)).text()).contains("Leva med diabetes");
    }

    @Test
    void loseNothingOfTwoWhoWriteAtOnce() {
        var play = promised("Ida");
        var mentee = circles.signedIn(play, play.mentee());
        var goal = write(mentee, play, "Cykla");
        var mentor = circles.signedIn(play, play.mentor());
        var hers = mentor.get(goal + "/edit").expect(200);
        var mine = mentee.get(goal + "/edit").expect(200);
        mentee.submit(mine, goal, Map.of("what", "Cykla till jobbet")).expect(303);
        var refused = mentor.submit(hers, goal, Map.of("what", "Cykla hem")).expect(409);
        assertThat(refused.text()).contains("Cykla hem", "Cykla till jobbet");
        mentor.submit(refused, goal, Map.of()).expect(303);
        assertThat(mentee.get(goal).text()).contains("Cykla hem");
    }

    @Test
    void areNothingToTheEmployerNorBeforeThePromiseNorToStrangers() {
        var play = circles.play(port, "Joa", cast.day(30));
        circles.signedIn(play, play.mentor()).get(goals(play)).expect(404);
        circles.promised(play);
        circles.signedIn(play, play.employer()).get(goals(play)).expect(404);
        assertThat(circles.signedIn(play, play.employer()).get(play.path()).text())
                .doesNotContain("stegen dit");
        staff.signedIn(port, circles.goteborg(), Role.JOB_CONSULTANT).get(goals(play)).expect(404);
        play.consultant().get(goals(play)).expect(200);
        circles.leader(port).get(goals(play)).expect(200);
    }

    @Test
    void areReadAndNotWrittenWhenItHasEnded() {
        var play = promised("Kaj");
        var mentee = circles.signedIn(play, play.mentee());
        var goal = write(mentee, play, "Räkna kassan");
        var page = mentee.get(goal).expect(200);
        var leader = circles.leader(port);
        var ending = leader.get(play.path() + "/ending").expect(200);
        leader.submit(ending, "/ending", Map.of("reason", "NOT_BEGUN")).expect(303);
        assertThat(mentee.get(goals(play)).expect(200).text()).contains("Räkna kassan");
        mentee.submit(page, "/steps", Map.of("step", "Sent")).expect(404);
        mentee.get(goals(play) + "/new").expect(404);
        clock.forward(Duration.ofDays(1));
        circles.signedIn(play, play.mentor()).get(goals(play)).expect(404);
    }

    private Play promised(String name) {
        var play = circles.play(port, name, cast.day(30));
        circles.promised(play);
        return play;
    }

    /** The path of the new goal. */
    private static String write(Visitor who, Play play, String what) {
        var form = who.get(goals(play) + "/new").expect(200);
        who.submit(form, "/goals", Map.of("what", what)).expect(303);
        return who.get(goals(play)).html().select("h2 a:contains(" + what + ")").attr("href");
    }

    private static String goals(Play play) {
        return play.path() + "/goals";
    }
}
