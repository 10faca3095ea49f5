package org.handslag.reminder;

import java.time.LocalTime;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** When an entry is sent, as it is typed: so many days or hours before or after something. */
record TimingForm(Form form) {
    static final String AMOUNT = "amount";
    static final String UNIT = "unit";
    static final String SIDE = "side";
    static final String ANCHOR = "anchor";
    static final String AT = "at";

    /** Which side of it. */
    enum Side {
        BEFORE,
        AFTER
    }

    void fill(Timing timing) {
        form.fill(AMOUNT, timing.distance())
                .fill(UNIT, timing.unit())
                .fill(SIDE, timing.shift() > 0 ? Side.AFTER : Side.BEFORE)
                .fill(ANCHOR, timing.anchor())
                .fill(AT, timing.at());
    }

    /** Null, and what is wrong noted in the form, when it is no time. */
    @Nullable Timing read() {
        var unit = form.choice(UNIT, Timing.Unit.class);
        var amount = form.number(AMOUNT, 0, unit == null ? Timing.MOST_HOURS : unit.most());
        var side = form.choice(SIDE, Side.class);
        var anchor = form.choice(ANCHOR, Anchor.class);
        var at = form.value(AT).isBlank() ? null : form.time(AT);
        if (unit == Timing.Unit.HOURS && at != null) {
            form.wrong(AT, "reminder.wrong.hours-at");
        }
        if (unit == Timing.Unit.DAYS && anchor == Anchor.DECIDE_BY && at == null) {
            form.wrong(AT, "reminder.wrong.at-missing");
        }
        return unit == null || side == null || anchor == null || !form.ok()
                ? null
                : timing(anchor, unit, side == Side.BEFORE ? -amount : amount, at);
    }

    /** Seconds are nobody's. */
    private static Timing timing(
            Anchor anchor, Timing.Unit unit, int shift, @Nullable LocalTime at) {
        return new Timing(anchor, unit, shift, at == null ? null : at.withSecond(0).withNano(0));
    }
}
