package org.handslag.venue;

import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

@Page
class VenuePageController {
    private final VenueRegister register;
    private final VenuePages pages;
    private final Templates templates;

    VenuePageController(VenueRegister register, VenuePages pages, Templates templates) {
        this.register = register;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/places/{slug}")
    @Allow(value = Who.VISITOR, to = "read how to get to a place and what it is like")
    ResponseEntity<?> show(Frame f, @PathVariable String slug) {
        return Answer.open(templates.venueShow(f, pages.open(f, visible(slug))));
    }

    @GetMapping("/places/{slug}/inventory")
    @Allow(
            value = Who.COORDINATOR,
            to = "see how far a place is described, and what happened to it")
    ResponseEntity<?> inventory(Frame f, @PathVariable String slug) {
        return Answer.page(templates.venueInventory(f, pages.inventory(f, visible(slug))));
    }

    private Venue visible(String slug) {
        return register.bySlug(slug).orElseThrow(NotVisible::new);
    }
}
