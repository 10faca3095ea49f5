package org.handslag.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handslag.network.GuestReply.MAYBE;
import static org.handslag.network.GuestReply.NO;
import static org.handslag.network.GuestReply.WAITING;
import static org.handslag.network.GuestReply.YES;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers to invitations, with and without a limit of places. */
@ServerTest
class ReplyingTest {
    private final Operator goteborg;
    private final NetworkCast network;
    private final Inbox inbox;
    private final TestClock clock;

    ReplyingTest(Cast cast, NetworkCast network, Inbox inbox, TestClock clock) {
        this.goteborg = cast.goteborg();
        this.network = network;
        this.inbox = inbox;
        this.clock = clock;
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @Test
    void sendsACalendarFileOnYesAndTakesItBackOnNo() {
        var ann = network.member(goteborg, "Ann Kalender");
        var meeting = network.announced(goteborg, "Om kalendrar", null, ann);
        assertThat(network.reply(goteborg, meeting, ann, YES)).isEqualTo(YES);
        var address = NetworkCast.address("Ann Kalender");
        assertThat(inbox.last(goteborg, address).topic()).isEqualTo("meeting.comes");
        assertThat(inbox.calendar(goteborg, address)).contains("SUMMARY:Om kalendrar");
        network.reply(goteborg, meeting, ann, NO);
        assertThat(inbox.last(goteborg, address).topic()).isEqualTo("meeting.comes-not");
        assertThat(inbox.calendar(goteborg, address)).contains("METHOD:CANCEL");
    }

    @Test
    void raisesTheSequenceOfHerCalendarEachTime() {
        var bo = network.member(goteborg, "Bo Sekvens");
        var meeting = network.announced(goteborg, "Om ordning", null, bo);
        var address = NetworkCast.address("Bo Sekvens");
        network.reply(goteborg, meeting, bo, YES);
        assertThat(inbox.calendar(goteborg, address)).contains("SEQUENCE:1");
        network.reply(goteborg, meeting, bo, NO);
        network.reply(goteborg, meeting, bo, YES);
        assertThat(inbox.calendar(goteborg, address)).contains("SEQUENCE:3");
    }

    @Test
    void takesTheSameAnswerTwiceAsOne() {
        var cai = network.member(goteborg, "Cai Dubbel");
        var meeting = network.announced(goteborg, "Om dubbelt", null, cai);
        network.reply(goteborg, meeting, cai, YES);
        network.reply(goteborg, meeting, cai, YES);
        assertThat(inbox.of(goteborg, NetworkCast.address("Cai Dubbel")))
                .extracting(Inbox.Letter::topic)
                .containsExactly("meeting.invited", "meeting.comes");
    }

    @Test
    void letsTheFirstYesHaveTheLastPlaceAndTheNextWait() {
        var first = network.member(goteborg, "Dag Först");
        var next = network.member(goteborg, "Eva Sedan");
        var third = network.member(goteborg, "Frej Sist");
        var meeting = network.announced(goteborg, "Om platser", 1, first, next, third);
        assertThat(network.reply(goteborg, meeting, first, YES)).isEqualTo(YES);
        assertThat(network.reply(goteborg, meeting, next, YES)).isEqualTo(WAITING);
        assertThat(network.reply(goteborg, meeting, third, YES)).isEqualTo(WAITING);
        assertThat(network.reply(goteborg, meeting, next, YES)).as("again").isEqualTo(WAITING);
        network.reply(goteborg, meeting, first, MAYBE);
        assertThat(network.guest(goteborg, meeting, next).reply()).isEqualTo(YES);
        assertThat(network.guest(goteborg, meeting, third).reply()).isEqualTo(WAITING);
        assertThat(inbox.last(goteborg, NetworkCast.address("Eva Sedan")).topic())
                .isEqualTo("meeting.place");
    }

    @Test
    void givesNewPlacesToThoseWhoHaveWaited() {
        var first = network.member(goteborg, "Gun Plats");
        var next = network.member(goteborg, "Hans Väntar");
        var meeting = network.announced(goteborg, "Om fler", 1, first, next);
        network.reply(goteborg, meeting, first, YES);
        network.reply(goteborg, meeting, next, YES);
        var by = CourseCast.coordinator(goteborg);
        var wider = network.plan(goteborg, "Om fler", 2);
        network.in(
                goteborg,
                () -> {
                    network.bean(Convening.class).plan(meeting, wider, by);
                    network.bean(Replying.class).fill(meeting.id());
                    return 1;
                });
        assertThat(network.guest(goteborg, meeting, next).reply()).isEqualTo(YES);
    }

    @Test
    void neverGivesMorePlacesThanThereAreToThoseWhoAnswerAtOnce() throws Exception {
        var persons =
                IntStream.range(0, 8)
                        .mapToObj(i -> network.member(goteborg, "Samtidig " + (char) ('a' + i)))
                        .toArray(PersonId[]::new);
        var meeting = network.announced(goteborg, "Om trängsel", 3, persons);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    List.of(persons).stream()
                            .<Callable<GuestReply>>map(
                                    one -> () -> network.reply(goteborg, meeting, one, YES))
                            .toList();
            var replies = new ArrayList<GuestReply>();
            for (var call : hands.invokeAll(calls)) {
                replies.add(call.get());
            }
            assertThat(replies).filteredOn(reply -> reply == YES).hasSize(3);
            assertThat(replies).filteredOn(reply -> reply == WAITING).hasSize(5);
        }
    }

    @Test
    void isTooLateWhenTheMeetingHasBegun() {
        var ida = network.member(goteborg, "Ida Sen");
        var meeting = network.announced(goteborg, "Om tid", null, ida);
        clock.set(NetworkCast.DAY.atTime(13, 0).toInstant(ZoneOffset.UTC));
        assertThatThrownBy(() -> network.reply(goteborg, meeting, ida, YES))
                .isInstanceOf(Refusal.class)
                .hasMessage("network.refused.closed");
    }
}
