package org.handslag.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone fills in a profile with its mentee.
 *
 * @param language in which the two speak
 * @param ended null until she has said that it is done
 */
public record ProfileHelp(
        UUID id,
        PersonId person,
        PersonId helper,
        HelpWay way,
        Locale language,
        Instant begun,
        @Nullable Instant ended) {

    /** Whether the helper sees the profile: on the day itself, until it is done. */
    public boolean goesOn(LocalDate today, ZoneId zone) {
        return ended == null && LocalDate.ofInstant(begun, zone).equals(today);
    }
}
