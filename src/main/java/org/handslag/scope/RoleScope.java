package org.handslag.scope;

import java.util.UUID;

/** Where a role holds: the whole operator, or one thing below it. */
public record RoleScope(Kind kind, UUID id) {
    public enum Kind {
        OPERATOR,
        PROGRAMME,
        ORGANISATION,
        WORKPLACE,
        COURSE_INSTANCE
    }
}
