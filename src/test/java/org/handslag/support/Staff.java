package org.handslag.support;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.access.SignInLinks;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.role.NewGrant;
import org.handslag.role.Roles;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes people of an operator, gives them roles and signs them in, as a link would. */
public class Staff {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final People people;
    private final Roles roles;
    private final SignInLinks links;
    private final UnitOfWork work;
    private final JdbcClient db;

    Staff(People people, Roles roles, SignInLinks links, UnitOfWork work, JdbcClient db) {
        this.db = db;
        this.people = people;
        this.roles = roles;
        this.links = links;
        this.work = work;
    }

    public PersonId person(Operator operator, String name, String address) {
        var person = NewPerson.of(name, new Email(address), operator.language());
        return work.in(operator.id(), () -> people.meet(person));
    }

    /** Someone new who holds this role in the whole operator. */
    public PersonId holding(Operator operator, Role role) {
        var id = PersonId.next();
        var name = role.name().charAt(0) + role.name().substring(1).toLowerCase();
        var person = person(operator, name + " Persson", id + "@" + operator.slug() + ".example");
        give(operator, person, role, everywhere(operator));
        return person;
    }

    public static RoleScope everywhere(Operator operator) {
        return new RoleScope(RoleScope.Kind.OPERATOR, operator.id().value());
    }

    public void give(Operator operator, PersonId person, Role role, RoleScope scope) {
        var grant = new NewGrant(person, role, scope, Period.since(LONG_AGO), "");
        var nobody = Viewer.visitor(operator.id(), operator.language());
        work.in(operator.id(), () -> roles.give(nobody, grant));
    }

    public void end(Operator operator, PersonId person, Role role, RoleScope scope) {
        var nobody = Viewer.visitor(operator.id(), operator.language());
        work.in(operator.id(), () -> roles.endAt(nobody, person, role, scope));
    }

    /** Path of a link that signs this person in. */
    public String wayIn(Operator operator, PersonId person) {
        return "/" + operator.slug() + work.in(operator.id(), () -> links.pathFor(person));
    }

    /** A visitor on this port who has signed in as this person, and confirmed that it is she. */
    public Visitor signedIn(int port, Operator operator, PersonId person) {
        var visitor = signedInByLink(port, operator, person);
        confirm(operator, person);
        return visitor;
    }

    /** Whoever has signed in as this person has shown with a passkey that it is she. */
    public void confirm(Operator operator, PersonId person) {
        work.in(
                operator.id(),
                () ->
                        db.sql(
                                        """
                                        update sign_in set confirmed_at = begun_at
                                         where person_id = :person and ended_at is null
                                        """)
                                .param("person", person)
                                .update());
    }

    /** As {@link #signedIn} without the passkey, which staff are asked for on some pages. */
    public Visitor signedInByLink(int port, Operator operator, PersonId person) {
        var visitor = new Visitor(port, operator.language().toLanguageTag());
        var path = "/" + operator.slug() + work.in(operator.id(), () -> links.pathFor(person));
        visitor.submit(visitor.get(path).expect(200), path, Map.of()).expect(303);
        return visitor;
    }

    /** A visitor who has signed in as someone new with this role. */
    public Visitor signedIn(int port, Operator operator, Role role) {
        return signedIn(port, operator, holding(operator, role));
    }
}
