package org.handslag.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handslag.agreement.AgreementVersion;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement grants a mentor a week, during the time in which one version of it holds.
 *
 * @param until the last day, inclusive
 */
public record GrantedHours(LocalDate from, LocalDate until, int minutes) {
    private static final int QUARTER = 15;
    private static final int WEEK = 7;

    /**
     * In the order of time, none of them over another. A version takes over on the day on which all
     * have approved it (a day of UTC), or where the one before it runs out, and never before its
     * own first day.
     *
     * @param agreed the versions that were agreed, the first one first
     * @param ended the last day of the mentorship; null while it goes on
     */
    static List<GrantedHours> of(List<Term> agreed, @Nullable LocalDate ended) {
        var parts = new ArrayList<GrantedHours>();
        agreed.forEach(term -> takeOver(parts, term));
        return parts.stream()
                .map(one -> ended == null ? one : one.until(earlier(one.until, ended)))
                .filter(one -> !one.until.isBefore(one.from))
                .toList();
    }

    /**
     * What one version says.
     *
     * @param approved when all had approved it
     */
    record Term(LocalDate from, LocalDate until, int minutes, Instant approved) {
        static Optional<Term> of(AgreementVersion version) {
            var until = version.content().until();
            var approved = version.agreed();
            var minutes = version.content().support().minutes();
            return until == null || approved == null
                    ? Optional.empty()
                    : Optional.of(
                            new Term(
                                    version.content().from(),
                                    until,
                                    minutes == null ? 0 : minutes,
                                    approved));
        }
    }

    private static void takeOver(List<GrantedHours> parts, Term term) {
        var from = term.from();
        if (!parts.isEmpty()) {
            var approved = term.approved().atZone(ZoneOffset.UTC).toLocalDate();
            var since = earlier(approved, parts.getLast().until.plusDays(1));
            from = since.isAfter(from) ? since : from;
        }
        var first = from;
        parts.removeIf(one -> !one.from.isBefore(first));
        if (!parts.isEmpty()) {
            var last = parts.removeLast();
            parts.add(last.until(earlier(last.until, first.minusDays(1))));
        }
        parts.add(new GrantedHours(first, term.until(), term.minutes()));
    }

    private GrantedHours until(LocalDate day) {
        return new GrantedHours(from, day, minutes);
    }

    /** On these days, to the nearest quarter of an hour: a week's hours are shared by its days. */
    static int during(List<GrantedHours> parts, LocalDate from, LocalDate until) {
        long shared = parts.stream().mapToLong(one -> one.minutes * one.days(from, until)).sum();
        return (int) ((2 * shared + WEEK * QUARTER) / (2 * WEEK * QUARTER) * QUARTER);
    }

    private long days(LocalDate first, LocalDate last) {
        var begins = from.isAfter(first) ? from : first;
        var ends = earlier(until, last);
        return Math.max(0, ChronoUnit.DAYS.between(begins, ends) + 1);
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
