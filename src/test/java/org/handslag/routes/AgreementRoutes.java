package org.handslag.routes;

import java.util.Map;
import org.handslag.support.Visitor;

/**
 * An agreement that is being written for someone young, in the circle of {@link MentorshipRoutes}.
 */
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
        var words = circle + "/agreement/words/";
        var clarity = leader.get(words + "clarity").expect(200);
        var kinds = clarity.html().select("select[name=type] option:contains(praktik)");
        leader.submit(clarity, "/words/clarity", Map.of("type", kinds.val())).expect(303);
        var requirements = leader.get(words + "requirements").expect(200);
        leader.submit(requirements, "/words/requirements", Map.of("young", "yes")).expect(303);
    }
}
