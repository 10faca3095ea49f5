package org.handslag.room;

import java.util.List;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.signup.BookingPage;
import org.handslag.signup.Place;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Who comes on an employer's seat: a colleague who is known, or someone new. */
@Page
@RequestMapping("/room/{room}/dates/{date}/seats/{booked}")
class NamingController {
    private final RoomDates dates;
    private final KnownColleagues known;
    private final Seats seats;
    private final Templates templates;

    NamingController(RoomDates dates, KnownColleagues known, Seats seats, Templates templates) {
        this.dates = dates;
        this.known = known;
        this.seats = seats;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "begin to name or swap the person on one of the employer's seats")
    ResponseEntity<?> edit(
            Frame f,
            @PathVariable RoomId room,
            @PathVariable CourseInstanceId date,
            @PathVariable RegistrationId booked) {
        var page = dates.open(f.viewer(), room, date);
        var place = open(page, booked);
        var typed = place.registration().typed();
        var form =
                Form.empty()
                        .fill("name", typed.name())
                        .fill("email", typed.email())
                        .fill("telephone", typed.telephone());
        return Answer.page(templates.signupBookedSeat(f, page, place, form, others(f, room, page)));
    }

    @PostMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "name or swap the person on one of the employer's seats")
    ResponseEntity<?> update(
            Frame f,
            Form form,
            @PathVariable RoomId room,
            @PathVariable CourseInstanceId date,
            @PathVariable RegistrationId booked) {
        var page = dates.open(f.viewer(), room, date);
        var place = open(page, booked);
        var others = others(f, room, page);
        var to = chosen(f, form, room);
        if (form.ok()) {
            give(f, form, booked, to);
        }
        return form.ok()
                ? Answer.done(f, page.path(), "signup.done.named")
                : Answer.invalid(templates.signupBookedSeat(f, page, place, form, others));
    }

    private void give(Frame f, Form form, RegistrationId booked, SeatRequest.Seat to) {
        try {
            seats.give(booked, to, f.viewer());
        } catch (Refusal refusal) {
            var field = form.ticked(KnownColleagues.FIELD) ? KnownColleagues.FIELD : "email";
            form.wrong(field, refusal.key(), refusal.arguments());
        }
    }

    /** Whoever is chosen from the list; else whoever is written down. */
    private SeatRequest.Seat chosen(Frame f, Form form, RoomId room) {
        if (!form.ticked(KnownColleagues.FIELD)) {
            return PersonFields.seat(form, f);
        }
        var who = form.parsed(KnownColleagues.FIELD, "form.choose", PersonId::of);
        return known.seats(f, room, who == null ? List.of() : List.of(who)).stream()
                .findFirst()
                .orElseGet(
                        () -> {
                            form.wrong(KnownColleagues.FIELD, "form.choose");
                            return PersonFields.seat(Form.empty(), f);
                        });
    }

    /** Those who have no seat at the date yet. */
    private List<Option> others(Frame f, RoomId room, BookingPage page) {
        var seated =
                page.seats().stream()
                        .filter(seat -> seat.state().isActive())
                        .map(seat -> String.valueOf(seat.registration().person()))
                        .toList();
        return known.options(f, room).stream()
                .filter(option -> !seated.contains(option.value()))
                .toList();
    }

    private static Place open(BookingPage page, RegistrationId booked) {
        var place = page.seat(booked.toString());
        if (!place.mayBeNamed()) {
            throw new NotVisible();
        }
        return place;
    }
}
