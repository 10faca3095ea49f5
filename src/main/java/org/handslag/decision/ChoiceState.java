package org.handslag.decision;

import java.util.EnumSet;
import java.util.Set;

/** How it stands with a choice; never stored, see {@link MentorChoice#state}. */
public enum ChoiceState {
    /** The mentee is asked. */
    ASKED,
    /** She has said yes; the mentor is asked. */
    MENTEE_YES,
    /** The mentor has said yes too; the workplace is asked. */
    MENTOR_YES,
    /** All have said yes; a coordinator can begin. */
    AGREED,
    /** A mentorship has come of it. */
    BEGUN,
    /** Someone did not want to; nobody is told who. */
    DECLINED,
    /** Someone never answered. */
    SILENT,
    /** She chose another. */
    FREED,
    /** The programme has taken it back. */
    TAKEN_BACK;

    Set<ChoiceState> successors() {
        return switch (this) {
            case ASKED -> EnumSet.of(MENTEE_YES, DECLINED, SILENT, FREED, TAKEN_BACK);
            case MENTEE_YES -> EnumSet.of(MENTOR_YES, DECLINED, SILENT, TAKEN_BACK);
            case MENTOR_YES -> EnumSet.of(AGREED, DECLINED, SILENT, TAKEN_BACK);
            case AGREED -> EnumSet.of(BEGUN, TAKEN_BACK);
            case BEGUN, DECLINED, SILENT, FREED, TAKEN_BACK -> EnumSet.noneOf(ChoiceState.class);
        };
    }

    boolean mayBecome(ChoiceState next) {
        return successors().contains(next);
    }

    /** Whether it holds a seat: something can still come of it. */
    public boolean isOpen() {
        return !successors().isEmpty();
    }

    /** Whether it ended without a mentorship and was not simply another that she chose. */
    public boolean cameToNothing() {
        return this == DECLINED || this == SILENT || this == TAKEN_BACK;
    }
}
