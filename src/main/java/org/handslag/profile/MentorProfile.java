package org.handslag.profile;

import java.util.Set;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.fit.Slot;
import org.handslag.scope.PersonId;

/**
 * What someone who wants to be a mentor has said of herself, besides whether she wants to.
 *
 * @param languages that she speaks, as BCP 47 tags
 * @param slots in which she can meet a mentee
 * @param experience with which adjustments she has guided someone
 */
public record MentorProfile(
        PersonId person,
        Set<String> languages,
        Set<Slot> slots,
        Set<Interest> interests,
        Set<AdjustmentId> experience,
        long version) {

    public static MentorProfile blank(PersonId person) {
        return new MentorProfile(person, Set.of(), Set.of(), Set.of(), Set.of(), 0);
    }

    /** Whether she has said anything. */
    public boolean isBlank() {
        return languages.isEmpty()
                && slots.isEmpty()
                && interests.isEmpty()
                && experience.isEmpty();
    }
}
