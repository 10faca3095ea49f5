package org.handslag.demomentorships;

import java.util.HashMap;
import java.util.Map;
import org.handslag.demo.Moments;
import org.handslag.demo.Script;
import org.handslag.demo.Stage;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.role.NewGrant;
import org.handslag.role.Roles;
import org.handslag.scope.Email;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.springframework.stereotype.Component;

/** Those who speak for employers that take part in mentorships. */
@Component
class Contacts {
    private final People people;
    private final Roles roles;
    private final Moments moments;

    Contacts(People people, Roles roles, Moments moments) {
        this.people = people;
        this.roles = roles;
        this.moments = moments;
    }

    /** By their names. */
    Map<String, PersonId> of(MentorshipsScript script, Stage stage) {
        return moments.made(
                stage.script().began(),
                stage.operator(),
                () -> {
                    var all = new HashMap<String, PersonId>();
                    script.contacts().forEach(part -> all.put(part.name(), contact(part, stage)));
                    return all;
                });
    }

    /** One of the cast has her role already. */
    private PersonId contact(ContactPart part, Stage stage) {
        var language = stage.script().language();
        var person = people.meet(NewPerson.of(part.name(), new Email(part.email()), language));
        var cast = stage.script().people().stream().map(Script.PersonPart::email);
        if (cast.noneMatch(part.email()::equals)) {
            var employer = stage.employers().organisation(part.employer());
            var scope = new RoleScope(RoleScope.Kind.ORGANISATION, employer.value());
            var since = Period.since(stage.script().since());
            roles.give(
                    stage.coordinator(),
                    new NewGrant(person, Role.EMPLOYER_CONTACT, scope, since, ""));
        }
        return person;
    }
}
