package org.handslag.room;

import java.time.LocalDate;
import org.handslag.role.GrantId;
import org.handslag.scope.PersonId;
import org.handslag.scope.RoleScope;

/**
 * A contact of an employer.
 *
 * @param name hers when the office knows that she works there; else the address she was given by,
 *     since whoever writes an address must not learn whose it is
 * @param workplace empty when she is a contact of the whole organisation
 * @param self whether she is the reader
 */
public record EmployerContact(
        GrantId id,
        PersonId person,
        String name,
        RoleScope scope,
        String workplace,
        LocalDate since,
        boolean self) {

    public boolean isWhole() {
        return scope.kind() == RoleScope.Kind.ORGANISATION;
    }
}
