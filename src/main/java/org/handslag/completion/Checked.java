package org.handslag.completion;

import java.time.LocalDate;

/** What the verification page shows of a certificate. */
public record Checked(
        String initials, String course, LocalDate completedOn, boolean valid, Expiry expiry) {
    /** Message key of what is to be said first. */
    public String title() {
        if (!valid) {
            return "completion.is-revoked";
        }
        return expiry.isOver() ? "completion.has-run-out" : "completion.is-genuine";
    }
}
