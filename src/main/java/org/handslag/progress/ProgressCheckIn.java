package org.handslag.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.handslag.checkin.CheckInAnswers;
import org.handslag.checkin.CheckInKind;
import org.handslag.checkin.CheckInVoice;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets those of a circle be asked how far it has come. */
@Component
@Order(2)
class ProgressCheckIn implements CheckInAnswers {
    private final ProgressMeasures measures;

    ProgressCheckIn(ProgressMeasures measures) {
        this.measures = measures;
    }

    @Override
    public CheckInKind kind() {
        return CheckInKind.PROGRESS;
    }

    @Override
    public Map<MentorshipId, LocalDate> latest(
            CheckInVoice voice, Collection<MentorshipId> mentorships) {
        return measures.latest(voice, mentorships);
    }

    /** Nobody need hear of it: whoever skips it once is asked again in time. */
    @Override
    public void asked(Collection<MentorshipId> mentorships, Operator home, LocalDate today) {}
}
