package org.handslag.role;

import java.util.List;
import java.util.Set;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.RoleScope.Kind;
import org.handslag.scope.Viewer;

/**
 * Who may give and take back which role where. An administrator all of them; a coordinator the
 * roles below hers, where she coordinates. Organisations and workplaces belong to every programme.
 * Nobody is made a mentor by hand: that follows from a mentorship.
 */
final class Giving {
    private static final Set<Role> BELOW_COORDINATOR =
            Set.of(Role.TRAINER, Role.JOB_CONSULTANT, Role.EMPLOYER_CONTACT);

    private Giving() {}

    /** The roles that this viewer may give somewhere, in their order. */
    static List<Role> roles(Viewer viewer) {
        return List.of(Role.values()).stream().filter(role -> mayGive(viewer, role)).toList();
    }

    static boolean mayGive(Viewer viewer, Role role, RoleScope scope) {
        return mayGive(viewer, role) && fits(role, scope.kind()) && reaches(viewer, scope);
    }

    /** Where it makes sense to hold a role. */
    static boolean fits(Role role, Kind kind) {
        return switch (role) {
            case ADMINISTRATOR -> kind == Kind.OPERATOR;
            case COORDINATOR, FUNDER -> kind == Kind.OPERATOR || kind == Kind.PROGRAMME;
            case JOB_CONSULTANT, TRAINER ->
                    kind == Kind.OPERATOR || kind == Kind.PROGRAMME || kind == Kind.COURSE_INSTANCE;
            case EMPLOYER_CONTACT -> kind == Kind.ORGANISATION || kind == Kind.WORKPLACE;
            case MENTOR -> false;
        };
    }

    private static boolean mayGive(Viewer viewer, Role role) {
        return role != Role.MENTOR && viewer.has(Role.ADMINISTRATOR)
                || (viewer.has(Role.COORDINATOR) && BELOW_COORDINATOR.contains(role));
    }

    /** Whether what she may give, she may give there. */
    static boolean reaches(Viewer viewer, RoleScope scope) {
        if (viewer.has(Role.ADMINISTRATOR)) {
            return true;
        }
        var programmes = viewer.programmes(Role.COORDINATOR);
        return switch (scope.kind()) {
            case OPERATOR -> programmes == null;
            case PROGRAMME -> programmes == null || List.of(programmes).contains(scope.id());
            case ORGANISATION, WORKPLACE, COURSE_INSTANCE -> true;
        };
    }
}
