package org.handslag.reminder;

import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says.
 *
 * @param house null for the coordinator's own words, which then stand in subject and text
 */
public record Saying(@Nullable HouseText house, Texts subject, Texts text) {
    static Saying of(HouseText house) {
        return new Saying(house, Texts.none(), Texts.none());
    }

    public static Saying own(Texts subject, Texts text) {
        return new Saying(null, subject, text);
    }
}
