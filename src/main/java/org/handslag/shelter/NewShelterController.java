package org.handslag.shelter;

import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Marks someone. Why is asked nowhere. */
@Page
@RequestMapping("/people/{person}/shelter")
class NewShelterController {
    private final ShelterPages pages;
    private final Aliases aliases;
    private final Sheltering sheltering;
    private final Templates templates;

    NewShelterController(
            ShelterPages pages, Aliases aliases, Sheltering sheltering, Templates templates) {
        this.pages = pages;
        this.aliases = aliases;
        this.sheltering = sheltering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "begin to protect someone's identity, never saying why",
            confirmed = true)
    ResponseEntity<?> blank(Frame f, @PathVariable PersonId person) {
        var found = pages.open(person);
        var form =
                Form.empty()
                        .fill("alias", aliases.propose(found.id()))
                        .fill("until", Shelter.latest(pages.today(f)));
        return Answer.page(templates.shelterMark(f, pages.marking(f, found, form)));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "protect someone's identity: an alias takes the place of her name everywhere",
            confirmed = true)
    ResponseEntity<?> create(Frame f, @PathVariable PersonId person, Form form) {
        var found = pages.open(person);
        var page = pages.marking(f, found, form);
        var typed = new ShelterForm(form);
        var alias = typed.alias(aliases.traces(found.id()));
        var until = typed.until(pages.today(f));
        var named = typed.named(page.candidates());
        if (until == null || !form.ok()) {
            return Answer.invalid(templates.shelterMark(f, page));
        }
        var marked = new Marking(found.id(), alias, until, named);
        sheltering.protect(marked, f.home(), pages.today(f), f.viewer());
        return Answer.done(f, "/protected", "shelter.done.begun");
    }
}
