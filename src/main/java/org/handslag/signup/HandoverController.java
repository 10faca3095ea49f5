package org.handslag.signup;

import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** Gives one's own place to someone else. The link opens nothing any more afterwards. */
@Page
class HandoverController {
    private final Places places;
    private final Passing passing;
    private final Templates templates;

    HandoverController(Places places, Passing passing, Templates templates) {
        this.places = places;
        this.passing = passing;
        this.templates = templates;
    }

    @GetMapping("/place/{token}/handover")
    @Allow(value = Who.LINK_HOLDER, to = "begin to give her place to someone else")
    ResponseEntity<?> blank(Frame f, @PathVariable String token) {
        return Answer.behindLink(templates.signupHandover(f, open(token), Form.empty()));
    }

    @PostMapping("/place/{token}/handover")
    @Allow(value = Who.LINK_HOLDER, to = "give her place to someone else")
    ResponseEntity<?> create(Frame f, Form form, @PathVariable String token) {
        var place = open(token);
        var to = PersonFields.seat(form, f);
        if (to.email() == null && to.telephone().isEmpty()) {
            form.wrong("email", "signup.no-way-to-her");
        }
        if (form.ok()) {
            try {
                passing.give(place, to, place.holder(f.viewer()));
            } catch (Refusal refusal) {
                form.wrong("email", refusal.key(), refusal.arguments());
            }
        }
        return form.ok()
                ? Answer.done(f, "/courses/" + place.instance().slug(), "signup.done.given")
                : Answer.behindLink(
                        HttpStatus.UNPROCESSABLE_CONTENT, templates.signupHandover(f, place, form));
    }

    private Place open(String token) {
        var place = places.open(token);
        if (!place.mayGive()) {
            throw new NotVisible();
        }
        return place;
    }
}
