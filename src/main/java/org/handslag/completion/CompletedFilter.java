package org.handslag.completion;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.directory.SearchText;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What a coordinator's list of completions is narrowed to: never more than her programmes. */
record CompletedFilter(
        Viewer viewer,
        List<String> patterns,
        @Nullable CourseId course,
        @Nullable Year year,
        String expiry,
        LocalDate today) {
    static final String ANY = "";
    static final String SOON = "soon";
    static final String OVER = "over";

    static CompletedFilter read(Form asked, Viewer viewer, LocalDate today) {
        var year = asked.value("year");
        return new CompletedFilter(
                viewer,
                SearchText.patterns(asked.optionalLine("q", 100)),
                asked.value("course").isEmpty()
                        ? null
                        : asked.parsed("course", "form.choose", CourseId::of),
                year.matches("\\d{4}") ? Year.parse(year) : null,
                List.of(SOON, OVER).contains(asked.value("expiry")) ? asked.value("expiry") : ANY,
                today);
    }

    UUID @Nullable [] programmes() {
        return viewer.programmes(Role.COORDINATOR);
    }

    /** The last day on which a certificate that is looked for may end. */
    LocalDate ends() {
        return expiry.equals(OVER) ? today.minusDays(1) : today.plusDays(Expiry.SOON);
    }

    /** The first such day; null for any. */
    @Nullable LocalDate begins() {
        return expiry.equals(OVER) ? null : today;
    }

    @Nullable LocalDate from() {
        return year == null ? null : year.atDay(1);
    }

    @Nullable LocalDate until() {
        return year == null ? null : year.plusYears(1).atDay(1);
    }
}
