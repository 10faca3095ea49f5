package org.handslag.membership;

import java.util.List;
import java.util.UUID;
import org.handslag.directory.Person;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;

/**
 * Who came in by a personal link.
 *
 * @param programmes whose network she belongs to; none when she has completed nothing that holds
 * @param path of her first page
 */
public record Member(Person person, List<ProgrammeId> programmes, String path) {
    public PersonId id() {
        return person.id();
    }

    public boolean isMember() {
        return !programmes.isEmpty();
    }

    public Member orRefused() {
        if (!isMember()) {
            throw new Refusal("membership.refused.not-member");
        }
        return this;
    }

    /** For the query of what she may see. */
    public UUID[] networks() {
        return programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new);
    }

    /** She herself, for the journal, however she came in. */
    public Viewer viewer(Viewer by) {
        return new Viewer(by.operator(), id(), List.of(), by.locale());
    }
}
