package org.handslag.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.course.CourseInstance;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.seats.Seated;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the course day to the certificate and the counter. */
@ServerTest
class CourseDayTest {
    private final DayPlay play;
    private final CourseCast courses;
    private final Seated seated;
    private final Completing completing;
    private final Completions completions;
    private final Recording recording;
    private final Mentors count;
    private final People people;
    private final TestClock clock;
    private final Visitor wire;

    CourseDayTest(
            DayPlay play,
            CourseCast courses,
            Seated seated,
            Completing completing,
            Completions completions,
            Recording recording,
            Mentors count,
            People people,
            TestClock clock,
            @LocalServerPort int port) {
        this.play = play;
        this.courses = courses;
        this.seated = seated;
        this.completing = completing;
        this.completions = completions;
        this.recording = recording;
        this.count = count;
        this.people = people;
        this.clock = clock;
        this.wire = new Visitor(port, "sv");
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void recordsWhoWasThereLongEnoughWhenTheDayIsOver() {
        var instance = play.published();
        var amal = play.registered(instance, "Amal Haddad");
        var bo = play.registered(instance, "Bo Ek");
        clock.set(instance.starts());
        play.mark(instance, amal, Note.present(Way.LIST));
        play.mark(instance, bo, leftAfterAnHour(instance));
        assertThat(completed(instance)).isEmpty();
        clock.set(instance.ends().plusSeconds(60));
        recording.recordAll();
        recording.recordAll();
        assertThat(completed(instance)).containsExactly(amal.person());
    }

    @Test
    void countsEachMentorOnceAndFollowsACorrection() {
        var before = mentors();
        var instance = play.published();
        var amal = play.registered(instance, "Karin Alm");
        play.attended(instance, amal, Note.present(Way.CODE));
        assertThat(mentors()).isEqualTo(before + 1);
        play.mark(instance, amal, Note.whole(Presence.ABSENT, Way.LIST, "Wrong line"));
        assertThat(mentors()).isEqualTo(before);
        play.mark(instance, amal, Note.whole(Presence.PRESENT, Way.LIST, "Right after all"));
        assertThat(mentors()).isEqualTo(before + 1);
    }

    @Test
    void wantsAReasonForACorrectionAfterTheEnd() {
        var instance = play.published();
        var amal = play.registered(instance, "Amal Haddad");
        clock.set(instance.ends());
        assertThatThrownBy(() -> play.mark(instance, amal, Note.present(Way.LIST)))
                .isInstanceOf(Refusal.class)
                .hasMessage("attendance.refused.reason-missing");
    }

    @Test
    void takesAnEarlierCompletionOnce() {
        var person = play.in(() -> people.add(NewPerson.of("Tidig Mentor", null, Locale.of("sv"))));
        var grund = courses.grund(play.goteborg());
        var day = LocalDate.of(2016, 3, 1);
        var before = mentors();
        assertThat(
                        play.in(
                                () ->
                                        completing.recordEarlier(
                                                person, grund.id(), day, play.coordinator())))
                .isTrue();
        assertThat(
                        play.in(
                                () ->
                                        completing.recordEarlier(
                                                person, grund.id(), day, play.coordinator())))
                .isFalse();
        assertThat(mentors()).isEqualTo(before + 1);
    }

    @Test
    void letsAParticipantSayThatSheIsHere() {
        var instance = play.published();
        var registration = play.registered(instance, "Maj Hall");
        clock.set(instance.starts());
        var page = wire.get("/goteborg/here").expect(200);
        var wrong =
                wire.submit(
                        page, "/here", Map.of("code", "000000", "address", "maj.hall@x.example"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("input[name=address]").attr("value"))
                .isEqualTo("maj.hall@x.example");
        assertThat(play.in(() -> seated.of(instance.id()))).contains(registration);
    }

    private static Note leftAfterAnHour(CourseInstance instance) {
        var left = instance.starts().plus(Duration.ofHours(1));
        return new Note(Presence.PRESENT, null, left, Way.LIST, "");
    }

    private List<PersonId> completed(CourseInstance instance) {
        return play.in(() -> completions.of(instance.id())).stream()
                .filter(Completion::holds)
                .map(Completion::person)
                .toList();
    }

    private int mentors() {
        return play.in(count::now).map(Mentors.Counted::mentors).orElse(0);
    }
}
