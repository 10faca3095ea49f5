package org.handslag.home;

import org.handslag.access.SignInLinks;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.role.NewGrant;
import org.handslag.role.Roles;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** The person with whom an operator begins. She coordinates as well, until she gives that away. */
@Component
class FirstAdministrator {
    private final People people;
    private final Roles roles;
    private final SignInLinks links;

    FirstAdministrator(People people, Roles roles, SignInLinks links) {
        this.people = people;
        this.roles = roles;
        this.links = links;
    }

    /** Returns the address with which she signs in: no mail may be set up yet. */
    String welcome(Operator operator, NewOperator asked, Period period) {
        var language = operator.language();
        var person = people.add(NewPerson.of(asked.administrator(), asked.email(), language));
        var everywhere = new RoleScope(RoleScope.Kind.OPERATOR, operator.id().value());
        var nobody = Viewer.visitor(operator.id(), language);
        for (var role : new Role[] {Role.ADMINISTRATOR, Role.COORDINATOR}) {
            roles.give(nobody, new NewGrant(person, role, everywhere, period, ""));
        }
        return links.addressFor(operator, person);
    }
}
