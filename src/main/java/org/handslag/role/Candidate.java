package org.handslag.role;

import org.handslag.directory.Person;
import org.handslag.scope.PersonId;

/**
 * Someone who may be meant.
 *
 * @param address tells two of one name apart; empty when she has none
 */
public record Candidate(PersonId person, String name, String address) {
    static Candidate of(Person person) {
        var email = person.email();
        return new Candidate(person.id(), person.name(), email == null ? "" : email.address());
    }
}
