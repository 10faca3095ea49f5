package org.handslag.signup;

import java.util.List;
import java.util.function.BiConsumer;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.Offers;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What a contact does to one of her seats: gives it a name, answers for it, calls it off. */
@Page
@RequestMapping("/booking/{token}/seats/{seat}")
class BookedSeatController {
    private final Places places;
    private final Seats seats;
    private final Offers offers;
    private final Passing passing;
    private final Templates templates;

    BookedSeatController(
            Places places, Seats seats, Offers offers, Passing passing, Templates templates) {
        this.places = places;
        this.seats = seats;
        this.offers = offers;
        this.passing = passing;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.LINK_HOLDER, to = "begin to name or swap the person on a seat")
    ResponseEntity<?> edit(Frame f, @PathVariable String token, @PathVariable String seat) {
        var place = open(token, seat);
        var typed = place.registration().typed();
        var form =
                Form.empty()
                        .fill("name", typed.name())
                        .fill("email", typed.email())
                        .fill("telephone", typed.telephone());
        return Answer.behindLink(
                templates.signupBookedSeat(f, places.booking(token), place, form, List.of()));
    }

    @PostMapping
    @Allow(value = Who.LINK_HOLDER, to = "name or swap the person on a seat")
    ResponseEntity<?> update(
            Frame f, Form form, @PathVariable String token, @PathVariable String seat) {
        var page = places.booking(token);
        var place = open(token, seat);
        var before = place.registration().typed();
        var to = PersonFields.seat(form, f);
        if (form.ok()) {
            try {
                passing.give(place, to, page.holder(f.viewer()));
            } catch (Refusal refusal) {
                form.wrong("email", refusal.key(), refusal.arguments());
            }
        }
        return form.ok()
                ? Answer.done(f, page.path(), told(before, to))
                : Answer.behindLink(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        templates.signupBookedSeat(f, page, place, form, List.of()));
    }

    /** Only a new person or a new address is news to someone. */
    private static String told(Registration.Typed before, SeatRequest.Seat to) {
        var email = to.email() == null ? "" : to.email().address();
        return before.name().equals(to.name()) && before.email().equals(email)
                ? "signup.done.changed"
                : "signup.done.named";
    }

    @PostMapping("/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "call off one of her seats")
    ResponseEntity<?> withdraw(Frame f, @PathVariable String token, @PathVariable String seat) {
        return answered(
                f,
                token,
                seat,
                "signup.done.seat-withdrawn",
                (id, by) -> seats.withdraw(id, true, by));
    }

    @PostMapping("/withdrawal/undoing")
    @Allow(value = Who.LINK_HOLDER, to = "undo that she called a seat off")
    ResponseEntity<?> undo(Frame f, @PathVariable String token, @PathVariable String seat) {
        return answered(f, token, seat, "signup.done.undone", seats::undo);
    }

    @PostMapping("/return")
    @Allow(value = Who.LINK_HOLDER, to = "put a seat on the waiting list again")
    ResponseEntity<?> rejoin(Frame f, @PathVariable String token, @PathVariable String seat) {
        return answered(f, token, seat, "signup.done.rejoined", seats::rejoin);
    }

    @PostMapping("/acceptance")
    @Allow(value = Who.LINK_HOLDER, to = "take a place that is offered to a colleague")
    ResponseEntity<?> accept(Frame f, @PathVariable String token, @PathVariable String seat) {
        return answered(f, token, seat, "signup.done.accepted", offers::accept);
    }

    @PostMapping("/refusal")
    @Allow(value = Who.LINK_HOLDER, to = "turn down a place that is offered to a colleague")
    ResponseEntity<?> decline(Frame f, @PathVariable String token, @PathVariable String seat) {
        return answered(f, token, seat, "signup.done.declined", offers::decline);
    }

    @PostMapping("/coming")
    @Allow(value = Who.LINK_HOLDER, to = "say that a colleague can come on the new day")
    ResponseEntity<?> come(Frame f, @PathVariable String token, @PathVariable String seat) {
        return answered(f, token, seat, "signup.done.coming", seats::stillComing);
    }

    private ResponseEntity<?> answered(
            Frame f,
            String token,
            String seat,
            String notice,
            BiConsumer<RegistrationId, Viewer> verb) {
        var page = places.booking(token);
        var place = places.seat(token, seat);
        try {
            verb.accept(place.registration().id(), page.holder(f.viewer()));
            return Answer.done(f, page.path(), notice);
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Answer.behindLink(
                    HttpStatus.CONFLICT,
                    templates.signupBooking(
                            f.at(page.path()),
                            page.refused(f.t(refusal.key(), refusal.arguments()))));
        }
    }

    private Place open(String token, String seat) {
        var place = places.seat(token, seat);
        if (!place.mayBeNamed()) {
            throw new NotVisible();
        }
        return place;
    }
}
