package org.handslag.offer;

import java.util.Set;
import java.util.UUID;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope.Kind;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Whose offers someone reaches: all of them, or those of the organisations and workplaces of which
 * she is a contact.
 */
public record Reach(boolean all, UUID[] organisations, UUID[] workplaces) {
    /** Of a workplace {@code w}. */
    public static final String HERS =
            """
             (:all or w.organisation_id = any (:organisations) or w.id = any (:workplaces))
            """;

    private static final Set<Role> READ_ALL = Set.of(Role.COORDINATOR, Role.JOB_CONSULTANT);

    public static Reach toRead(Viewer viewer) {
        return of(viewer, viewer.hasAny(READ_ALL));
    }

    static Reach toWrite(Viewer viewer) {
        return of(viewer, viewer.has(Role.COORDINATOR));
    }

    private static Reach of(Viewer viewer, boolean all) {
        return new Reach(
                all,
                viewer.holds(Role.EMPLOYER_CONTACT, Kind.ORGANISATION),
                viewer.holds(Role.EMPLOYER_CONTACT, Kind.WORKPLACE));
    }

    public StatementSpec bind(StatementSpec sql) {
        return sql.param("all", all)
                .param("organisations", organisations)
                .param("workplaces", workplaces);
    }
}
