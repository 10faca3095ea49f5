package org.handslag.routes;

import java.util.Map;
import org.handslag.support.Visitor;

/** A stand-in, of whom the mentee is asked what she should know. */
final class HandoverRoutes {
    static final Map<String, String> IDS =
            Map.of("handovers/{handover}", RealRows.last("id", "handover"));

    private HandoverRoutes() {}

    static void make(Visitor leader, String circle) {
        var form = leader.get(circle + "/members/STAND_IN").expect(200);
        var offered = form.html().select("select[name=who] option[value]:not([value=''])");
        var mentor = form.html().select("select[name=who] option").last().val();
        var typed = Map.of("who", mentor, "from", "2027-02-01", "until", "2027-12-31");
        if (offered.size() > 1) {
            leader.submit(form, "/members/STAND_IN", typed).expect(303);
        }
    }
}
