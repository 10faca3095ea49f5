package org.handslag.routes;

import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.support.Visitor;

/** Someone who is asked whether she wants a mentor, and has not answered. */
final class ReferralRoutes {
    static final String ASKED = RealRows.first("id", "referral");
    static final Map<String, String> IDS = Map.of("referrals/{id}", ASKED);

    private ReferralRoutes() {}

    static void make(Visitor leader, Operator operator) {
        var path = "/" + operator.slug() + "/referrals";
        var typed = Map.of("name", "Mona", "email", "mona@" + operator.slug() + ".example");
        leader.submit(leader.get(path + "/new").expect(200), path, typed).expect(303);
    }
}
