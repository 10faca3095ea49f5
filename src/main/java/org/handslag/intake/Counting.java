package org.handslag.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.handslag.intake.Tally.Sort;

/** Counts what line after line has added. */
final class Counting {
    private final Map<Sort, Integer> added = new EnumMap<>(Sort.class);
    private int fresh;
    private int known;
    private int unchanged;

    void count(Set<Sort> ofLine) {
        ofLine.forEach(sort -> added.merge(sort, 1, Integer::sum));
        if (ofLine.contains(Sort.PERSON) || ofLine.contains(Sort.ORGANISATION)) {
            fresh++;
        } else if (ofLine.isEmpty() || ofLine.equals(Set.of(Sort.KEPT))) {
            unchanged++;
        } else {
            known++;
        }
    }

    Tally tally() {
        return new Tally(fresh, known, unchanged, Map.copyOf(added));
    }
}
