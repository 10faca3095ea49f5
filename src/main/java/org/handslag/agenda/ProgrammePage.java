package org.handslag.agenda;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.roster.Contract;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator's page of a programme.
 *
 * @param earlier a date of the same course whose programme can be copied, or null
 * @param contracts that there are to choose among
 */
public record ProgrammePage(
        CourseInstance date,
        Texts course,
        DayProgramme programme,
        ProgrammeView view,
        @Nullable CourseInstance earlier,
        List<Contract> contracts,
        ZoneId zone) {

    public String path() {
        return "/instances/" + date.id() + "/programme";
    }

    public Optional<Contract> contract() {
        return contracts.stream().filter(c -> c.id().equals(programme.contract())).findFirst();
    }

    /** Whether the date lies outside the period of its contract. */
    public boolean isOutside() {
        return contract().filter(c -> !c.holdsOn(date.day(zone))).isPresent();
    }
}
