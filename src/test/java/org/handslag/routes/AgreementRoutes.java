package org.handslag.routes;

import java.util.Map;
import org.handslag.support.Visitor;

/** An agreement that has just been begun, in the circle of {@link MentorshipRoutes}. */
final class AgreementRoutes {
    static final Map<String, String> IDS =
            Map.of(
                    "words/{word}", "select 'clarity' where :operator is not null",
                    "behalf/{party}", "select 'MENTEE' where :operator is not null");

    /** A version that someone outside would approve. */
    static final String VERSION = RealRows.last("id", "agreement_version");

    private AgreementRoutes() {}

    static void make(Visitor leader, String circle) {
        var page = leader.get(circle + "/agreement").expect(200);
        leader.submit(page, circle + "/agreement", Map.of()).expect(303);
    }
}
