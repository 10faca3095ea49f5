package org.handslag.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handslag.checkin.CheckInPlan;
import org.handslag.checkin.CheckInVoice;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * How it is going in a circle, as one reader sees it.
 *
 * @param answers those that she sees, the latest first
 * @param mentorAnswered when the mentor last did, for the mentee; null for others and when he never
 *     did
 * @param calls empty for the mentor
 * @param reasons why someone should call; empty for those who do not lead
 * @param voice as whom she answers; null for those who are not asked
 */
public record WellbeingPage(
        CircleView view,
        List<WellbeingAnswer> answers,
        @Nullable LocalDate mentorAnswered,
        List<WellbeingCall> calls,
        Set<CallReason> reasons,
        @Nullable CheckInVoice voice,
        CheckInPlan plan,
        Form form) {

    public String path() {
        return view.path() + "/wellbeing";
    }

    /** What the mentee is called. */
    public String name() {
        return view.mentee().map(mentee -> mentee.name()).orElse("");
    }

    public boolean isMentees() {
        return view.role() == CircleRole.MENTEE;
    }

    public boolean isMentors() {
        return view.role() == CircleRole.MENTOR;
    }

    /** Whether the reader calls and notes what others say. */
    public boolean leads() {
        return leads(view);
    }

    static boolean leads(CircleView view) {
        return view.acts() && (view.role() == null || view.role() == CircleRole.CONSULTANT);
    }

    public boolean mayAnswer() {
        return voice != null && view.acts();
    }

    /** Of those who are drawn beside each other. */
    public List<WellbeingCurve> curves() {
        return List.of(
                WellbeingCurve.of(WellbeingQuestion.WORK, answers),
                WellbeingCurve.of(WellbeingQuestion.MENTOR, answers));
    }

    public Optional<WellbeingAnswer> latest(CheckInVoice whose) {
        return answers.stream().filter(one -> one.voice() == whose).findFirst();
    }
}
