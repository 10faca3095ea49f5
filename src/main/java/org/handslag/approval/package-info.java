/**
 * Where a coordinator answers those who have applied for a seat: who waits for an answer, what a
 * yes or a no would mean, and what it says to whom.
 *
 * <p>The answers themselves are {@link org.handslag.seats.Approvals}, which gives the seat or the
 * turn; whether a date asks for approval is a setting of the date. Nobody is answered by a machine.
 */
@NullMarked
@ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {
            "scope", "ui", "web", "journal", "message", "home", "course", "seats", "letter", "wish"
        })
package org.handslag.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
