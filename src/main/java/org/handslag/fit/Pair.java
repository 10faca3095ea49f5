package org.handslag.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mentee and a seat, compared by one of the offers of its workplace.
 *
 * @param place null when the workplace offers nothing
 */
record Pair(Asking mentee, Seated seat, Seated.@Nullable Place place, Criteria criteria) {

    boolean said(Aspect aspect) {
        return mentee.facts().said().containsKey(aspect);
    }

    /** How many codes of an aspect mentee and mentor have in common. */
    int common(Aspect aspect) {
        return mentee.of(aspect).common(seat.of(aspect));
    }

    boolean mentorSaid(Aspect aspect) {
        return seat.said().containsKey(aspect);
    }

    /** Whether it is known at all when they could meet. */
    boolean knowsSlots() {
        return place != null && (!place.slots().isEmpty() || mentorSaid(Aspect.TIME));
    }

    int commonSlots() {
        return place == null ? 0 : mentee.of(Aspect.TIME).common(seat.slots(place));
    }

    List<String> trades() {
        return mentee.facts().said().getOrDefault(Aspect.TRADE, List.of());
    }

    /** Minutes one way: as someone has looked them up, or by the distance; -1 when not known. */
    int minutes() {
        var travel = mentee.facts().travel();
        if (travel == null) {
            return Part.UNKNOWN;
        }
        var typed = travel.typed().get(seat.facts().workplace());
        if (typed != null) {
            return typed;
        }
        var at = seat.facts().at();
        return travel.home() == null || at == null
                ? Part.UNKNOWN
                : criteria.firstMinutes()
                        + (int)
                                Math.round(
                                        travel.home().kilometresTo(at)
                                                * criteria.minutesPerKilometre());
    }

    boolean breaks(Rule rule) {
        return criteria.rules().contains(rule) && rule.of(this) == Verdict.BROKEN;
    }

    /** Whether no rule that is on forbids it. */
    boolean isPossible() {
        for (var rule : Rule.ALL) {
            if (breaks(rule)) {
                return false;
            }
        }
        return true;
    }
}
