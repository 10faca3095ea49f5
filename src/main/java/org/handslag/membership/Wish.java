package org.handslag.membership;

import java.time.Instant;
import java.util.Locale;
import org.handslag.scope.Email;

/**
 * That someone would like to be in a network.
 *
 * @param words what she hopes for, or empty
 */
public record Wish(
        WishId id, String name, Email email, String words, Locale language, Instant at) {}
