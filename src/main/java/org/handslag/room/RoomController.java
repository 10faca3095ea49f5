package org.handslag.room;

import org.handslag.scope.NotVisible;
import org.handslag.seats.BookingId;
import org.handslag.seats.Seats;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The front page of an employer's room, and the ways to it. */
@Page
class RoomController {
    private final Rooms rooms;
    private final RoomPages pages;
    private final BookedSeats booked;
    private final Seats seats;
    private final RoomCare care;
    private final Templates templates;

    RoomController(
            Rooms rooms,
            RoomPages pages,
            BookedSeats booked,
            Seats seats,
            RoomCare care,
            Templates templates) {
        this.rooms = rooms;
        this.pages = pages;
        this.booked = booked;
        this.seats = seats;
        this.care = care;
        this.templates = templates;
    }

    @GetMapping("/room")
    @Allow(value = Who.EMPLOYER_CONTACT, to = "be shown to her employer's room, or choose one")
    ResponseEntity<?> index(Frame f) {
        var hers = rooms.of(f.viewer().self(), care.today());
        return hers.size() == 1
                ? Answer.seeOther(f, hers.getFirst().path())
                : Answer.page(templates.roomIndex(f, hers));
    }

    @GetMapping("/room/{room}")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "see what waits for the employer, what is booked and who has been trained")
    ResponseEntity<?> show(Frame f, @PathVariable RoomId room) {
        return Answer.page(templates.roomShow(f, pages.of(f, rooms.open(f.viewer(), room))));
    }

    /** The link of a message: into whichever of her rooms holds the booking. */
    @GetMapping("/room/booked/{booking}")
    @Allow(value = Who.EMPLOYER_CONTACT, to = "be shown to a booking of her employer")
    ResponseEntity<?> find(Frame f, @PathVariable BookingId booking) {
        var found = seats.find(booking).orElseThrow(NotVisible::new);
        return rooms.of(f.viewer().self(), care.today()).stream()
                .filter(room -> booked.holds(room, f.viewer(), booking))
                .findFirst()
                .map(room -> Answer.seeOther(f, room.path("dates/" + found.instance())))
                .orElseThrow(NotVisible::new);
    }
}
