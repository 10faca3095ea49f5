package org.handslag.circular;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handslag.scope.Texts;
import org.handslag.seats.RegistrationId;

/**
 * What is to be sent and to whom, read and checked.
 *
 * @param subject in each language in which there is a text
 * @param fallbacks languages to take for a reader in whose own nothing is written
 */
public record Wish(
        Audience audience,
        Set<RegistrationId> picked,
        Texts subject,
        Texts text,
        List<Locale> fallbacks) {}
