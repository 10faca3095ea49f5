package org.handslag.settings;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known not to be accessible.
 *
 * @param what what does not work and for whom, in plain words
 * @param reason why it is not accessible yet; empty only when it was noted before this was asked
 * @param criterion number in WCAG, such as 1.4.10; may be empty
 * @param plannedOn when it is to be mended
 */
public record Defect(
        DefectId id,
        Texts what,
        Texts reason,
        String criterion,
        LocalDate since,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate fixedOn,
        long version) {

    public boolean isOpen() {
        return fixedOn == null;
    }

    /** As the journal tells it. */
    Map<String, Object> told() {
        var told = new TreeMap<String, Object>();
        told.put("defect", id);
        told.put("what", what);
        told.put("reason", reason);
        told.put("criterion", criterion);
        told.put("since", since);
        told.put("planned", plannedOn == null ? "" : plannedOn);
        told.put("fixed", fixedOn == null ? "" : fixedOn);
        return told;
    }
}
