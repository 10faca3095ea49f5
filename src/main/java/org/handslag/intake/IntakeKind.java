package org.handslag.intake;

import static org.handslag.intake.Fact.*;

import java.util.List;
import java.util.Set;

/** What a file tells of, with the facts that its columns may hold and those that must be there. */
public enum IntakeKind {
    ORGANISATIONS(
            List.of(
                    ORGANISATION,
                    SECTOR,
                    COUNTRY,
                    NUMBER,
                    MUNICIPALITY,
                    WORKPLACE,
                    STREET,
                    POSTAL_CODE,
                    CITY),
            Set.of(ORGANISATION, SECTOR)),
    PEOPLE(
            List.of(PERSON, EMAIL, TELEPHONE, ORGANISATION, WORKPLACE, COURSE, COMPLETED_ON),
            Set.of(PERSON)),
    CONTACTS(
            List.of(
                    ORGANISATION,
                    SECTOR,
                    NUMBER,
                    MUNICIPALITY,
                    WORKPLACE,
                    CONTACT,
                    EMAIL,
                    EMPLOYEES),
            Set.of(ORGANISATION, SECTOR, EMAIL));

    private final List<Fact> facts;
    private final Set<Fact> required;

    IntakeKind(List<Fact> facts, Set<Fact> required) {
        this.facts = facts;
        this.required = required;
    }

    public List<Fact> facts() {
        return facts;
    }

    public boolean requires(Fact fact) {
        return required.contains(fact);
    }
}
