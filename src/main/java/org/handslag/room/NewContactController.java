package org.handslag.room;

import java.util.ArrayList;
import java.util.List;
import org.handslag.directory.WorkplaceId;
import org.handslag.directory.Workplaces;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.scope.RoleScope;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Makes someone a contact of an employer: beside the one who asks, or in her place. */
@Page
class NewContactController {
    static final String TAKES_OVER = "takes-over";
    private static final String PLACE = "place";

    private final Rooms rooms;
    private final Contacts contacts;
    private final RoomCare care;
    private final Workplaces workplaces;
    private final Inviting inviting;
    private final Templates templates;

    NewContactController(
            Rooms rooms,
            Contacts contacts,
            RoomCare care,
            Workplaces workplaces,
            Inviting inviting,
            Templates templates) {
        this.rooms = rooms;
        this.contacts = contacts;
        this.care = care;
        this.workplaces = workplaces;
        this.inviting = inviting;
        this.templates = templates;
    }

    @GetMapping("/room/{room}/contacts/new")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "begin to make someone a contact of one of the employer's workplaces")
    ResponseEntity<?> blank(Frame f, Form form, @PathVariable RoomId room) {
        var page = page(f, room);
        return Answer.page(templates.roomNewContact(f, page, places(f, page), form));
    }

    @PostMapping("/room/{room}/contacts")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "make someone a contact of one of the employer's workplaces, or hand her own over")
    ResponseEntity<?> create(Frame f, Form form, @PathVariable RoomId room) {
        var page = page(f, room);
        var places = places(f, page);
        var takesOver = page.isHers() && (form.ticked(TAKES_OVER) || !page.mayAdd());
        var name = PersonFields.name(form, "name");
        var email = email(form);
        var scope = takesOver ? page.room().scope() : scope(page.room(), form, places);
        if (form.ok() && email != null && scope != null) {
            inviting.invite(f, form, page.room(), new Inviting.Invited(name, email, scope));
            if (form.ok() && takesOver) {
                inviting.leave(f, scope);
            }
        }
        if (!form.ok()) {
            return Answer.invalid(templates.roomNewContact(f, page, places, form));
        }
        return takesOver
                ? Answer.done(f, "/me", "room.done.handed-over")
                : Answer.done(f, page.room().path("contacts"), "room.done.invited");
    }

    private static @Nullable Email email(Form form) {
        var email = PersonFields.email(form, "email");
        if (email == null && form.problem("email") == null) {
            form.wrong("email", "form.email");
        }
        return email;
    }

    /** Null beside a problem when none of the places was chosen. */
    private static @Nullable RoleScope scope(Room room, Form form, List<Option> places) {
        if (places.isEmpty()) {
            return room.scope();
        }
        var chosen = form.value(PLACE);
        if (places.stream().noneMatch(place -> place.value().equals(chosen))) {
            form.wrong(PLACE, "form.choose");
            return null;
        }
        return chosen.equals(room.id().toString())
                ? room.scope()
                : new RoleScope(RoleScope.Kind.WORKPLACE, WorkplaceId.of(chosen).value());
    }

    /** Where she may make someone a contact; none where only the room's own place is meant. */
    private List<Option> places(Frame f, ContactsPage page) {
        var room = page.room();
        if (!room.isWhole() || !page.mayAdd()) {
            return List.of();
        }
        var places = new ArrayList<Option>();
        if (page.isOffice()) {
            places.add(Option.of(room.id(), f.t("room.whole")));
        }
        workplaces
                .of(room.organisation())
                .forEach(workplace -> places.add(Option.of(workplace.id(), workplace.name())));
        return places;
    }

    private ContactsPage page(Frame f, RoomId id) {
        var room = rooms.open(f.viewer(), id);
        var page = new ContactsPage(room, contacts.of(room, f.viewer(), care.today()), f.viewer());
        if (!page.mayAdd() && !page.isHers()) {
            throw new NotVisible();
        }
        return page;
    }
}
