package org.handslag.decision;

import java.util.List;
import org.handslag.offer.OfferFacts;
import org.jspecify.annotations.Nullable;

/**
 * A choice as it is told, with its reasons in words.
 *
 * @param mentor her name
 * @param place the workplace and its organisation
 * @param trade what the kind of work is called; empty when nothing is offered
 * @param offered what the workplace offers; null when it offers nothing
 * @param counter what speaks against it
 */
public record ChoiceTold(
        MentorChoice choice,
        String mentor,
        String place,
        String trade,
        @Nullable OfferFacts offered,
        List<String> reasons,
        List<String> counter) {

    public boolean isOpen() {
        return choice.isOpen();
    }
}
