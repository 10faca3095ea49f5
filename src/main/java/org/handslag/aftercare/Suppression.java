package org.handslag.aftercare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody be found in a count: no number below five is shown, and none that could be reckoned
 * from the others and the sum.
 */
final class Suppression {
    static final int FEWEST = 5;

    private Suppression() {}

    /**
     * What may be shown of those who were asked at one time.
     *
     * @param total null when fewer than five were
     * @param cells null where it may not be shown
     */
    public record Shown(@Nullable Integer total, Map<Doing, @Nullable Integer> cells) {}

    static Shown of(Map<Doing, Integer> counts) {
        var total = counts.values().stream().mapToInt(Integer::intValue).sum();
        var hidden = new ArrayList<Doing>();
        var open = new ArrayList<Doing>();
        for (var doing : Doing.values()) {
            var small = total < FEWEST || counts.getOrDefault(doing, 0) < FEWEST;
            (small ? hidden : open).add(doing);
        }
        open.sort(Comparator.comparing(doing -> counts.getOrDefault(doing, 0)));
        while (!open.isEmpty() && isFound(hidden, counts)) {
            hidden.add(open.removeFirst());
        }
        var cells = new EnumMap<Doing, @Nullable Integer>(Doing.class);
        open.forEach(doing -> cells.put(doing, counts.get(doing)));
        return new Shown(total < FEWEST ? null : total, cells);
    }

    /** What is left of the sum tells what is hidden, or nearly so. */
    private static boolean isFound(List<Doing> hidden, Map<Doing, Integer> counts) {
        var left = hidden.stream().mapToInt(doing -> counts.getOrDefault(doing, 0)).sum();
        return hidden.size() == 1 || !hidden.isEmpty() && left < FEWEST;
    }
}
