package org.handslag.demo;

import java.util.List;
import java.util.Map;
import org.handslag.course.Course;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.handslag.venue.Venue;

/** An operator of the World while it is played: what stands there already. */
record Stage(
        Script script,
        Operator operator,
        ProgrammeId programme,
        List<PersonId> people,
        Map<String, Course> courses,
        Map<String, Venue> venues) {

    Stage teaching(Map<String, Course> courses) {
        return new Stage(script, operator, programme, people, courses, venues);
    }

    Stage with(Map<String, Venue> venues) {
        return new Stage(script, operator, programme, people, courses, venues);
    }

    /** The coordinator, who does all that is done. */
    Viewer coordinator() {
        var whole = new RoleScope(RoleScope.Kind.OPERATOR, operator.id().value());
        var grants =
                List.of(
                        new Viewer.Grant(Role.COORDINATOR, whole),
                        new Viewer.Grant(Role.ADMINISTRATOR, whole));
        return new Viewer(operator.id(), people.get(script.contact()), grants, script.language());
    }
}
