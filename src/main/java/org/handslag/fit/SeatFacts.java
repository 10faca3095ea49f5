package org.handslag.fit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor at her workplace, with whom there may be a seat.
 *
 * @param said codes by aspect, as of {@link MenteeFacts#said}; of adjustments those with which she
 *     has guided someone
 * @param trained whether her completion of a course that makes a mentor stands
 * @param willing whether she has agreed to be proposed
 * @param free how many more she can guide now
 * @param at where the workplace is; null when not known
 */
public record SeatFacts(
        UUID mentor,
        UUID workplace,
        Map<Aspect, List<String>> said,
        boolean trained,
        boolean willing,
        int free,
        @Nullable Point at,
        List<Offered> offers) {

    /**
     * What the workplace offers.
     *
     * @param languages that are spoken there
     * @param adjustments that it says it can make
     * @param verified those of them that someone has seen
     * @param until null when it goes on
     */
    public record Offered(
            UUID id,
            UUID trade,
            Set<String> languages,
            Set<Slot> slots,
            Set<String> adjustments,
            Set<String> verified,
            LocalDate from,
            @Nullable LocalDate until) {}
}
