package org.handslag.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handslag.course.Course;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.venue.Venue;

/** An operator of the World while it is played: what stands there already. */
public record Stage(
        Script script,
        Operator operator,
        ProgrammeId programme,
        List<PersonId> people,
        Employers employers,
        Map<String, Course> courses,
        Map<String, Venue> venues) {

    Stage teaching(Map<String, Course> courses) {
        return new Stage(script, operator, programme, people, employers, courses, venues);
    }

    Stage with(Map<String, Venue> venues) {
        return new Stage(script, operator, programme, people, employers, courses, venues);
    }

    /**
     * @param words by language tag
     * @return those in the operator's own languages, as written when the operator began
     */
    public Texts texts(Map<String, String> words) {
        var own = new HashMap<String, String>();
        for (var language : operator.languages()) {
            var tag = language.toLanguageTag();
            if (words.containsKey(tag)) {
                own.put(tag, Objects.requireNonNull(words.get(tag)));
            }
        }
        return Script.texts(own, script.since());
    }

    /** The coordinator, who does all that is done. */
    public Viewer coordinator() {
        var whole = new RoleScope(RoleScope.Kind.OPERATOR, operator.id().value());
        var grants =
                List.of(
                        new Viewer.Grant(Role.COORDINATOR, whole),
                        new Viewer.Grant(Role.ADMINISTRATOR, whole));
        return new Viewer(operator.id(), people.get(script.contact()), grants, script.language());
    }
}
