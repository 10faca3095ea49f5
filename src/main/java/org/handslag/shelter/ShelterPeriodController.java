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

/** Lets the protection go on, for a year at most. */
@Page
@RequestMapping("/protected/{id}/period")
class ShelterPeriodController {
    private final ShelterPages pages;
    private final Sheltering sheltering;
    private final Templates templates;

    ShelterPeriodController(ShelterPages pages, Sheltering sheltering, Templates templates) {
        this.pages = pages;
        this.sheltering = sheltering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT, Who.ADMINISTRATOR},
            to = "begin to let the protection of an identity go on",
            confirmed = true)
    ResponseEntity<?> edit(Frame f, @PathVariable ShelterId id) {
        var shelter = pages.decided(f, id);
        var form = ShelterForm.filled(shelter).fill("until", Shelter.latest(pages.today(f)));
        return Answer.page(templates.shelterPeriod(f, pages.page(f, shelter, form)));
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT, Who.ADMINISTRATOR},
            to = "let the protection of an identity go on, for a year at most",
            confirmed = true)
    ResponseEntity<?> update(Frame f, @PathVariable ShelterId id, Form form) {
        var shelter = pages.decided(f, id);
        var typed = new ShelterForm(form);
        var until = typed.until(pages.today(f));
        if (until == null || !form.ok()) {
            return Answer.invalid(templates.shelterPeriod(f, pages.page(f, shelter, form)));
        }
        if (!typed.isOf(shelter)
                || !sheltering.prolong(shelter, until, pages.today(f), f.viewer())) {
            var now = pages.decided(f, id);
            form.wrong("until", "shelter.wrong.changed");
            form.fill("version", now.version());
            return Answer.with(
                    HttpStatus.CONFLICT, templates.shelterPeriod(f, pages.page(f, now, form)));
        }
        return Answer.done(f, "/protected", "shelter.done.prolonged");
    }
}
