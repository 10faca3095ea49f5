package org.handslag.access;

import java.time.Clock;
import java.util.List;
import org.handslag.scope.PersonId;
import org.springframework.stereotype.Component;

/** Where a person is signed in. */
@Component
public class Devices {
    private final SignIns signIns;
    private final Clock clock;

    Devices(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** The one last used first; for the person herself. */
    public List<SignIn> of(PersonId person) {
        return signIns.of(person, clock.instant().minus(SignIn.IDLE));
    }
}
