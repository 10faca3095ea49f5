package org.handslag.rules;

import org.jspecify.annotations.Nullable;

/**
 * Someone besides the four parties who must approve.
 *
 * @param underAge only for a person who is younger; null for all
 */
public record FurtherApproval(Approver who, @Nullable Integer underAge) {

    /** Who it can be. */
    public enum Approver {
        EMPLOYEE_REPRESENTATIVE,
        GUARDIAN
    }
}
