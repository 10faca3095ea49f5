package org.handslag.room;

import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.message.Body;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.message.Recipient;
import org.handslag.role.NewGrant;
import org.handslag.role.Roles;
import org.handslag.scope.Email;
import org.handslag.scope.Period;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.web.Addresses;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gives someone the contact's role and writes to her; takes one's own away. */
@Component
class Inviting {
    private final People people;
    private final Roles roles;
    private final Told told;

    Inviting(People people, Roles roles, Told told) {
        this.people = people;
        this.roles = roles;
        this.told = told;
    }

    /** What it takes to write to her, and the day. */
    @Component
    record Told(Messages messages, Languages languages, Addresses addresses, RoomCare care) {}

    record Invited(String name, Email email, RoleScope scope) {}

    /** A problem stands at the address of whoever is a contact there already. */
    void invite(Frame f, Form form, Room room, Invited invited) {
        var person =
                people.meet(NewPerson.of(invited.name(), invited.email(), f.home().language()));
        if (holds(person, invited.scope())) {
            form.wrong("email", "room.contact-already");
            return;
        }
        var period = Period.since(told.care().today());
        roles.give(
                f.viewer(),
                new NewGrant(person, Role.EMPLOYER_CONTACT, invited.scope(), period, ""));
        people.find(person).ifPresent(known -> write(f, room, known, invited));
    }

    void leave(Frame f, RoleScope scope) {
        roles.endAt(f.viewer(), f.viewer().self(), Role.EMPLOYER_CONTACT, scope);
    }

    private boolean holds(PersonId person, RoleScope scope) {
        return roles.of(person, told.care().today()).stream()
                .anyMatch(
                        grant ->
                                grant.role() == Role.EMPLOYER_CONTACT
                                        && grant.scope().equals(scope));
    }

    /** Into her own room, once she has signed in. The name is as it was written just now. */
    private void write(Frame f, Room room, Person person, Invited invited) {
        var words = told.languages().in(person.language());
        var link = told.addresses().of(f.home(), "/room/" + invited.scope().id());
        var body =
                Body.empty()
                        .paragraph(words.t("room.mail.text", "employer", room.title()))
                        .paragraph(words.t("room.mail.next", "operator", f.home().name()))
                        .link(words.t("room.mail.link"), link)
                        .paragraph(words.t("room.mail.wrong"));
        var to =
                Recipient.byMail(invited.name(), invited.email(), person.language())
                        .person(person.id());
        var subject = words.t("room.mail.subject", "employer", room.name());
        told.messages().send(new Draft("room.invited", to, subject, body));
    }
}
