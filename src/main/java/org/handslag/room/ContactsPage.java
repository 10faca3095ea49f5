package org.handslag.room;

import java.util.List;
import org.handslag.role.GrantId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope.Kind;
import org.handslag.scope.Viewer;

/** Who is a contact of an employer, and what this reader may do about it. */
public record ContactsPage(Room room, List<EmployerContact> contacts, Viewer viewer) {

    /** The office anywhere; an organisation's contact at its workplaces; everyone for herself. */
    public boolean mayEnd(EmployerContact contact) {
        return contact.self() || isOffice() || isOfTheWhole() && !contact.isWhole();
    }

    /**
     * The one whom she is about to end.
     *
     * @throws NotVisible when there is no such contact, or she may not end it
     */
    public EmployerContact ending(GrantId contact) {
        return contacts.stream()
                .filter(one -> one.id().equals(contact) && mayEnd(one))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** Whether nobody else sees what is booked for the place that this one is a contact of. */
    public boolean isLast(EmployerContact contact) {
        return contacts.stream()
                .filter(one -> !one.person().equals(contact.person()))
                .noneMatch(one -> one.isWhole() || one.scope().equals(contact.scope()));
    }

    /** Whether she may add a contact; others may only hand over what is theirs. */
    public boolean mayAdd() {
        return isOffice() || isOfTheWhole();
    }

    /** Whether she is a contact of just this room, and can hand it over. */
    public boolean isHers() {
        return contacts.stream()
                .anyMatch(contact -> contact.self() && contact.scope().equals(room.scope()));
    }

    public boolean isOffice() {
        return viewer.has(Role.COORDINATOR);
    }

    private boolean isOfTheWhole() {
        var organisation = room.organisation().value();
        return List.of(viewer.holds(Role.EMPLOYER_CONTACT, Kind.ORGANISATION))
                .contains(organisation);
    }
}
