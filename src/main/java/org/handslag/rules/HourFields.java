package org.handslag.rules;

import java.util.List;
import org.handslag.ui.Form;

/** The fields in which the rules of mentor hours are written. */
record HourFields(Form form) {
    static final List<String> NAMES = List.of("granted", "most-hours", "no-ordinary", "alarm");
    private static final int HOURS_OF_A_WEEK = 60;
    private static final int WHOLE = 100;

    void fill(MentorHours hours) {
        form.fill("granted", hours.granted() ? "yes" : null)
                .fill("most-hours", hours.mostPerWeek())
                .fill("no-ordinary", hours.noOrdinaryWork() ? "yes" : null)
                .fill("alarm", hours.alarmPercent());
    }

    MentorHours read() {
        return new MentorHours(
                form.ticked("granted"),
                LimitFields.optional(form, "most-hours", 1, HOURS_OF_A_WEEK),
                form.ticked("no-ordinary"),
                form.number("alarm", 0, WHOLE));
    }
}
