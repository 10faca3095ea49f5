package org.handslag.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contract with a provider.
 *
 * @param until its last day
 * @param covers what it is for, in words
 * @param included how many course dates it holds, or null when that is not settled
 */
public record Contract(
        ContractId id,
        RosterId entry,
        String number,
        LocalDate from,
        LocalDate until,
        String covers,
        @Nullable Integer included,
        Contact contact,
        long version) {

    /** Whom to ask at the provider. */
    public record Contact(String name, String email, String telephone) {}

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public String path() {
        return "/roster/" + entry + "/contracts/" + id;
    }
}
