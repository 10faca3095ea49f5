package org.handslag.proof;

import org.handslag.mentorship.MentorshipId;
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

/** What an audit asks for: of one mentorship, and where most of it is missing. */
@Page
class ProofController {
    private final ProofPages pages;
    private final Templates templates;

    ProofController(ProofPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/mentorships/{id}/proof")
    @Allow(
            value = Who.SIGNED_IN,
            to = "see what of a mentorship is proven, as its consultant or coordinator",
            confirmed = true)
    ResponseEntity<?> show(Frame f, @PathVariable MentorshipId id) {
        return Answer.page(templates.proofShow(f, pages.page(f, id)));
    }

    @GetMapping("/proofs")
    @Allow(
            value = Who.COORDINATOR,
            to = "see in which mentorships something is not proven",
            confirmed = true)
    ResponseEntity<?> index(Frame f, Form asked) {
        var ended = asked.ticked("ended");
        var list = pages.list(f, ended, number(asked.value("page")));
        return Answer.page(templates.proofIndex(f, list, asked));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
