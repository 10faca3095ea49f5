package org.handslag.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.Happened;

/** Someone who can teach, with the contracts when it is a provider. */
public record RosterPage(
        RosterEntry entry, List<Contract> contracts, List<Happened> history, LocalDate today) {

    /** Since its first contract began, in whole years; 0 before that. */
    public int years() {
        return first().map(from -> (int) Math.max(0, ChronoUnit.YEARS.between(from, today)))
                .orElse(0);
    }

    /** When its first contract began. */
    public Optional<LocalDate> first() {
        return contracts.stream().map(Contract::from).min(Comparator.naturalOrder());
    }
}
