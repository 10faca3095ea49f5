package org.handslag.demo;

import java.util.List;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.role.NewGrant;
import org.handslag.role.Roles;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** The people who run an operator, with their roles. */
@Component
class Casting {
    private final People people;
    private final Roles roles;

    Casting(People people, Roles roles) {
        this.people = people;
        this.roles = roles;
    }

    /** In the order of the script, whose numbers they go by. */
    List<PersonId> cast(Script script, Operator operator, Employers employers) {
        return script.people().stream()
                .map(
                        part -> {
                            var scope = scope(operator, part, employers);
                            return person(script, operator, part, scope);
                        })
                .toList();
    }

    private static RoleScope scope(Operator operator, Script.PersonPart part, Employers employers) {
        var employer = part.employer();
        return employer == null
                ? new RoleScope(RoleScope.Kind.OPERATOR, operator.id().value())
                : new RoleScope(
                        RoleScope.Kind.ORGANISATION, employers.organisation(employer).value());
    }

    private PersonId person(
            Script script, Operator operator, Script.PersonPart part, RoleScope scope) {
        var id = people.add(NewPerson.of(part.name(), new Email(part.email()), script.language()));
        roles.give(
                Viewer.visitor(operator.id(), script.language()),
                new NewGrant(id, part.role(), scope, Period.since(script.since()), ""));
        return id;
    }
}
