package org.handslag.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.conversation.ConversationCast.plan;
import static org.handslag.conversation.ConversationCast.talks;

import java.time.Duration;
import java.util.Map;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CircleCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the clock does with conversations. */
@ServerTest
class ConversationRemindingTest {
    private final CircleCast circles;
    private final Inbox inbox;
    private final ConversationReminding reminding;
    private final Operators operators;
    private final UnitOfWork work;
    private final TestClock clock;
    private final int port;
    private final ConversationCast cast;

    ConversationRemindingTest(
            CircleCast circles,
            Inbox inbox,
            ConversationReminding reminding,
            Operators operators,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.circles = circles;
        this.inbox = inbox;
        this.reminding = reminding;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
        this.port = port;
        this.cast = new ConversationCast(circles, clock, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void areRemindedOfOnceOnTheDayBefore() {
        var play = cast.promised("Pia");
        var mentee = circles.signedIn(play, play.mentee());
        plan(mentee, play, Map.of("day", cast.day(3), "time", "10.00", "place", "Parken"));
        reminding.remindAll(operators, work);
        assertThat(reminders("pia@adept.example")).isZero();
        clock.forward(Duration.ofDays(2));
        reminding.remindAll(operators, work);
        reminding.remindAll(operators, work);
        assertThat(reminders("pia@adept.example")).isEqualTo(1);
        assertThat(reminders(cast.address(play.mentor()))).isEqualTo(1);
        assertThat(inbox.last(circles.goteborg(), "pia@adept.example").text())
                .contains("I morgon", "Parken");
    }

    @Test
    void areCalledOffWhenTheMentorshipHasEnded() {
        var play = cast.promised("Ria");
        var mentee = circles.signedIn(play, play.mentee());
        plan(mentee, play, Map.of("day", cast.day(3), "time", "10.00", "place", "Parken"));
        var form = mentee.get(talks(play) + "/new").expect(200);
        var leader = circles.leader(port);
        var ending = leader.get(play.path() + "/ending").expect(200);
        leader.submit(ending, "/ending", Map.of("reason", "NOT_BEGUN")).expect(303);
        reminding.remindAll(operators, work);
        assertThat(inbox.last(circles.goteborg(), "ria@adept.example").topic())
                .isEqualTo("conversation.cancelled");
        mentee.submit(form, "/conversations", Map.of()).expect(404);
        assertThat(mentee.get(talks(play)).expect(200).text()).contains("Inställt");
    }

    private long reminders(String address) {
        return inbox.of(circles.goteborg(), address).stream()
                .filter(letter -> letter.topic().equals("conversation.reminded"))
                .count();
    }
}
