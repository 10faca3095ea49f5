package org.handslag.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Inbox;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A circle is put together, promised, changed and ended; each sees what is hers to see. */
@ServerTest
class MentorshipPagesTest {
    private final RoomCast cast;
    private final CircleCast circles;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final int port;
    private final Operator goteborg;

    MentorshipPagesTest(
            RoomCast cast,
            CircleCast circles,
            Staff staff,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        this.cast = cast;
        this.circles = circles;
        this.staff = staff;
        this.inbox = inbox;
        this.clock = clock;
        this.port = port;
        this.goteborg = cast.goteborg();
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void tellsTheMentorNothingOfTheMenteeBeforeThePromise() {
        var play = play("Ana");
        var mentor = signedIn(play.mentor());
        var before = mentor.get(play.path()).expect(200);
        assertThat(before.text()).doesNotContain("Ana Adept").contains("Du behöver läsa");
        assertThat(mentor.get("/goteborg/me").text()).doesNotContain("Ana Adept");
        var promise = mentor.get(play.path() + "/promise").expect(200);
        mentor.submit(promise, "/promise", Map.of()).expect(422);
        assertThat(mentor.get(play.path()).text()).doesNotContain("Ana Adept");
        mentor.submit(promise, "/promise", Map.of("promise", "yes")).expect(303);
        assertThat(mentor.get(play.path()).text()).contains("Ana Adept");
    }

    @Test
    void sendsMailsThatTellNothing() {
        var play = play("Bea");
        var address = circles.one("select email from person where id = '" + play.mentor() + "'");
        var letter = inbox.last(goteborg, address);
        assertThat(letter.subject() + letter.text())
                .doesNotContain("Bea")
                .doesNotContainIgnoringCase("adept");
    }

    @Test
    void isNothingForWhoeverIsNotOfIt() {
        var play = play("Cia");
        var stranger = staff.signedIn(port, goteborg, Role.JOB_CONSULTANT);
        stranger.get(play.path()).expect(404);
        stranger.get(play.path() + "/promise").expect(404);
        stranger.get(play.path() + "/ending").expect(404);
        assertThat(stranger.get("/goteborg/mentorships").text()).doesNotContain("Cia Adept");
        assertThat(play.consultant().get("/goteborg/mentorships").text()).contains("Cia Adept");
        play.consultant().get(play.path() + "/ending").expect(404);
    }

    @Test
    void showsTheMenteeWhoHasRead() {
        var play = play("Dea");
        var leader = leader();
        leader.get(play.path()).expect(200);
        var mentee = signedIn(play.mentee());
        assertThat(mentee.get(play.path()).text()).contains("Det är du som äger det som sägs");
        assertThat(mentee.get("/goteborg/me").text()).contains("Sidan om mentorskapet");
    }

    @Test
    void waitsFirstForThePromisesThenForTheMeeting() {
        var play = play("Eva");
        var leader = leader();
        assertThat(leader.get(play.path()).text()).contains("behöver läsa och lova tystnad");
        promise(play, play.mentor());
        promise(play, play.employer());
        assertThat(leader.get(play.path()).text())
                .contains("bjuder in alla till ett första möte")
                .doesNotContain("behöver läsa och lova tystnad");
    }

    @Test
    void changesMentorWithoutBlame() {
        var play = play("Fia");
        promise(play, play.mentor());
        var leader = leader();
        var form = leader.get(play.path() + "/members/MENTOR").expect(200);
        var same = Map.of("who", play.mentor().toString());
        leader.submit(form, "/members/MENTOR", same).expect(422);
        var other = other(form, play.mentor());
        var from = Map.of("who", other.toString(), "from", "2026-12-01");
        leader.submit(form, "/members/MENTOR", from).expect(303);
        clock.set(clock.instant().plus(Duration.ofDays(60)));
        assertThat(signedIn(play.mentor()).get(play.path()).text()).contains("Fia Adept");
        clock.set(clock.instant().plus(Duration.ofDays(60)));
        signedIn(play.mentor()).get(play.path()).expect(404);
        assertThat(signedIn(other).get(play.path()).expect(200).text()).doesNotContain("Fia Adept");
    }

    @Test
    void endsWithAReasonAndClosesAfterTwelveWeeks() {
        var play = play("Gia");
        promise(play, play.mentor());
        clock.set(clock.instant().plus(Duration.ofDays(30)));
        var leader = leader();
        var form = leader.get(play.path() + "/ending").expect(200);
        leader.submit(form, "/ending", Map.of()).expect(422);
        leader.submit(form, "/ending", Map.of("reason", "COMPLETED", "day", "2027-12-01"))
                .expect(422);
        leader.submit(form, "/ending", Map.of("reason", "STARTED_WORK")).expect(303);
        var mentor = signedIn(play.mentor());
        assertThat(mentor.get(play.path()).text())
                .contains("Avslutat")
                .doesNotContain("Började ett jobb");
        assertThat(leader.get(play.path()).text()).contains("Började ett jobb");
        leader.get(play.path() + "/ending").expect(404);
        clock.set(clock.instant().plus(Duration.ofDays(12 * 7 + 1)));
        signedIn(play.mentor()).get(play.path()).expect(404);
        signedIn(play.mentee()).get(play.path()).expect(200);
    }

    @Test
    void givesNobodyTwoMentorsAtOnce() {
        play("Hia");
        var leader = leader();
        var where = leader.get("/goteborg/mentorships/new").expect(200);
        assertThat(where.text()).doesNotContain("Hia Adept");
    }

    @Test
    void isForAColleagueTooWhoHasSaidYes() {
        var workplace = cast.workplace("Kontoret", "Vinden");
        var mentor = cast.mentors(1, "Kontoret", workplace, CircleCast.TRAINED)[0];
        var leader = leader();
        var form = leader.get(CircleCast.blank(workplace, "RETENTION", "")).expect(200);
        var typed = new HashMap<>(Map.of("name", "Ina Kollega", "mentor", mentor.toString()));
        typed.put("email", "ina@kontoret.example");
        assertThat(leader.submit(form, "/mentorships", typed).expect(422).text())
                .contains("Fråga kollegan först", "Ina Kollega");
        typed.put("agrees", "yes");
        var done = leader.submit(form, "/mentorships", typed).expect(303);
        assertThat(leader.follow(done).text())
                .contains("Ina Kollega")
                .doesNotContain("Handläggare behöver");
    }

    private Play play(String name) {
        return circles.play(port, name, LocalDate.of(2026, 11, 2));
    }

    private void promise(Play play, PersonId who) {
        circles.promise(play, who);
    }

    private static PersonId other(Visitor.Page form, PersonId mentor) {
        return form.html().select("select[name=who] option").stream()
                .map(option -> option.val())
                .filter(value -> !value.isEmpty() && !value.equals(mentor.toString()))
                .map(PersonId::of)
                .findFirst()
                .orElseThrow();
    }

    private Visitor signedIn(PersonId person) {
        return staff.signedIn(port, goteborg, person);
    }

    private Visitor leader() {
        return staff.signedIn(port, goteborg, Role.COORDINATOR);
    }
}
