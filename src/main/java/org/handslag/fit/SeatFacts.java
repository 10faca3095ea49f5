package org.handslag.fit;

import java.time.LocalDate;
import java.util.Comparator;
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

    public SeatFacts {
        said = Ordered.said(said);
        offers = offers.stream().sorted(Comparator.comparing(Offered::id)).toList();
    }

    /**
     * What the workplace offers.
     *
     * @param languages that are spoken there
     * @param adjustments that it says it can make
     * @param slots when it receives; none when that is agreed with each
     * @param verified those of the adjustments that someone has seen
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
            @Nullable LocalDate until) {

        /**
         * @throws IllegalArgumentException when something was seen that nobody says it can do
         */
        public Offered {
            languages = Ordered.set(languages);
            slots = Ordered.set(slots);
            adjustments = Ordered.set(adjustments);
            verified = Ordered.set(verified);
            if (!adjustments.containsAll(verified)) {
                throw new IllegalArgumentException("Seen, but not offered");
            }
        }
    }
}
