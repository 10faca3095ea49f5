package org.handslag.room;

import java.util.function.BiConsumer;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.Offers;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What a contact answers for one of the seats that her employer has booked. */
@Page
@RequestMapping("/room/{room}/dates/{date}/seats/{booked}")
class RoomSeatController {
    private final RoomDates dates;
    private final Seats seats;
    private final Offers offers;
    private final Templates templates;

    RoomSeatController(RoomDates dates, Seats seats, Offers offers, Templates templates) {
        this.dates = dates;
        this.seats = seats;
        this.offers = offers;
        this.templates = templates;
    }

    /** Which seat of which room is meant. */
    private record Seat(RoomId room, CourseInstanceId date, RegistrationId booked) {}

    @PostMapping("/withdrawal")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "call off one of the employer's seats")
    ResponseEntity<?> withdraw(
            Frame f,
            @PathVariable RoomId room,
            @PathVariable CourseInstanceId date,
            @PathVariable RegistrationId booked) {
        return answered(
                f,
                new Seat(room, date, booked),
                "signup.done.seat-withdrawn",
                (id, by) -> seats.withdraw(id, true, by));
    }

    @PostMapping("/withdrawal/undoing")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "undo that one of the employer's seats was called off")
    ResponseEntity<?> undo(
            Frame f,
            @PathVariable RoomId room,
            @PathVariable CourseInstanceId date,
            @PathVariable RegistrationId booked) {
        return answered(f, new Seat(room, date, booked), "signup.done.undone", seats::undo);
    }

    @PostMapping("/return")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "put one of the employer's seats on the waiting list again")
    ResponseEntity<?> rejoin(
            Frame f,
            @PathVariable RoomId room,
            @PathVariable CourseInstanceId date,
            @PathVariable RegistrationId booked) {
        return answered(f, new Seat(room, date, booked), "signup.done.rejoined", seats::rejoin);
    }

    @PostMapping("/acceptance")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "take a place that is offered to one of the employer's people")
    ResponseEntity<?> accept(
            Frame f,
            @PathVariable RoomId room,
            @PathVariable CourseInstanceId date,
            @PathVariable RegistrationId booked) {
        return answered(f, new Seat(room, date, booked), "signup.done.accepted", offers::accept);
    }

    @PostMapping("/refusal")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "turn down a place that is offered to one of the employer's people")
    ResponseEntity<?> decline(
            Frame f,
            @PathVariable RoomId room,
            @PathVariable CourseInstanceId date,
            @PathVariable RegistrationId booked) {
        return answered(f, new Seat(room, date, booked), "signup.done.declined", offers::decline);
    }

    @PostMapping("/coming")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "say that one of the employer's people can come on the new day")
    ResponseEntity<?> come(
            Frame f,
            @PathVariable RoomId room,
            @PathVariable CourseInstanceId date,
            @PathVariable RegistrationId booked) {
        return answered(f, new Seat(room, date, booked), "signup.done.coming", seats::stillComing);
    }

    private ResponseEntity<?> answered(
            Frame f, Seat seat, String notice, BiConsumer<RegistrationId, Viewer> verb) {
        var page = dates.open(f.viewer(), seat.room(), seat.date());
        var place = page.seat(seat.booked().toString());
        try {
            verb.accept(place.registration().id(), f.viewer());
            return Answer.done(f, page.path(), notice);
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            var told = page.refused(f.t(refusal.key(), refusal.arguments()));
            return Answer.refused(templates.signupBooking(f.at(page.path()), told));
        }
    }
}
