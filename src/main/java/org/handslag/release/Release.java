package org.handslag.release;

import java.time.Instant;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMemberId;
import org.handslag.mentorship.CircleRole;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That someone was let know something of a mentee.
 *
 * @param member the time in the circle for which it holds
 * @param name what the recipient is called; empty once she is erased
 * @param role what she was when it was released
 * @param takenBack null while it holds, or until it has ended by itself
 */
public record Release(
        CircleMemberId member,
        PersonId person,
        String name,
        CircleRole role,
        CircleItem item,
        ReleaseGround ground,
        Act given,
        @Nullable Act takenBack) {

    /**
     * When, by whom and how.
     *
     * @param name of whoever did or noted it; empty once she is erased
     * @param language in which the mentee said it, and with which interpreter, in words; empty when
     *     nobody noted it for her
     */
    public record Act(Instant at, PersonId by, String name, ReleaseWay way, String language) {}

    public boolean isOpen() {
        return takenBack == null;
    }
}
