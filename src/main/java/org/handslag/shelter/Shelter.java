package org.handslag.shelter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;

/**
 * Someone's protected identity, without what it protects.
 *
 * @param alias what she is called everywhere else
 * @param until its last day; after that it goes on until someone decides
 * @param handlers by name
 */
public record Shelter(
        ShelterId id,
        PersonId person,
        String alias,
        LocalDate until,
        Instant decidedAt,
        PersonId decidedBy,
        long version,
        List<Handler> handlers) {
    static final int MOST_HANDLERS = 5;

    /**
     * Someone of the staff who may open the vault.
     *
     * @param reaches whether she is the one by whom the protected person is reached
     */
    public record Handler(PersonId person, String name, boolean reaches) {}

    /** The last day that may be set on this one: a year on. */
    static LocalDate latest(LocalDate today) {
        return today.plusYears(1);
    }

    public String path() {
        return "/protected/" + id;
    }

    /** Whether she may open the vault: named, and still of the staff. */
    public boolean isHandledBy(Viewer viewer) {
        return viewer.isStaff()
                && handlers.stream().anyMatch(one -> one.person().equals(viewer.person()));
    }

    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }

    long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, until);
    }

    public String handlerNames() {
        return handlers.stream().map(Handler::name).collect(Collectors.joining(", "));
    }
}
