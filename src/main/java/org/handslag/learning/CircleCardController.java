package org.handslag.learning;

import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CirclePlace;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The lines of a mentee's card that she lets whoever reads see. */
@Page
@RequestMapping("/mentorships/{id}/card")
class CircleCardController {
    private final Circles circles;
    private final CardPages pages;
    private final Templates templates;

    CircleCardController(Circles circles, CardPages pages, Templates templates) {
        this.circles = circles;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what a mentee of her circle lets her see of how she learns best",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id, Form asked) {
        var place = circles.of(id, f);
        if (place.role() == CircleRole.MENTEE) {
            return Answer.seeOther(f, CardPages.MINE);
        }
        if (!place.sees(CircleItem.CARD)) {
            throw new NotVisible();
        }
        return Answer.page(templates.learningCircleCard(f, seen(f, place, asked)));
    }

    private CircleCard seen(Frame f, CirclePlace place, Form asked) {
        return pages.circle(place, pages.seen(f, place, asked));
    }
}
