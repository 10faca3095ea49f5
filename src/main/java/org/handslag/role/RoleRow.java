package org.handslag.role;

import java.time.LocalDate;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Texts;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of roles.
 *
 * @param programme its name when the role is held in a programme
 * @param place the organisation or workplace in which it is held, or empty
 * @param ended whether someone ended it before its time
 */
public record RoleRow(
        GrantId id,
        PersonId person,
        String name,
        Role role,
        RoleScope.Kind kind,
        @Nullable Texts programme,
        String place,
        LocalDate from,
        @Nullable LocalDate until,
        boolean ended) {

    public String where(Frame f) {
        return programme != null ? f.plain(programme) : place.isEmpty() ? f.t(kind) : place;
    }

    public String when(Frame f) {
        return until == null
                ? f.t("role.since", "from", f.date(from))
                : f.t("role.from-until", "from", f.date(from), "until", f.date(until));
    }
}
