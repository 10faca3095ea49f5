package org.handslag.wellbeing;

import java.util.List;
import org.handslag.checkin.CheckInVoice;
import org.handslag.plain.UnaskedWords;
import org.handslag.ui.Form;

/**
 * One question, with its three answers to press.
 *
 * @param path where it is answered
 * @param back where it leads to give up; empty behind a link
 * @param name of the mentee whom it is about
 */
public record WellbeingAsk(String path, String back, CheckInVoice voice, String name, Form form) {
    public WellbeingQuestion question() {
        return WellbeingForm.next(form);
    }

    public boolean isLast() {
        return question() == WellbeingQuestion.CALL;
    }

    /** The answers carried along. */
    public List<WellbeingQuestion> before() {
        return WellbeingForm.before(question());
    }

    public UnaskedWords unasked() {
        return WellbeingForm.unasked(form);
    }

    public boolean isMentees() {
        return voice == CheckInVoice.MENTEE;
    }
}
