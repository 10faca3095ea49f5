package org.handslag.room;

import org.handslag.sheet.ListFile;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** An employer's people: who has been trained, and what is booked for them. */
@Page
class ColleagueController {
    private final Rooms rooms;
    private final RoomPages pages;
    private final Templates templates;

    ColleagueController(Rooms rooms, RoomPages pages, Templates templates) {
        this.rooms = rooms;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/room/{room}/colleagues")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "see the employer's people, what they have completed and what is booked for them")
    ResponseEntity<?> index(Frame f, @PathVariable RoomId room) {
        var hers = rooms.open(f.viewer(), room);
        return Answer.page(templates.roomColleagues(f, hers, pages.colleagues(f, hers)));
    }

    @GetMapping("/room/{room}/colleagues.{ending}")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "download the list of the employer's people")
    ResponseEntity<?> download(Frame f, @PathVariable RoomId room, @PathVariable String ending) {
        var found = pages.colleagues(f, rooms.open(f.viewer(), room));
        return ListFile.of(f, ending, ColleagueFile.columns(f), found::stream)
                .named(f.t("room.file"));
    }
}
