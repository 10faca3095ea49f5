package org.handslag.people;

import org.handslag.directory.Person;
import org.handslag.directory.PersonFact;

/** A fact of a person as one line. */
final class FactValue {
    private FactValue() {}

    static String of(PersonFact fact, Person person) {
        return switch (fact) {
            case NAME -> person.name();
            case EMAIL -> person.email() == null ? "" : person.email().address();
            case TELEPHONE -> person.telephone() == null ? "" : person.telephone();
            case ADDRESS -> String.join(", ", person.address().lines());
            case LANGUAGE -> person.language().toLanguageTag();
        };
    }
}
