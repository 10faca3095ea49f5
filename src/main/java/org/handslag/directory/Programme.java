package org.handslag.directory;

import java.time.LocalDate;
import org.handslag.scope.Period;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;

/**
 * One programme of an operator, with its own courses, mentorships and meetings.
 *
 * @param slug readable name in addresses, unique within the operator
 */
public record Programme(ProgrammeId id, String slug, Texts name, Period active, long version) {

    public boolean isActive(LocalDate today) {
        return active.holds(today);
    }
}
