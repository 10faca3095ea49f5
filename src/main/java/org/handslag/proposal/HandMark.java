package org.handslag.proposal;

import java.time.Instant;
import java.util.List;
import org.handslag.fit.Rule;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What someone has decided by hand in a run.
 *
 * @param mentee her number
 * @param seat its number; null for {@link Kind#OUT}
 * @param overrides rules that forbid the two, and that a person has set aside for them
 * @param by null before it is saved
 * @param name of whoever made it
 */
public record HandMark(
        int mentee,
        @Nullable Integer seat,
        Kind kind,
        String reason,
        List<Rule> overrides,
        @Nullable PersonId by,
        String name,
        @Nullable Instant at) {

    /** What is decided. */
    public enum Kind {
        /** These two are to be proposed to each other. */
        PIN,
        /** These two are not. */
        BAN,
        /** She is not to be proposed to anyone this time. */
        OUT
    }

    boolean is(int mentee, int seat) {
        return this.mentee == mentee && this.seat != null && this.seat == seat;
    }
}
