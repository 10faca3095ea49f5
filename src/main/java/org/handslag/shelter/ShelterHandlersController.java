package org.handslag.shelter;

import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Names who may open a protected identity. */
@Page
@RequestMapping("/protected/{id}/handlers")
class ShelterHandlersController {
    private final ShelterPages pages;
    private final Sheltering sheltering;
    private final Templates templates;

    ShelterHandlersController(ShelterPages pages, Sheltering sheltering, Templates templates) {
        this.pages = pages;
        this.sheltering = sheltering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "begin to name who may open a protected identity",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable ShelterId id) {
        var shelter = pages.decided(f, id);
        var form = ShelterForm.filled(shelter);
        return Answer.page(templates.shelterHandlers(f, pages.page(f, shelter, form)));
    }

    @PostMapping
    @Allow(
            value = Who.COORDINATOR,
            to = "name who may open a protected identity; those named before are told",
            confirmed = true)
    ResponseEntity<?> update(Frame f, @PathVariable ShelterId id, Form form) {
        var shelter = pages.decided(f, id);
        var page = pages.page(f, shelter, form);
        var typed = new ShelterForm(form);
        var named = typed.named(page.candidates());
        if (!form.ok()) {
            return Answer.invalid(templates.shelterHandlers(f, page));
        }
        if (!typed.isOf(shelter) || !sheltering.name(shelter, named, f.home(), f.viewer())) {
            var now = pages.decided(f, id);
            form.wrong("handlers", "shelter.wrong.changed");
            form.fill("version", now.version());
            return Answer.with(
                    HttpStatus.CONFLICT, templates.shelterHandlers(f, pages.page(f, now, form)));
        }
        return Answer.done(f, "/protected", "shelter.done.named");
    }
}
