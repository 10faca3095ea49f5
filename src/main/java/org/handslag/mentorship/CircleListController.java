package org.handslag.mentorship;

import org.handslag.scope.Role;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

/** All circles of those who run the programme; a consultant's own. */
@Page
class CircleListController {
    private final CirclePages pages;
    private final Templates templates;

    CircleListController(CirclePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/mentorships")
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to =
                    "see the mentorships and whom each waits for, a consultant those of her own circle",
            confirmed = true)
    ResponseEntity<?> index(Frame f) {
        var runs = f.viewer().has(Role.COORDINATOR);
        var rows = runs ? pages.coordinated(f) : pages.own(f);
        return Answer.page(templates.mentorshipIndex(f, rows, runs));
    }
}
