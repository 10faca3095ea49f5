package org.handslag.signup;

import java.util.Optional;
import org.handslag.access.Tokens;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.letter.SeatLinks;
import org.handslag.limit.Source;
import org.handslag.seats.BookingId;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** The short code of a letter: typed, or scanned and confirmed with one press. */
@Page
class CodeController {
    private static final int LONGEST = 40;

    private final Tokens tokens;
    private final Seats seats;
    private final CourseInstances instances;
    private final SeatLinks links;
    private final Templates templates;

    CodeController(
            Tokens tokens,
            Seats seats,
            CourseInstances instances,
            SeatLinks links,
            Templates templates) {
        this.tokens = tokens;
        this.seats = seats;
        this.instances = instances;
        this.links = links;
        this.templates = templates;
    }

    @GetMapping("/code")
    @Allow(value = Who.VISITOR, to = "type the code of a letter")
    ResponseEntity<?> blank(Frame f) {
        return Answer.behindLink(templates.signupCode(f, Form.empty()));
    }

    @GetMapping("/code/{code}")
    @Allow(value = Who.LINK_HOLDER, to = "see the button that opens what a letter's code is for")
    ResponseEntity<?> scanned(Frame f, @PathVariable String code) {
        var shown = code.length() <= LONGEST ? code : "";
        return Answer.behindLink(templates.signupCode(f, Form.empty().fill("code", shown)));
    }

    @PostMapping("/code")
    @Allow(value = Who.LINK_HOLDER, to = "open the own page with the code of a letter")
    ResponseEntity<?> create(Frame f, Form form, Source source) {
        var code = form.line("code", LONGEST);
        var path = form.ok() ? opened(code, source) : Optional.<String>empty();
        if (path.isEmpty()) {
            form.wrong("code", "signup.code.wrong");
        }
        return path.<ResponseEntity<?>>map(found -> Answer.seeOther(f, found))
                .orElseGet(
                        () ->
                                Answer.behindLink(
                                        HttpStatus.UNPROCESSABLE_CONTENT,
                                        templates.signupCode(f, form)));
    }

    private Optional<String> opened(String code, Source source) {
        return tokens.findCode(SeatLinks.PLACE, code, source)
                .map(RegistrationId::new)
                .flatMap(this::ownPage)
                .or(
                        () ->
                                tokens.findCode(SeatLinks.BOOKING, code, source)
                                        .map(BookingId::new)
                                        .flatMap(this::bookingPage));
    }

    private Optional<String> ownPage(RegistrationId id) {
        return seats.find(id)
                .flatMap(
                        registration ->
                                stillOpen(registration.instance())
                                        .map(at -> links.tokenFor(registration, at)))
                .map(token -> "/place/" + token);
    }

    private Optional<String> bookingPage(BookingId id) {
        return seats.find(id)
                .flatMap(
                        booking ->
                                stillOpen(booking.instance())
                                        .map(at -> links.tokenFor(booking, at)))
                .map(token -> "/booking/" + token);
    }

    /** The code may live longer than what it opens, when the date was moved to an earlier day. */
    private Optional<CourseInstance> stillOpen(CourseInstanceId instance) {
        return instances.find(instance).filter(links::opens);
    }
}
