package org.handslag.home;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.ui.Spoken;
import org.jspecify.annotations.Nullable;

/** A coordinator's desk at this moment: who she is, and words and days as she reads them. */
public record Desk(Viewer viewer, Operator operator, Instant now) {

    /** Those that she runs; null for all of the operator's. */
    public UUID @Nullable [] programmes() {
        return viewer.programmes(Role.COORDINATOR);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, operator.zone());
    }

    public String text(Texts texts) {
        return texts.shownTo(viewer.locale(), operator.languages())
                .map(Texts.Shown::text)
                .orElse("");
    }

    public String day(LocalDate day) {
        return Spoken.date(day, viewer.locale());
    }

    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, operator.zone()));
    }

    /** The item, put first when its moment is nearer than this. */
    public TodayItem urgentWithin(Duration time, Instant moment, TodayItem item) {
        return moment.isBefore(now.plus(time)) ? item.asUrgent() : item;
    }
}
