package org.handslag.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** The list that she looks through: each day can be changed or left out. */
public record PreviewForm(Form form) {
    static final String ROWS = "rows";

    static PreviewForm of(Form form, List<LocalDate> days) {
        form.fill(ROWS, days.size());
        for (int i = 0; i < days.size(); i++) {
            form.fill(day(i), days.get(i)).fill(make(i), "yes");
        }
        return new PreviewForm(form);
    }

    public static String day(int row) {
        return "day" + row;
    }

    public static String make(int row) {
        return "make" + row;
    }

    int rows() {
        var typed = form.value(ROWS);
        return typed.matches("\\d{1,2}") ? Math.min(Integer.parseInt(typed), Extent.MOST_DATES) : 0;
    }

    /** What stands in each row, without judging it. */
    List<@Nullable LocalDate> days() {
        var days = new ArrayList<@Nullable LocalDate>();
        for (int i = 0; i < rows(); i++) {
            days.add(new PreviewForm(Form.empty().fill(day(0), form.value(day(i)))).first());
        }
        return days;
    }

    /** The days that are to be made, in order; what is wrong is noted at its row. */
    List<LocalDate> chosen(LocalDate today) {
        var seen = new HashSet<LocalDate>();
        var chosen =
                IntStream.range(0, rows())
                        .filter(i -> form.ticked(make(i)))
                        .mapToObj(i -> chosen(i, today, seen))
                        .filter(day -> day != null)
                        .sorted()
                        .toList();
        if (chosen.isEmpty() && form.ok()) {
            form.wrong(make(0), "series.none-chosen");
        }
        return chosen;
    }

    private @Nullable LocalDate chosen(int row, LocalDate today, HashSet<LocalDate> seen) {
        var day = form.date(day(row));
        if (day == null) {
            return null;
        }
        if (day.isBefore(today)) {
            form.wrong(day(row), "series.past");
        } else if (Extent.isTooFar(day, today)) {
            form.wrong(day(row), "series.too-far", Map.of("years", Extent.MOST_YEARS));
        } else if (!seen.add(day)) {
            form.wrong(day(row), "series.twice");
        }
        return day;
    }

    private @Nullable LocalDate first() {
        return form.date(day(0));
    }
}
