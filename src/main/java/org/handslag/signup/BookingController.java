package org.handslag.signup;

import java.util.function.BiConsumer;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.Seats;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** The page of a contact who has booked for colleagues, and what she does to all her seats. */
@Page
class BookingController {
    private final Places places;
    private final Seats seats;
    private final Templates templates;

    BookingController(Places places, Seats seats, Templates templates) {
        this.places = places;
        this.seats = seats;
        this.templates = templates;
    }

    @GetMapping("/booking/{token}")
    @Allow(value = Who.LINK_HOLDER, to = "see the seats she has booked for colleagues")
    ResponseEntity<?> show(Frame f, @PathVariable String token) {
        return Answer.behindLink(templates.signupBooking(f, places.booking(token)));
    }

    @PostMapping("/booking/{token}/verification")
    @Allow(value = Who.LINK_HOLDER, to = "confirm that the booking is hers")
    ResponseEntity<?> verify(Frame f, @PathVariable String token) {
        return answered(
                f,
                token,
                "signup.done.verified",
                (page, by) ->
                        page.seats().stream()
                                .filter(Place::mayVerify)
                                .map(seat -> seat.registration().booking())
                                .distinct()
                                .forEach(booking -> seats.verify(booking, by)));
    }

    @PostMapping("/booking/{token}/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "call off all seats she has booked")
    ResponseEntity<?> withdraw(Frame f, @PathVariable String token) {
        return answered(
                f,
                token,
                "signup.done.all-withdrawn",
                (page, by) ->
                        page.seats().stream()
                                .filter(Place::mayWithdraw)
                                .forEach(s -> seats.withdraw(s.registration().id(), true, by)));
    }

    @PostMapping("/booking/{token}/withdrawal/undoing")
    @Allow(value = Who.LINK_HOLDER, to = "undo that she called her seats off")
    ResponseEntity<?> undo(Frame f, @PathVariable String token) {
        return answered(
                f,
                token,
                "signup.done.undone",
                (page, by) ->
                        page.seats().stream()
                                .filter(Place::mayUndo)
                                .forEach(s -> seats.undo(s.registration().id(), by)));
    }

    private ResponseEntity<?> answered(
            Frame f, String token, String notice, BiConsumer<BookingPage, Viewer> verb) {
        var page = places.booking(token);
        try {
            verb.accept(page, page.holder(f.viewer()));
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
}
