package org.handslag.completion;

import java.time.LocalDate;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Until when a certificate is valid, as it stands on a day.
 *
 * @param until the last day; null when it is valid for ever, or there is none
 */
public record Expiry(@Nullable LocalDate until, LocalDate today) {
    /** So long before the end there is time to come to a course again. */
    public static final int SOON = 90;

    public boolean isNever() {
        return until == null;
    }

    public boolean isOver() {
        return until != null && until.isBefore(today);
    }

    public boolean isSoon() {
        return until != null && !isOver() && !until.isAfter(today.plusDays(SOON));
    }

    /** In one short sentence without a full stop; empty when it never ends. */
    public String said(Frame f) {
        if (until == null) {
            return "";
        }
        var key =
                isOver()
                        ? "completion.ran-out"
                        : isSoon() ? "completion.runs-out" : "completion.valid-until";
        return f.t(key, "day", f.date(until));
    }
}
