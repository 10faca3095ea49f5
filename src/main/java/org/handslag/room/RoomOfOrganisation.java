package org.handslag.room;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.organisation.OrganisationSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What an employer's contacts see of it, on the coordinator's page: the same numbers. */
@Component
@Order(10)
class RoomOfOrganisation implements OrganisationSection {
    private final RoomPages pages;
    private final Contacts contacts;
    private final RoomCare care;
    private final Templates templates;

    RoomOfOrganisation(RoomPages pages, Contacts contacts, RoomCare care, Templates templates) {
        this.pages = pages;
        this.contacts = contacts;
        this.care = care;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame frame, Organisation organisation) {
        var room = new Room(organisation.id(), organisation.name(), null, "");
        var people = contacts.of(room, frame.viewer(), care.today());
        return Optional.of(
                templates.roomOfOrganisation(
                        frame,
                        pages.of(frame, room),
                        new ContactsPage(room, people, frame.viewer())));
    }
}
