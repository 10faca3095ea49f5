package org.handslag.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says.
 *
 * @param seen how they will see that it is reached; empty while nobody has said
 * @param by when it should be reached; null when that is open
 */
public record GoalWords(String what, String seen, @Nullable LocalDate by) {
    /** So many characters each, as in an agreement. */
    static final int MOST = 1000;
}
