package org.handslag.room;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.People;
import org.handslag.directory.PostalAddress;
import org.handslag.seats.How;
import org.handslag.seats.Outcome;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A contact books seats for colleagues from her employer's room. */
@Page
@RequestMapping("/room/{room}/dates/{date}/booking")
class BookController {
    private final Rooms rooms;
    private final BookPages pages;
    private final KnownColleagues known;
    private final Belonging belonging;
    private final Seats seats;
    private final People people;

    BookController(
            Rooms rooms,
            BookPages pages,
            KnownColleagues known,
            Belonging belonging,
            Seats seats,
            People people) {
        this.rooms = rooms;
        this.pages = pages;
        this.known = known;
        this.belonging = belonging;
        this.seats = seats;
        this.people = people;
    }

    @GetMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "begin to book seats for the employer's people")
    ResponseEntity<?> blank(
            Frame f, Form form, @PathVariable RoomId room, @PathVariable CourseInstanceId date) {
        var hers = rooms.open(f.viewer(), room);
        var instance = pages.date(f, hers, date);
        return Answer.page(
                pages.isOpen(instance)
                        ? pages.form(f, hers, instance, BookPages.Filled.of(new BookForm(form), 0))
                        : pages.closed(f, hers, instance));
    }

    @PostMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "book seats for the employer's people, with names or without")
    ResponseEntity<?> create(
            Frame f, Form form, @PathVariable RoomId room, @PathVariable CourseInstanceId date) {
        var hers = rooms.open(f.viewer(), room);
        var instance = pages.date(f, hers, date);
        var asked = new BookForm(form);
        if (asked.isRearranged()) {
            var again = BookPages.Filled.of(asked, asked.rearrange());
            return Answer.page(pages.form(f, hers, instance, again));
        }
        var chosen = known.seats(f, room, asked.ticked());
        if (chosen.size() < asked.ticked().size()) {
            form.wrong(KnownColleagues.FIELD, "form.choose");
        }
        var wished = asked.seats(f, chosen, pages.namesMayWait(instance));
        return form.ok()
                ? booked(f, hers, instance, asked, request(f, hers, instance, asked, wished))
                : Answer.invalid(pages.form(f, hers, instance, BookPages.Filled.of(asked, 0)));
    }

    private ResponseEntity<?> booked(
            Frame f, Room room, CourseInstance date, BookForm asked, SeatRequest request) {
        var outcome = belonging.in(room, () -> seats.register(request, f.viewer()));
        return switch (outcome) {
            case Outcome.Booked(var booking) ->
                    seats.of(booking).isEmpty()
                            ? Answer.done(f, room.path(), "room.done.already")
                            : Answer.done(f, room.path("dates/" + date.id()), "room.done.booked");
            case Outcome.TooFew few -> {
                var filled = new BookPages.Filled(asked, 0, request.seats().size(), few);
                yield Answer.refused(pages.form(f, room, date, filled));
            }
            case Outcome.NotAdmitted(var those) -> {
                asked.lacks(f, request.seats(), those);
                var filled = BookPages.Filled.of(asked, 0);
                yield Answer.refused(pages.form(f, room, date, filled));
            }
            case Outcome.NotOpen _ -> Answer.refused(pages.closed(f, room, date));
        };
    }

    /** Who asks and from where is known already. */
    private SeatRequest request(
            Frame f,
            Room room,
            CourseInstance date,
            BookForm asked,
            List<SeatRequest.Seat> wished) {
        var self = people.find(f.viewer().self()).orElseThrow();
        var telephone = self.telephone();
        var contact =
                new SeatRequest.Contact(
                        self.name(),
                        self.email(),
                        telephone == null ? "" : telephone,
                        PostalAddress.none(),
                        room.name(),
                        room.workplaceName(),
                        self.language(),
                        self.id());
        return new SeatRequest(
                asked.submission(),
                date.id(),
                contact,
                true,
                wished,
                asked.whenFull(),
                How.WEB,
                "",
                false);
    }
}
