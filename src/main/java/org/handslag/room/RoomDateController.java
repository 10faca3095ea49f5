package org.handslag.room;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Refusal;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.handslag.signup.Place;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** All that an employer has booked at one date, and what its contact does to all of it. */
@Page
@RequestMapping("/room/{room}/dates/{date}")
class RoomDateController {
    private final RoomDates dates;
    private final Seats seats;
    private final Templates templates;

    RoomDateController(RoomDates dates, Seats seats, Templates templates) {
        this.dates = dates;
        this.seats = seats;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "see the seats that the employer has booked at a date")
    ResponseEntity<?> show(
            Frame f, @PathVariable RoomId room, @PathVariable CourseInstanceId date) {
        return Answer.page(templates.signupBooking(f, dates.open(f.viewer(), room, date)));
    }

    @PostMapping("/verification")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "confirm that a booking is the employer's")
    ResponseEntity<?> verify(
            Frame f, @PathVariable RoomId room, @PathVariable CourseInstanceId date) {
        return each(
                new Ask(f, room, date, "signup.done.verified"),
                Place::mayVerify,
                seat -> seats.verify(seat.booking(), f.viewer()));
    }

    @PostMapping("/withdrawal")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "call off all seats that the employer has booked at a date")
    ResponseEntity<?> withdraw(
            Frame f, @PathVariable RoomId room, @PathVariable CourseInstanceId date) {
        return each(
                new Ask(f, room, date, "signup.done.all-withdrawn"),
                Place::mayWithdraw,
                seat -> seats.withdraw(seat.id(), true, f.viewer()));
    }

    @PostMapping("/withdrawal/undoing")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "undo that all seats were called off")
    ResponseEntity<?> undo(
            Frame f, @PathVariable RoomId room, @PathVariable CourseInstanceId date) {
        return each(
                new Ask(f, room, date, "signup.done.undone"),
                Place::mayUndo,
                seat -> seats.undo(seat.id(), f.viewer()));
    }

    /** What is asked for where, and what is said when it is done. */
    private record Ask(Frame f, RoomId room, CourseInstanceId date, String notice) {}

    private ResponseEntity<?> each(Ask ask, Predicate<Place> which, Consumer<Registration> verb) {
        var f = ask.f();
        var page = dates.open(f.viewer(), ask.room(), ask.date());
        try {
            page.seats().stream().filter(which).map(Place::registration).forEach(verb);
            return Answer.done(f, page.path(), ask.notice());
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            var told = page.refused(f.t(refusal.key(), refusal.arguments()));
            return Answer.refused(templates.signupBooking(f.at(page.path()), told));
        }
    }
}
