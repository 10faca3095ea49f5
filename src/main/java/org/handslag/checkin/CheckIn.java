package org.handslag.checkin;

import java.time.LocalDate;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;

/**
 * That someone is asked, in one period.
 *
 * @param person whom it was sent to
 * @param mentee whom it is about, and how she is called
 * @param until the first day of the next period
 * @param holds whether the mentorship goes on and she is still of it
 */
public record CheckIn(
        CheckInId id,
        CheckInKind kind,
        MentorshipId mentorship,
        ProgrammeId programme,
        CheckInVoice voice,
        PersonId person,
        PersonId mentee,
        String menteeName,
        LocalDate day,
        LocalDate until,
        boolean holds) {

    /** Whether an answer is still waited for on this day. */
    public boolean isOpen(LocalDate today) {
        return holds && today.isBefore(until);
    }
}
