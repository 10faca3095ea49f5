package org.handslag.signup;

import java.time.Duration;
import org.handslag.letter.OfficeMail;
import org.handslag.limit.Limits;
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

/** A question to the organiser, from the own page. */
@Page
class QuestionController {
    private static final int LONGEST = 2000;
    private static final int MOST_A_DAY = 5;

    private final Places places;
    private final OfficeMail mail;
    private final Limits limits;
    private final Templates templates;

    QuestionController(Places places, OfficeMail mail, Limits limits, Templates templates) {
        this.places = places;
        this.mail = mail;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping("/place/{token}/question")
    @Allow(value = Who.LINK_HOLDER, to = "begin a question to the organiser")
    ResponseEntity<?> blank(Frame f, @PathVariable String token) {
        return Answer.behindLink(templates.signupQuestion(f, places.open(token), Form.empty()));
    }

    @PostMapping("/place/{token}/question")
    @Allow(value = Who.LINK_HOLDER, to = "ask the organiser something")
    ResponseEntity<?> create(Frame f, Form form, @PathVariable String token) {
        var place = places.open(token);
        var question = PersonFields.text(form, "question", LONGEST);
        if (question.isEmpty()) {
            form.wrong("question", "form.missing");
        }
        if (form.ok() && isTooMany(place)) {
            form.wrong("question", "signup.many-questions");
        }
        if (form.ok()) {
            ask(place, question);
        }
        return form.ok()
                ? Answer.done(f, place.path(), "signup.done.asked")
                : Answer.behindLink(
                        HttpStatus.UNPROCESSABLE_CONTENT, templates.signupQuestion(f, place, form));
    }

    private boolean isTooMany(Place place) {
        var who = place.registration().id().toString();
        return !limits.allows("question", who, MOST_A_DAY, Duration.ofDays(1));
    }

    private void ask(Place place, String question) {
        var typed = place.registration().typed();
        var wayBack = (typed.email() + " " + typed.telephone()).strip();
        mail.ask(place.instance(), question, typed.name(), wayBack);
    }
}
