package org.handslag.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone's time in a circle.
 *
 * @param until the last day, inclusive; null while nobody has set one
 * @param promised when she promised confidentiality; null until then
 * @param withheld what the mentee keeps from her; nothing but what is the mentee's to keep
 */
public record CircleMember(
        CircleMemberId id,
        PersonId person,
        String name,
        CircleRole role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant promised,
        Set<CircleItem> withheld) {

    public CircleMember {
        withheld = Set.copyOf(withheld);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether she is of the circle on this day or comes to it later. */
    public boolean isOnOrAfter(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    /** Whether the mentee lets her be told of this, and she has promised. */
    public boolean mayBeTold(CircleItem item) {
        return hasPromised() && !withheld.contains(item);
    }

    public boolean hasPromised() {
        return !role.promises() || promised != null;
    }
}
