package org.handslag.concern;

import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/** How much of a worry someone sees. */
public enum ConcernSight {
    /** All of it, with why the mentee was not told: whoever runs the programme or leads. */
    WHOLE,
    /** What was noted, by whom and what happens: the mentee, once she knows of it. */
    HERS,
    /** What she has told herself, and how far it has come. */
    OWN,
    NOTHING;

    static ConcernSight of(Concern concern, CircleView view, @Nullable PersonId reader) {
        var own = concern.teller().equals(reader);
        return of(concern, view.role(), view.sees(CircleItem.CONCERN), own);
    }

    /**
     * @param role null for a coordinator
     * @param sees whether her place lets her see worries at all
     * @param own whether she has told of this one
     */
    static ConcernSight of(Concern concern, @Nullable CircleRole role, boolean sees, boolean own) {
        var otherwise = own ? OWN : NOTHING;
        if (role == null) {
            return WHOLE;
        }
        return switch (role) {
            case MENTEE -> concern.isKnown() ? HERS : otherwise;
            case CONSULTANT -> sees && !concern.apart() ? WHOLE : otherwise;
            case MENTOR, STAND_IN, EMPLOYER -> otherwise;
        };
    }
}
