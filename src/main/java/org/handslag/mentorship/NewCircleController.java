package org.handslag.mentorship;

import java.util.Optional;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Puts a circle together: first where, then who. */
@Page
@RequestMapping("/mentorships")
class NewCircleController {
    private final NewCircles circles;
    private final Gathering gathering;
    private final Templates templates;

    NewCircleController(NewCircles circles, Gathering gathering, Templates templates) {
        this.circles = circles;
        this.gathering = gathering;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Allow(
            value = Who.COORDINATOR,
            to = "begin to put a circle together for a mentee",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, Form asked) {
        Optional<CircleForm> form = circles.form(f, asked);
        return form.isPresent()
                ? Answer.page(templates.mentorshipNew(f, form.get()))
                : Answer.page(
                        templates.mentorshipWhere(
                                f, asked, circles.accepted(f), circles.workplaces(f)));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "put a circle together, all of which are told",
            confirmed = true)
    ResponseEntity<?> create(Frame f, Form form) {
        var asked = circles.form(f, form);
        if (asked.isEmpty()) {
            return Answer.invalid(
                    templates.mentorshipWhere(f, form, circles.accepted(f), circles.workplaces(f)));
        }
        var fresh = circles.read(f, asked.get());
        if (fresh == null) {
            return Answer.invalid(templates.mentorshipNew(f, asked.get()));
        }
        try {
            var id = gathering.begin(fresh, f.home(), f.viewer());
            return Answer.done(f, "/mentorships/" + id, "mentorship.done.begun");
        } catch (Refusal refusal) {
            form.wrong("mentor", refusal.key());
            return Answer.refused(templates.mentorshipNew(f, asked.get()));
        }
    }
}
