package org.handslag.conversation;

import org.handslag.mentorship.CircleRole;
import org.jspecify.annotations.Nullable;

/** Who calls, when they talk by telephone. */
public enum ConversationCaller {
    MENTEE,
    /** Or whoever steps in for her. */
    MENTOR;

    /** Whether someone of this role is the one who calls. */
    boolean is(@Nullable CircleRole role) {
        return switch (this) {
            case MENTEE -> role == CircleRole.MENTEE;
            case MENTOR -> role == CircleRole.MENTOR || role == CircleRole.STAND_IN;
        };
    }
}
