package org.handslag.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the runs that were looked at last as they were judged, since their input never changes. */
@Component
class JudgedRuns {
    private static final int MOST = 16;

    private final Map<RunId, Judged> kept =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<RunId, Judged> eldest) {
                    return size() > MOST;
                }
            };

    Judged of(Frozen frozen) {
        var id = frozen.run().id();
        synchronized (kept) {
            var known = kept.get(id);
            if (known != null) {
                return known;
            }
        }
        var judged = Judged.of(frozen, frozen.run().criteria());
        synchronized (kept) {
            kept.put(id, judged);
        }
        return judged;
    }

    /** Someone has been erased: nothing of her is to be left here either. */
    void clear() {
        synchronized (kept) {
            kept.clear();
        }
    }
}
