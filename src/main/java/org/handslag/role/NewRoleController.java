package org.handslag.role;

import java.time.Clock;
import java.util.Optional;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Gives a role to a person who was found first. */
@Page
class NewRoleController {
    private final People people;
    private final ScopeChoice scopes;
    private final Roles roles;
    private final Templates pages;
    private final Clock clock;

    NewRoleController(
            People people, ScopeChoice scopes, Roles roles, Templates pages, Clock clock) {
        this.people = people;
        this.scopes = scopes;
        this.roles = roles;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/roles/new")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "begin to give a role to a person")
    ResponseEntity<?> blank(Frame frame, Form form) {
        var person = person(form);
        var blank = RoleForm.blank(frame.home().today(clock)).form();
        return Answer.page(pages.roleNew(frame, page(frame, person), blank));
    }

    @PostMapping("/roles")
    @Allow(
            value = {Who.ADMINISTRATOR, Who.COORDINATOR},
            to = "give a person one of the roles that she may give, where she may")
    ResponseEntity<?> create(Frame frame, Form form) {
        var person = person(form);
        var page = page(frame, person);
        var given = new RoleForm(form).given(frame.viewer(), person.id(), page.scopes());
        if (given.isEmpty()) {
            return Answer.invalid(pages.roleNew(frame, page, form));
        }
        roles.give(frame.viewer(), given.get());
        return Answer.done(frame, "/roles", "role.given");
    }

    private NewRolePage page(Frame frame, Person person) {
        var offered = Giving.roles(frame.viewer()).stream().toArray(Enum<?>[]::new);
        return new NewRolePage(
                person.id(),
                person.name(),
                frame.options(offered),
                scopes.options(frame, person.id(), frame.home().today(clock)));
    }

    private Person person(Form form) {
        return Optional.ofNullable(form.parsed("person", "form.choose", PersonId::of))
                .flatMap(people::find)
                .filter(person -> !person.isErased())
                .orElseThrow(NotVisible::new);
    }
}
