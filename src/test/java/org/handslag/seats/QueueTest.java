package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.seats.Queue.Entry;
import org.junit.jupiter.api.Test;

class QueueTest {
    private final Entry first = single();
    private final Entry second = single();
    private final List<Entry> threeTogether = group(3, false);
    private final List<Entry> threePinned = group(3, true);

    @Test
    void servesWhoeverAskedFirst() {
        assertThat(next(1, first, second)).containsExactly(first.registration());
    }

    @Test
    void servesNobodyWithoutASeat() {
        assertThat(next(0, first, second)).isEmpty();
    }

    @Test
    void passesOverAGroupThatDoesNotFit() {
        assertThat(next(2, threeTogether, first)).containsExactly(first.registration());
    }

    @Test
    void servesAGroupWhenAllOfItFits() {
        assertThat(next(4, threeTogether, first)).hasSize(4);
    }

    @Test
    void letsAPinnedGroupHoldBackThoseBehindIt() {
        assertThat(next(2, threePinned, first)).isEmpty();
    }

    @Test
    void servesThoseBeforeAPinnedGroup() {
        var queue = new Queue(Stream.concat(Stream.of(first), threePinned.stream()).toList());
        assertThat(queue.next(2)).containsExactly(first.registration());
    }

    private static List<Registration> next(int free, Entry... entries) {
        return new Queue(List.of(entries)).next(free);
    }

    private static List<Registration> next(int free, List<Entry> group, Entry behind) {
        return new Queue(Stream.concat(group.stream(), Stream.of(behind)).toList()).next(free);
    }

    private static Entry single() {
        return new Entry(
                RegistrationStateTest.registration(RegistrationState.WAITING), false, false);
    }

    private static List<Entry> group(int size, boolean pinned) {
        var leader = RegistrationStateTest.registration(RegistrationState.WAITING);
        return IntStream.range(0, size).mapToObj(i -> sibling(leader, i, pinned)).toList();
    }

    private static Entry sibling(Registration leader, int number, boolean pinned) {
        var sibling =
                new Registration(
                        RegistrationId.next(),
                        leader.instance(),
                        leader.booking(),
                        leader.person(),
                        leader.typed(),
                        leader.state(),
                        leader.stateSince(),
                        new Registration.Turn(0, number),
                        null,
                        null,
                        leader.stillComing(),
                        0,
                        0);
        return new Entry(sibling, true, pinned);
    }
}
