package org.handslag.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.handslag.ui.Chart;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * How one date of a course was liked.
 *
 * @param steps of the overall scale; 0 when there was none
 * @param answers how many answered at all
 * @param mean of the overall scale; null when fewer than five answered it
 */
public record TrendPoint(
        RoundId round,
        LocalDate day,
        int edition,
        int steps,
        int answers,
        @Nullable BigDecimal mean) {
    public TrendPoint {
        mean = mean == null ? null : mean.setScale(1, RoundingMode.HALF_UP);
    }

    /** Empty when too few have answered. */
    Optional<Chart.Point> inChart(Frame f) {
        return Optional.ofNullable(mean)
                .map(known -> new Chart.Point(f.date(day), known.doubleValue()));
    }
}
