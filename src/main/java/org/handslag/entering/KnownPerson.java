package org.handslag.entering;

import org.handslag.directory.Person;
import org.handslag.seats.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom the operator knows already.
 *
 * @param workplace where she works today, or empty
 * @param here her place or wish at the same date, or null
 */
public record KnownPerson(Person person, String workplace, @Nullable Registration here) {}
