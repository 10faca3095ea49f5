package org.handslag.aftercare;

import java.time.LocalDate;
import org.handslag.aftercare.CircleOutcome.Asked;
import org.handslag.aftercare.CircleOutcome.Source;
import org.handslag.ending.EndingView;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What someone has told, as whoever leads writes it in. */
final class OutcomeForm {
    static final int MOST_HOURS = 80;

    private OutcomeForm() {}

    /** Null when something is missing or wrong, which the form then says. */
    static @Nullable CircleOutcome read(EndingView ending, Form form) {
        var doing = form.choice("doing", Doing.class);
        var hours = form.value("hours").isBlank() ? null : form.number("hours", 1, MOST_HOURS);
        var income = form.optionalChoice("income", Income.class).orElse(null);
        var asked = form.choice("asked", Asked.class);
        var on = form.date("on");
        if (on != null && isOutside(on, ending)) {
            form.wrong("on", "aftercare.wrong.day");
        }
        if (doing == null || asked == null || on == null) {
            return null;
        }
        var source = new Source(asked, on);
        return CircleOutcome.fresh(
                        ending.view().mentorship(),
                        0,
                        doing,
                        doing.hasHours() ? hours : null,
                        source)
                .earning(income);
    }

    private static boolean isOutside(LocalDate on, EndingView ending) {
        return on.isAfter(ending.view().today())
                || on.isBefore(ending.view().mentorship().begins());
    }
}
