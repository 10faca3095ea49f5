package org.handslag.ending;

import org.handslag.mentorship.MentorshipId;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The page of a mentorship's end. */
@Page
class EndingPageController {
    private final EndingPages pages;
    private final Templates templates;

    EndingPageController(EndingPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/mentorships/{id}/summary")
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what there is at the end of a mentorship, as one of its circle",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.endingShow(f, pages.page(f, id)));
    }
}
