package org.handslag.shelter;

import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Who is protected, by alias; until when, and handled by whom. */
@Page
@RequestMapping("/protected")
class SheltersController {
    private final ShelterPages pages;
    private final Templates templates;

    SheltersController(ShelterPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT, Who.ADMINISTRATOR},
            to = "see by alias whose identity is protected, those alone that are hers to decide on",
            confirmed = true)
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.shelterIndex(f, pages.seen(f), pages.today(f)));
    }
}
