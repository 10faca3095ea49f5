package org.handslag.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;

/** The module that keeps what is answered: there is one of each kind. */
public interface CheckInAnswers {
    CheckInKind kind();

    /** The day of the latest answer of each, in one statement; those who never did are left out. */
    Map<MentorshipId, LocalDate> latest(CheckInVoice voice, Collection<MentorshipId> mentorships);

    /** Some have just been asked: whoever has said nothing for long can be told of. */
    void asked(Collection<MentorshipId> mentorships, Operator home, LocalDate today);
}
