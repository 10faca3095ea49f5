package org.handslag.survey;

import java.util.UUID;
import org.handslag.scope.Uuid7;

record InvitationId(UUID value) {
    static InvitationId next() {
        return new InvitationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
