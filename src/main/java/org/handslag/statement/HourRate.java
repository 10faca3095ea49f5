package org.handslag.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of a mentor costs from a day on.
 *
 * @param mentorship null when it holds in all of the programme
 * @param amount in the currency of the operator's country
 */
public record HourRate(
        ProgrammeId programme,
        @Nullable MentorshipId mentorship,
        LocalDate from,
        BigDecimal amount) {

    /**
     * One of the mentorship itself goes before one of its programme.
     *
     * @param rates those that were set last first
     */
    static Optional<BigDecimal> on(LocalDate day, Mentorship mentorship, List<HourRate> rates) {
        var begun = rates.stream().filter(rate -> !rate.from.isAfter(day)).toList();
        var latest = Comparator.comparing(HourRate::from).reversed();
        return begun.stream()
                .filter(rate -> mentorship.id().equals(rate.mentorship))
                .sorted(latest)
                .findFirst()
                .or(
                        () ->
                                begun.stream()
                                        .filter(rate -> rate.mentorship == null)
                                        .filter(
                                                rate ->
                                                        rate.programme.equals(
                                                                mentorship.programme()))
                                        .sorted(latest)
                                        .findFirst())
                .map(HourRate::amount);
    }
}
