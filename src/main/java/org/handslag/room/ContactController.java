package org.handslag.room;

import org.handslag.journal.Reads;
import org.handslag.role.GrantId;
import org.handslag.role.Roles;
import org.handslag.scope.Role;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Who is a contact of an employer, and who no longer is. */
@Page
class ContactController {
    private final Rooms rooms;
    private final Contacts contacts;
    private final RoomCare care;
    private final Roles roles;
    private final Reads reads;
    private final Templates templates;

    ContactController(
            Rooms rooms,
            Contacts contacts,
            RoomCare care,
            Roles roles,
            Reads reads,
            Templates templates) {
        this.rooms = rooms;
        this.contacts = contacts;
        this.care = care;
        this.roles = roles;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/room/{room}/contacts")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "see who is a contact of the employer")
    ResponseEntity<?> index(Frame f, @PathVariable RoomId room) {
        var page = page(f, room);
        var all = page.contacts().stream().map(EmployerContact::person).toList();
        reads.read(f.viewer(), RoomPages.READING, all);
        return Answer.page(templates.roomContacts(f, page));
    }

    @GetMapping("/room/{room}/contacts/{contact}/ending")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "see what it means to leave the room, or that someone else is a contact no more")
    ResponseEntity<?> ask(Frame f, @PathVariable RoomId room, @PathVariable GrantId contact) {
        var page = page(f, room);
        return Answer.page(templates.roomLeaving(f, page, page.ending(contact).id()));
    }

    @PostMapping("/room/{room}/contacts/{contact}/ending")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "leave the room, or end that someone else is a contact of one of its workplaces")
    ResponseEntity<?> end(Frame f, @PathVariable RoomId room, @PathVariable GrantId contact) {
        var page = page(f, room);
        var ended = page.ending(contact);
        roles.endAt(f.viewer(), ended.person(), Role.EMPLOYER_CONTACT, ended.scope());
        return ended.self() && !page.isOffice()
                ? Answer.done(f, "/me", "room.done.left")
                : Answer.done(f, page.room().path("contacts"), "room.done.ended");
    }

    private ContactsPage page(Frame f, RoomId id) {
        var room = rooms.open(f.viewer(), id);
        return new ContactsPage(room, contacts.of(room, f.viewer(), care.today()), f.viewer());
    }
}
