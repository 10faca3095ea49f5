package org.handslag.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handslag.aftercare.Suppression.Shown;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * How many do what, at the end and later; what may not be shown is not in it.
 *
 * @param programmes empty while there is one
 */
public record OutcomeCountsPage(
        Form form, List<Option> programmes, String programme, Map<Integer, Shown> counts) {
    public static final List<Integer> TIMES = List.of(0, 1, 3, 6, 12);

    /** One line: a kind, or, when it is null, all. */
    public record Line(@Nullable Doing doing, List<@Nullable Integer> numbers) {}

    /** Whether enough have told at any time. */
    public boolean isShown() {
        return counts.values().stream().anyMatch(shown -> shown.total() != null);
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var doing : Doing.values()) {
            lines.add(line(doing));
        }
        lines.add(line(null));
        return lines;
    }

    private Line line(@Nullable Doing doing) {
        var numbers = new ArrayList<@Nullable Integer>();
        for (var time : TIMES) {
            var shown = counts.get(time);
            numbers.add(
                    shown == null
                            ? null
                            : doing == null ? shown.total() : shown.cells().get(doing));
        }
        return new Line(doing, numbers);
    }
}
