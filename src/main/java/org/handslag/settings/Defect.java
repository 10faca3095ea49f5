package org.handslag.settings;

import java.time.LocalDate;
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
}
