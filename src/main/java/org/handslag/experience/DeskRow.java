package org.handslag.experience;

import java.time.Instant;
import java.util.Locale;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A card on the coordinators' list.
 *
 * @param writer null, with an empty name, once she is erased
 */
public record DeskRow(
        CardId id,
        @Nullable PersonId writer,
        String name,
        Story story,
        Locale language,
        CardState state,
        Instant since) {}
