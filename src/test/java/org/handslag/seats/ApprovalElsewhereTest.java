package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What approval means for whoever changes from one date to another. */
@ServerTest
class ApprovalElsewhereTest {
    private final SeatPlay play;
    private final CourseCast courses;
    private final Rebooking rebooking;
    private final Scheduling scheduling;
    private final TestClock clock;

    ApprovalElsewhereTest(
            SeatPlay play,
            CourseCast courses,
            Rebooking rebooking,
            Scheduling scheduling,
            TestClock clock) {
        this.play = play;
        this.courses = courses;
        this.rebooking = rebooking;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void keepsWhatSheHasInsteadOfPassingByTheAnswer() {
        var amal = play.registered(play.published(1), "Amal Haddad");
        var other = byApproval();
        assertThatThrownBy(() -> take(amal, other, play.visitor()))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.asks-approval");
        assertThat(play.state(amal)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(take(amal, other, play.coordinator()).state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void needsNoAnswerAnewWhenTheOrganiserHasCalledHerPlaceOff() {
        var own = play.published(1);
        var amal = play.registered(own, "Amal Haddad");
        cancel(own);
        assertThat(take(amal, byApproval(), play.visitor()).state())
                .isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void comesFirstNowhereWithAnApplicationAlone() {
        var own = byApproval();
        var amal = play.registered(own, "Amal Haddad");
        cancel(own);
        assertThat(play.state(amal)).isEqualTo(RegistrationState.CANCELLED);
        var other = play.published(1);
        assertThatThrownBy(() -> take(amal, other, play.visitor()))
                .isInstanceOf(Refusal.class)
                .hasMessage("seats.refused.not-moved");
    }

    private Registration take(Registration from, CourseInstance to, Viewer by) {
        return play.first(() -> rebooking.take(from.id(), to.id(), true, by));
    }

    private void cancel(CourseInstance own) {
        play.in(() -> scheduling.cancel(play.reread(own), Texts.none(), play.coordinator()));
    }

    private CourseInstance byApproval() {
        return courses.byApproval(play.goteborg(), SeatPlay.DAY.plusDays(7), 2, 5);
    }
}
