package org.handslag.willingness;

import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is trained as a mentor.
 *
 * @param said null while she has said nothing
 */
public record WillingMentor(PersonId person, String name, @Nullable Willingness said) {}
