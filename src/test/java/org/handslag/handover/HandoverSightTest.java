package org.handslag.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose eyes the words meet, before and after the mentee has said yes to them. */
class HandoverSightTest {
    @ParameterizedTest
    @CsvSource({
        "HERS, false, false, true",
        "HERS, true, true, true",
        "FOR_HER, false, false, false",
        "FOR_HER, false, true, true",
        "FOR_HER, true, false, true",
        "READS, true, false, true",
        "NOTHING, true, true, false"
    })
    void readsTheText(HandoverSight sight, boolean approved, boolean noted, boolean reads) {
        assertThat(HandoverSight.readsText(handover("Visa mig", approved, noted, false), sight))
                .isEqualTo(reads);
    }

    @ParameterizedTest
    @CsvSource({
        "'', false, false, ASKED",
        "Visa, false, false, WRITTEN",
        "Visa, true, false, APPROVED",
        "'', false, true, NOTHING"
    })
    void followsFromWhatIsKept(
            String helps, boolean approved, boolean nothing, HandoverState state) {
        assertThat(handover(helps, approved, false, nothing).state()).isEqualTo(state);
    }

    private static Handover handover(
            String helps, boolean approved, boolean noted, boolean nothing) {
        return new Handover(
                HandoverId.next(),
                new MentorshipId(UUID.randomUUID()),
                UUID.randomUUID(),
                new HandoverText("", helps, ""),
                noted,
                Instant.EPOCH,
                approved ? Instant.EPOCH : null,
                false,
                nothing ? Instant.EPOCH : null,
                1);
    }
}
