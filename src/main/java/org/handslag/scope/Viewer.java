package org.handslag.scope;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. Handed as an argument to everything that reads or changes, never looked up on the side.
 *
 * @param person null for a visitor who has not signed in
 * @param grants the roles that hold at the moment of asking
 */
public record Viewer(
        OperatorId operator, @Nullable PersonId person, List<Grant> grants, Locale locale) {

    public record Grant(Role role, RoleScope scope) {}

    public static Viewer visitor(OperatorId operator, Locale locale) {
        return new Viewer(operator, null, List.of(), locale);
    }

    public boolean signedIn() {
        return person != null;
    }

    /** The signed-in person; fails for a visitor. For routes that visitors cannot reach. */
    public PersonId self() {
        return Objects.requireNonNull(person, "Nobody has signed in");
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether she works for the programme in any part of the operator. */
    public boolean isStaff() {
        return grants.stream().anyMatch(grant -> grant.role().isStaff());
    }

    public boolean hasAny(Set<Role> roles) {
        return grants.stream().anyMatch(grant -> roles.contains(grant.role()));
    }

    /**
     * The programmes in which this viewer holds the role, or null when she holds it in the whole
     * operator. Binds as an SQL parameter: {@code (:programmes::uuid[] is null or programme_id =
     * any (:programmes))}.
     */
    public UUID @Nullable [] programmes(Role role) {
        var scopes = scopes(role);
        if (scopes.stream().anyMatch(scope -> scope.kind() == RoleScope.Kind.OPERATOR)) {
            return null;
        }
        return ids(scopes, RoleScope.Kind.PROGRAMME);
    }

    /** The ids of the things of this kind in which the viewer holds the role itself. */
    public UUID[] holds(Role role, RoleScope.Kind kind) {
        return ids(scopes(role), kind);
    }

    private Set<RoleScope> scopes(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .collect(Collectors.toSet());
    }

    private static UUID[] ids(Set<RoleScope> scopes, RoleScope.Kind kind) {
        return scopes.stream()
                .filter(scope -> scope.kind() == kind)
                .map(RoleScope::id)
                .toArray(UUID[]::new);
    }
}
