package org.handslag.fit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee lets be used. What she has not said, or not marked "may be used", is not here.
 *
 * @param said codes by aspect: language tags, slots, ids of adjustments, ids of trades in the order
 *     of her wish, codes of support and of interests
 * @param must those adjustments without which she cannot work there
 * @param interpreter whether a language in common may be missing, an interpreter being booked
 * @param from the first day on which she can begin
 * @param travel null when she does not let it be used
 * @param top what counts first for her
 * @param musts aspects for which she would rather wait
 * @param conflicts mentors with whom someone has a conflict of interest
 * @param notAgain mentors with whom she shall not be again; nobody is told whose word it was
 */
public record MenteeFacts(
        Map<Aspect, List<String>> said,
        Set<String> must,
        boolean interpreter,
        @Nullable LocalDate from,
        @Nullable Travel travel,
        @Nullable Aspect top,
        Set<Aspect> musts,
        Set<UUID> conflicts,
        Set<UUID> notAgain) {

    public MenteeFacts {
        said = Ordered.said(said);
        must = Ordered.set(must);
        musts = Ordered.set(musts);
        conflicts = Ordered.set(conflicts);
        notAgain = Ordered.set(notAgain);
    }

    /**
     * How far she would travel.
     *
     * @param minutes at most, one way
     * @param home where she sets out; null when not known
     * @param typed minutes to a workplace as someone has looked them up
     */
    public record Travel(int minutes, @Nullable Point home, Map<UUID, Integer> typed) {
        public Travel {
            typed = Ordered.map(typed);
        }
    }

    /** Someone of whom nothing may be used. */
    public static MenteeFacts none() {
        return new MenteeFacts(
                Map.of(), Set.of(), false, null, null, null, Set.of(), Set.of(), Set.of());
    }

    /** The aspects of which anything is used. */
    public Set<Aspect> used() {
        var used = EnumSet.noneOf(Aspect.class);
        used.addAll(said.keySet());
        if (travel != null) {
            used.add(Aspect.TRAVEL);
        }
        return used;
    }
}
