package org.handslag.access;

import org.handslag.scope.PersonId;

/**
 * An invented person whom a visitor of the demonstration can be.
 *
 * @param about key of the message that says who she is and what to try as her
 */
public record Persona(PersonId person, String name, String about) {}
