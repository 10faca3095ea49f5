package org.handslag.site;

import java.util.UUID;
import org.handslag.scope.Uuid7;

record InterestId(UUID value) {
    static InterestId next() {
        return new InterestId(Uuid7.next());
    }
}
