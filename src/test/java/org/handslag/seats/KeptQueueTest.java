package org.handslag.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.seats.Queue.Entry;
import org.junit.jupiter.api.Test;

/** The waiting list of a date of which some seats are kept for those who are invited. */
class KeptQueueTest {
    private final Entry one = waiting(false);
    private final Entry other = waiting(false);
    private final Entry invited = waiting(true);

    @Test
    void givesAKeptSeatToNobodyElse() {
        assertThat(next(2, 0, one, other)).isEmpty();
    }

    @Test
    void passesByWhoeverIsNotInvited() {
        assertThat(next(1, 0, one, invited)).containsExactly(invited.registration());
    }

    @Test
    void keepsTheTurnAmongThoseWhoAreNot() {
        assertThat(next(3, 1, one, other, invited))
                .containsExactly(one.registration(), invited.registration());
    }

    @Test
    void givesAnOpenSeatToWhoeverIsFirst() {
        assertThat(next(1, 1, invited, one)).containsExactly(invited.registration());
    }

    private static List<Registration> next(int free, int open, Entry... entries) {
        return new Queue(List.of(entries)).next(free, open);
    }

    private static Entry waiting(boolean invited) {
        var registration = RegistrationStateTest.registration(RegistrationState.WAITING);
        return new Entry(registration, false, false, invited);
    }
}
