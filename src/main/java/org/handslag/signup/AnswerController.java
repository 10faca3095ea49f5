package org.handslag.signup;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.Offers;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What someone answers on her own page, each with one press. */
@Page
class AnswerController {
    private final Places places;
    private final PlacePages pages;
    private final Seats seats;
    private final Offers offers;

    AnswerController(Places places, PlacePages pages, Seats seats, Offers offers) {
        this.places = places;
        this.pages = pages;
        this.seats = seats;
        this.offers = offers;
    }

    @PostMapping("/place/{token}/verification")
    @Allow(value = Who.LINK_HOLDER, to = "confirm that the registration is hers")
    ResponseEntity<?> verify(Frame f, @PathVariable String token) {
        return answered(
                f,
                token,
                (id, by) -> Answer.done(f, path(token), counts(seats.verify(id, by), "verified")));
    }

    @PostMapping("/place/{token}/acceptance")
    @Allow(value = Who.LINK_HOLDER, to = "take the place that is offered to her")
    ResponseEntity<?> accept(Frame f, @PathVariable String token) {
        return answered(f, token, "signup.done.accepted", offers::accept);
    }

    @PostMapping("/place/{token}/refusal")
    @Allow(value = Who.LINK_HOLDER, to = "turn down the place that is offered to her")
    ResponseEntity<?> decline(Frame f, @PathVariable String token) {
        return answered(f, token, "signup.done.declined", offers::decline);
    }

    @PostMapping("/place/{token}/withdrawal")
    @Allow(value = Who.LINK_HOLDER, to = "call her own place off")
    ResponseEntity<?> withdraw(Frame f, @PathVariable String token) {
        return answered(
                f, token, "signup.done.withdrawn", (id, by) -> seats.withdraw(id, false, by));
    }

    @PostMapping("/place/{token}/withdrawal/undoing")
    @Allow(value = Who.LINK_HOLDER, to = "undo that she called her place off")
    ResponseEntity<?> undo(Frame f, @PathVariable String token) {
        return answered(
                f, token, (id, by) -> Answer.done(f, path(token), told(seats.undo(id, by))));
    }

    /** The seat may have gone to someone else meanwhile. */
    private static String told(Registration undone) {
        return switch (undone.state()) {
            case WAITING -> "signup.done.undone-waiting";
            case APPLIED -> "signup.done.undone-applied";
            default -> "signup.done.undone";
        };
    }

    private static String counts(Registration now, String what) {
        return now.state() == RegistrationState.APPLIED
                ? "signup.done.verified-applied"
                : "signup.done." + what;
    }

    @PostMapping("/place/{token}/return")
    @Allow(value = Who.LINK_HOLDER, to = "stand on the waiting list again")
    ResponseEntity<?> rejoin(Frame f, @PathVariable String token) {
        return answered(
                f,
                token,
                (id, by) -> Answer.done(f, path(token), counts(seats.rejoin(id, by), "rejoined")));
    }

    @PostMapping("/place/{token}/coming")
    @Allow(value = Who.LINK_HOLDER, to = "say that she can come on the new day")
    ResponseEntity<?> come(Frame f, @PathVariable String token) {
        return answered(f, token, "signup.done.coming", seats::stillComing);
    }

    private static String path(String token) {
        return "/place/" + token;
    }

    /** Does it and shows the page as it stands then; a rule that says no stands on it. */
    private ResponseEntity<?> answered(
            Frame f, String token, String notice, BiConsumer<RegistrationId, Viewer> verb) {
        return answered(
                f,
                token,
                (id, by) -> {
                    verb.accept(id, by);
                    return Answer.done(f, path(token), notice);
                });
    }

    private ResponseEntity<?> answered(
            Frame f, String token, BiFunction<RegistrationId, Viewer, ResponseEntity<?>> verb) {
        var place = places.open(token);
        try {
            return verb.apply(place.registration().id(), place.holder(f.viewer()));
        } catch (Refusal refusal) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Answer.behindLink(
                    HttpStatus.CONFLICT,
                    pages.page(
                            f.at(place.path()),
                            places.open(token),
                            f.t(refusal.key(), refusal.arguments())));
        }
    }
}
