package org.handslag.need;

import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * A need on the sheet of the day, with whose it is.
 *
 * @param person null only where her entry is gone
 */
public record SheetNeed(
        String name, @Nullable PersonId person, RegistrationState state, Need need) {
    public boolean hasPlace() {
        return state == RegistrationState.CONFIRMED;
    }
}
