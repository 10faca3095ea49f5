package org.handslag.access;

import java.time.Clock;
import java.util.List;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Where a person is signed in. */
@Component
public class Devices {
    private final SignIns signIns;
    private final Idle idle;
    private final Clock clock;

    Devices(SignIns signIns, Idle idle, Clock clock) {
        this.signIns = signIns;
        this.idle = idle;
        this.clock = clock;
    }

    /** The one last used first; for the person herself. */
    public List<SignIn> of(Viewer viewer) {
        return signIns.of(viewer.self(), idle.earliest(viewer, clock.instant()));
    }
}
