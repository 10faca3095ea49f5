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
    List<PersonId> cast(Script script, Operator operator) {
        return script.people().stream().map(part -> person(script, operator, part)).toList();
    }

    private PersonId person(Script script, Operator operator, Script.PersonPart part) {
        var id = people.add(NewPerson.of(part.name(), new Email(part.email()), script.language()));
        var whole = new RoleScope(RoleScope.Kind.OPERATOR, operator.id().value());
        roles.give(
                Viewer.visitor(operator.id(), script.language()),
                new NewGrant(id, part.role(), whole, Period.since(script.since()), ""));
        return id;
    }
}
