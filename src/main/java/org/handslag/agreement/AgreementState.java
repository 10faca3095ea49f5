package org.handslag.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an agreement stands. Follows from its versions and the day; stands in no table. */
public enum AgreementState {
    /** Being written; something is missing. */
    BEGUN,
    /** Nothing is missing; nobody has been asked to approve. */
    COMPLETE,
    /** With those who approve. */
    ASKED,
    /** All have approved; the first day is still to come. */
    UPCOMING,
    RUNNING,
    /** Its last day has passed. */
    OVER,
    /** Given up before it began. */
    ANNULLED;

    Set<AgreementState> successors() {
        return switch (this) {
            case BEGUN -> EnumSet.of(COMPLETE, ANNULLED);
            case COMPLETE -> EnumSet.of(BEGUN, ASKED, ANNULLED);
            case ASKED -> EnumSet.of(BEGUN, COMPLETE, UPCOMING, RUNNING, ANNULLED);
            case UPCOMING -> EnumSet.of(RUNNING, OVER, ANNULLED);
            case RUNNING -> EnumSet.of(OVER);
            case OVER -> EnumSet.of(UPCOMING, RUNNING);
            case ANNULLED -> EnumSet.of(BEGUN);
        };
    }

    /**
     * @param inForce the version that all have approved last, and that was not annulled
     * @param draft the one that is written or with those who approve
     * @param complete whether nothing is missing in the draft
     * @param ended the last day of the mentorship when it has ended
     */
    static AgreementState of(
            @Nullable AgreementVersion inForce,
            @Nullable AgreementVersion draft,
            boolean complete,
            @Nullable LocalDate ended,
            LocalDate today) {
        if (inForce != null) {
            var last = earlier(inForce.content().until(), ended);
            if (last != null && today.isAfter(last)) {
                return OVER;
            }
            return today.isBefore(inForce.content().from()) ? UPCOMING : RUNNING;
        }
        if (draft == null) {
            return ANNULLED;
        }
        if (draft.isAsked()) {
            return ASKED;
        }
        return complete ? COMPLETE : BEGUN;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
