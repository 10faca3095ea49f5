package org.handslag.wellbeing;

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

/** Lets those of a circle be asked how it is going. */
@Component
@Order(1)
class WellbeingCheckIn implements CheckInAnswers {
    private final WellbeingAnswers answers;
    private final WellbeingTelling telling;

    WellbeingCheckIn(WellbeingAnswers answers, WellbeingTelling telling) {
        this.answers = answers;
        this.telling = telling;
    }

    @Override
    public CheckInKind kind() {
        return CheckInKind.WELLBEING;
    }

    @Override
    public Map<MentorshipId, LocalDate> latest(
            CheckInVoice voice, Collection<MentorshipId> mentorships) {
        return answers.latest(voice, mentorships);
    }

    @Override
    public void asked(Collection<MentorshipId> mentorships, Operator home, LocalDate today) {
        telling.inform(mentorships, home, today);
    }
}
