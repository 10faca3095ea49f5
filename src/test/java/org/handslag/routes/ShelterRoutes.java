package org.handslag.routes;

import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;

/** Someone whose identity is protected, and who is known for nothing else. */
final class ShelterRoutes {
    static final Map<String, String> IDS = Map.of("protected/{id}", RealRows.last("id", "shelter"));

    private ShelterRoutes() {}

    static void make(Staff staff, Visitor leader, Operator operator) {
        var slug = operator.slug();
        var person = staff.person(operator, "Runa Skog", "runa@" + slug + ".example");
        var handler = staff.holding(operator, Role.JOB_CONSULTANT);
        var form = leader.get("/" + slug + "/people/" + person + "/shelter").expect(200);
        leader.submit(form, "/shelter", Map.of("handlers", handler.toString())).expect(303);
    }
}
