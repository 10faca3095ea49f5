package org.handslag.room;

import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.RoleScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * An employer's room: of a whole organisation, or of one of its workplaces.
 *
 * @param workplace null when it is the whole organisation's
 */
public record Room(
        OrganisationId organisation,
        String name,
        @Nullable WorkplaceId workplace,
        String workplaceName) {

    public RoomId id() {
        return new RoomId(scope().id());
    }

    public String path() {
        return "/room/" + id();
    }

    public String path(String below) {
        return path() + "/" + below;
    }

    public boolean isWhole() {
        return workplace == null;
    }

    public String title() {
        return isWhole() ? name : name + ", " + workplaceName;
    }

    /** Where whoever is a contact of just this room holds her role. */
    RoleScope scope() {
        return workplace == null
                ? new RoleScope(RoleScope.Kind.ORGANISATION, organisation.value())
                : new RoleScope(RoleScope.Kind.WORKPLACE, workplace.value());
    }

    /** Binds {@code :organisation} and {@code :workplace}, which is null for all of them. */
    StatementSpec bind(StatementSpec sql) {
        return sql.param("organisation", organisation).param("workplace", workplace);
    }
}
