package org.handslag.routes;

import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.support.Visitor;

/**
 * Someone who is asked whether she wants a mentor, and someone who has said yes and is followed.
 */
final class ReferralRoutes {
    static final String ASKED = RealRows.first("id", "referral");
    static final Map<String, String> IDS = Map.of("referrals/{id}", ASKED);

    private ReferralRoutes() {}

    static void make(Visitor leader, Operator operator) {
        var path = "/" + operator.slug() + "/referrals";
        var typed = Map.of("name", "Mona", "email", "mona@" + operator.slug() + ".example");
        var form = leader.get(path + "/new").expect(200);
        leader.submit(form, path, typed).expect(303);
        var consultant = form.html().select("select[name=consultant] option").last().val();
        var followed =
                Map.of("name", "Nora", "email", "", "yes", "PAPER", "consultant", consultant);
        leader.submit(form, path, followed).expect(303);
    }
}
