package org.handslag.checkin;

import java.time.LocalDate;
import java.util.Locale;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is due to be asked.
 *
 * @param day on which the period begins
 * @param sent by which way it goes to her
 */
record DueCheckIn(
        CheckInId id,
        MentorshipId mentorship,
        ProgrammeId programme,
        CheckInVoice voice,
        PersonId person,
        String name,
        @Nullable Email email,
        String telephone,
        Locale language,
        LocalDate day,
        LocalDate until,
        Sent sent) {

    /** How she was asked. */
    enum Sent {
        MAIL,
        SMS,
        /** She had answered before. */
        ANSWERED,
        /** There is no address: someone has to call. */
        NO_WAY
    }

    DueCheckIn by(Sent way) {
        return new DueCheckIn(
                id,
                mentorship,
                programme,
                voice,
                person,
                name,
                email,
                telephone,
                language,
                day,
                until,
                way);
    }

    boolean isSent() {
        return sent == Sent.MAIL || sent == Sent.SMS;
    }
}
