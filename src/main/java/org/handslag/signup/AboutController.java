package org.handslag.signup;

import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
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

/** What was typed about oneself: how to be reached, and in which language. */
@Page
class AboutController {
    private final Places places;
    private final Seats seats;
    private final Languages languages;
    private final Templates templates;

    AboutController(Places places, Seats seats, Languages languages, Templates templates) {
        this.places = places;
        this.seats = seats;
        this.languages = languages;
        this.templates = templates;
    }

    @GetMapping("/place/{token}/about")
    @Allow(value = Who.LINK_HOLDER, to = "see how she is reached, to change it")
    ResponseEntity<?> edit(Frame f, @PathVariable String token) {
        var place = places.open(token);
        var typed = place.registration().typed();
        var form =
                Form.empty()
                        .fill("telephone", typed.telephone())
                        .fill("language", typed.language().toLanguageTag());
        return Answer.behindLink(templates.signupAbout(f, place, form));
    }

    @PostMapping("/place/{token}/about")
    @Allow(value = Who.LINK_HOLDER, to = "change her telephone number and her language")
    ResponseEntity<?> update(Frame f, Form form, @PathVariable String token) {
        var place = places.open(token);
        var telephone = PersonFields.telephone(form, "telephone", f.home().country());
        var language = form.language("language", languages, f.locale());
        if (!form.ok()) {
            return Answer.behindLink(
                    HttpStatus.UNPROCESSABLE_CONTENT, templates.signupAbout(f, place, form));
        }
        seats.correct(place.registration().id(), telephone, language, place.holder(f.viewer()));
        return Answer.done(f, place.path(), "signup.done.changed");
    }
}
