package org.handslag.offer;

import org.handslag.scope.Refusal;
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

/** One offer: read, changed, withdrawn. */
@Page
@RequestMapping("/offers/{offer}")
class OfferController {
    private final OfferPages pages;
    private final Offering offering;
    private final Templates templates;

    OfferController(OfferPages pages, Offering offering, Templates templates) {
        this.pages = pages;
        this.offering = offering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "read what a workplace offers, who said so and who has seen it")
    ResponseEntity<?> show(Frame f, @PathVariable OfferId offer) {
        return Answer.page(templates.offerShow(f, pages.of(f, offer)));
    }

    @GetMapping("/edit")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "begin to change what one of her workplaces offers")
    ResponseEntity<?> edit(Frame f, @PathVariable("offer") OfferId id) {
        var offer = pages.toWrite(f, id);
        if (offer.isWithdrawn()) {
            throw new Refusal("offer.refused.withdrawn");
        }
        var typed = OfferForm.filled(offer, pages.choices(f, offer));
        return Answer.page(templates.offerEdit(f, offer, typed));
    }

    @PostMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "change what one of her workplaces offers")
    ResponseEntity<?> update(Frame f, @PathVariable("offer") OfferId id, Form form) {
        var before = pages.toWrite(f, id);
        var typed = new OfferForm(form, pages.choices(f, before));
        var facts = typed.read();
        if (facts == null) {
            return Answer.invalid(templates.offerEdit(f, before, typed));
        }
        if (!typed.isOf(before) || !offering.change(before.with(facts), before, f.viewer())) {
            typed.overtakenBy(pages.toWrite(f, id));
            return Answer.refused(templates.offerEdit(f, before, typed));
        }
        return Answer.done(f, before.path(), "offer.saved");
    }

    @PostMapping("/withdrawal")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "withdraw what one of her workplaces offers, or offer it again")
    ResponseEntity<?> withdraw(Frame f, @PathVariable("offer") OfferId id, Form form) {
        var offer = pages.toWrite(f, id);
        var withdrawn = !form.ticked("again");
        offering.withdraw(offer, withdrawn, f.viewer());
        return Answer.done(
                f, offer.path(), withdrawn ? "offer.withdrawn-done" : "offer.again-done");
    }
}
