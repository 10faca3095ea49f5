package org.handslag.mentorship;

import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** One circle, in the words of whoever reads: whom it waits for first, and what she can do. */
@Page
class CircleController {
    private final CirclePages pages;
    private final Templates templates;

    CircleController(CirclePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/mentorships/{id}")
    @Allow(
            value = Who.SIGNED_IN,
            to =
                    "see a mentorship that she is of, or whose programme she runs, as far as her part in"
                            + " it lets her",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.mentorshipShow(f, pages.page(f, id, Form.empty())));
    }
}
