package org.handslag.aftercare;

import java.time.Instant;
import org.handslag.aftercare.AfterCare.AfterCareWay;
import org.handslag.aftercare.AfterCare.Going;
import org.handslag.aftercare.AfterCare.Said;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** Two or three presses: what she does, how it is, and whether she wants something. */
final class AfterCareForm {
    private AfterCareForm() {}

    static Form filled(AfterCare asked) {
        var form = Form.empty();
        var said = asked.answer();
        if (said != null) {
            form.fill("doing", said.doing())
                    .fill("stays", said.stays() == null ? null : said.stays() ? "YES" : "NO")
                    .fill("hours", said.hours())
                    .fill("going", said.going())
                    .fill("mentor", said.mentor() ? "yes" : null)
                    .fill("call", said.call() ? "yes" : null);
        }
        return form;
    }

    /** Nothing must be answered; null when what was typed is wrong, or nothing was said at all. */
    static @Nullable Said read(AfterCare asked, Form form, AfterCareWay way, Instant now) {
        var hers = asked.isOfMentee();
        var doing = hers ? form.optionalChoice("doing", Doing.class).orElse(null) : null;
        var stays = hers ? null : stays(form);
        var hours =
                form.value("hours").isBlank()
                        ? null
                        : (Integer) form.number("hours", 1, OutcomeForm.MOST_HOURS);
        var going = form.optionalChoice("going", Going.class).orElse(null);
        var said =
                new Said(
                        doing,
                        stays,
                        hours(hours, doing, stays),
                        going,
                        form.ticked("mentor"),
                        form.ticked("call"),
                        way,
                        now);
        if (form.ok()
                && doing == null
                && stays == null
                && going == null
                && !said.wantsSomething()) {
            form.wrong(hers ? "doing" : "stays", "aftercare.wrong.nothing");
        }
        return form.ok() ? said : null;
    }

    private static @Nullable Boolean stays(Form form) {
        return switch (form.value("stays")) {
            case "YES" -> true;
            case "NO" -> false;
            default -> null;
        };
    }

    /** Hours belong to work and studies only. */
    private static @Nullable Integer hours(
            @Nullable Integer typed, @Nullable Doing doing, @Nullable Boolean stays) {
        var belong = doing != null && doing.hasHours() || stays != null && stays;
        return belong ? typed : null;
    }
}
