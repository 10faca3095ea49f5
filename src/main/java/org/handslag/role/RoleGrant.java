package org.handslag.role;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person was given.
 *
 * @param by null for the first administrator, whom the installation makes
 * @param ending null while nobody has ended it; it can be over by its period all the same
 */
public record RoleGrant(
        GrantId id,
        PersonId person,
        Role role,
        RoleScope scope,
        Period period,
        String reason,
        @Nullable PersonId by,
        Instant at,
        @Nullable Ending ending,
        long version) {

    /** Who took the role back, and when. */
    public record Ending(@Nullable PersonId by, Instant at) {}

    static RoleGrant given(NewGrant given, @Nullable PersonId by, Instant at) {
        return new RoleGrant(
                GrantId.next(),
                given.person(),
                given.role(),
                given.scope(),
                given.period(),
                given.reason(),
                by,
                at,
                null,
                0);
    }

    public boolean holds(LocalDate today) {
        return ending == null && period.holds(today);
    }

    /** Whether it holds, or will. */
    public boolean stands(LocalDate today) {
        var until = period.until();
        return ending == null && (until == null || !until.isBefore(today));
    }

    /** Whether it makes its holder administrator of the operator until someone ends it. */
    boolean isLastingAdministration(LocalDate today) {
        return role == Role.ADMINISTRATOR && holds(today) && period.until() == null;
    }

    RoleGrant ended(@Nullable PersonId by, Instant at) {
        return new RoleGrant(
                id,
                person,
                role,
                scope,
                period,
                reason,
                this.by,
                this.at,
                new Ending(by, at),
                version);
    }

    RoleGrant changed(Period period, String reason) {
        return new RoleGrant(id, person, role, scope, period, reason, by, at, ending, version);
    }
}
