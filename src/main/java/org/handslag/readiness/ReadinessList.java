package org.handslag.readiness;

import java.time.LocalDate;
import java.util.List;
import org.handslag.offer.OfferPlace;
import org.jspecify.annotations.Nullable;

/** The workplaces that someone reaches, and how ready each is. */
public record ReadinessList(List<ReadinessRow> rows, boolean dueOnly, LocalDate today) {

    /**
     * A workplace.
     *
     * @param latest null while nobody has looked
     * @param earlier the one before it; null when there is none
     * @param receives whether a mentorship there goes on or is to begin
     */
    public record ReadinessRow(
            OfferPlace place,
            @Nullable ReadinessCheck latest,
            @Nullable ReadinessCheck earlier,
            boolean receives) {

        public ReadinessDue due(LocalDate today) {
            return ReadinessDue.of(latest == null ? null : latest.day(), receives, today);
        }

        public String path() {
            return "/readiness/" + place.workplace();
        }

        /** How many points more are in place than the time before. */
        public int change() {
            return latest == null || earlier == null ? 0 : latest.inPlace() - earlier.inPlace();
        }
    }

    static ReadinessList of(List<ReadinessRow> all, boolean dueOnly, LocalDate today) {
        return new ReadinessList(
                all.stream()
                        .filter(row -> !dueOnly || row.due(today) != ReadinessDue.NOT_NOW)
                        .toList(),
                dueOnly,
                today);
    }
}
