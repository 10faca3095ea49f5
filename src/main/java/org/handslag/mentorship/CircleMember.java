package org.handslag.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone's time in a circle.
 *
 * @param until the last day, inclusive; null while nobody has set one
 * @param promised when she promised confidentiality; null until then
 */
public record CircleMember(
        CircleMemberId id,
        PersonId person,
        String name,
        CircleRole role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant promised) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether she is of the circle on this day or comes to it later. */
    public boolean isOnOrAfter(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    public boolean hasPromised() {
        return !role.promises() || promised != null;
    }
}
