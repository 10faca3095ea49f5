package org.handslag.routes;

import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.SoftKey;
import org.handslag.support.Staff;

/** Someone of the staff with a passkey of her own. */
final class PasskeyRoutes {
    static final Map<String, String> IDS =
            Map.of(
                    "passkeys/{passkey}", RealRows.first("id", "passkey"),
                    "lost-passkeys/{person}", RealRows.first("person_id", "passkey"));

    private PasskeyRoutes() {}

    static void make(Staff staff, Operator operator, int port) {
        var holder = staff.holding(operator, Role.COORDINATOR);
        var visitor = staff.signedInByLink(port, operator, holder);
        var page = visitor.get("/" + operator.slug() + "/me/passkeys").expect(200);
        new SoftKey(port).press(visitor, page, Map.of()).expect(303);
    }
}
