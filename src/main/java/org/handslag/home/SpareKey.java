package org.handslag.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.access.SignInLinks;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.role.Roles;
import org.handslag.scope.CannotStart;
import org.handslag.scope.Email;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * The way in for an administrator whom no mail reaches: whoever can start the program on its data
 * is told a link on the console. Each link is a row in the operator's journal.
 */
@Component
class SpareKey {
    private final Operators operators;
    private final People people;
    private final Roles roles;
    private final SignInLinks links;
    private final Journal journal;
    private final Inside inside;

    SpareKey(
            Operators operators,
            People people,
            Roles roles,
            SignInLinks links,
            Journal journal,
            Inside inside) {
        this.operators = operators;
        this.people = people;
        this.roles = roles;
        this.links = links;
        this.journal = journal;
        this.inside = inside;
    }

    /** What goes on inside an operator, and when. */
    @Component
    record Inside(UnitOfWork work, Clock clock) {
        LocalDate today(Operator operator) {
            return LocalDate.ofInstant(clock.instant(), operator.zone());
        }
    }

    /**
     * The addresses with which this administrator signs in, one for each operator that she
     * administers.
     *
     * @throws CannotStart when the address is no administrator's
     */
    List<String> cut(String address) {
        var links =
                Email.parse(address).stream()
                        .flatMap(email -> operators.all().stream().flatMap(o -> of(o, email)))
                        .toList();
        if (links.isEmpty()) {
            throw new CannotStart(
                    "Nobody with the address \""
                            + address.replaceAll("\\p{Cntrl}", " ")
                            + "\" is an administrator here; check how it is spelt, or make an"
                            + " operator with HANDSLAG_NEW_OPERATOR=true.");
        }
        return links;
    }

    private Stream<String> of(Operator operator, Email email) {
        return inside.work().in(operator.id(), () -> link(operator, email)).stream();
    }

    private Optional<String> link(Operator operator, Email email) {
        return people.byEmail(email)
                .filter(person -> !person.isErased() && administers(person, operator))
                .map(person -> noted(operator, person));
    }

    private boolean administers(Person person, Operator operator) {
        return roles.of(person.id(), inside.today(operator)).stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }

    private String noted(Operator operator, Person person) {
        var nobody = Viewer.visitor(operator.id(), operator.language());
        var about = new Subject("person", person.id().value());
        journal.changed(nobody, "sign-in.on-console", about, Map.of(), Map.of());
        return links.addressFor(operator, person.id());
    }
}
