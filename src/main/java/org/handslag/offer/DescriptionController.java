package org.handslag.offer;

import java.util.List;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Overtaken;
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

/** What an adjustment means at just this workplace, in its own words. */
@Page
@RequestMapping("/offers/{offer}/adjustments/{adjustment}")
class DescriptionController {
    private static final int LINE = 300;

    private final OfferedAdjustments offered;
    private final OfferPages pages;
    private final Offering offering;
    private final Templates templates;

    DescriptionController(
            OfferedAdjustments offered, OfferPages pages, Offering offering, Templates templates) {
        this.offered = offered;
        this.pages = pages;
        this.offering = offering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "begin to tell what an adjustment means at one of her workplaces")
    ResponseEntity<?> edit(
            Frame f,
            @PathVariable("offer") OfferId id,
            @PathVariable("adjustment") AdjustmentId which) {
        var offer = pages.toWrite(f, id);
        var one = visible(offer, which);
        if (offer.isWithdrawn()) {
            throw new Refusal("offer.refused.withdrawn");
        }
        var form = Form.empty().fill("how", one.how()).fill(Overtaken.VERSION, offer.version());
        return Answer.page(templates.offerDescription(f, offer, one, form));
    }

    @PostMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "tell what an adjustment means at one of her workplaces")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable("offer") OfferId id,
            @PathVariable("adjustment") AdjustmentId which,
            Form form) {
        var offer = pages.toWrite(f, id);
        var one = visible(offer, which);
        var how = NoPersonalNumber.in(form, "how", form.optionalLine("how", LINE));
        if (!form.ok()) {
            return Answer.invalid(templates.offerDescription(f, offer, one, form));
        }
        if (!form.value(Overtaken.VERSION).equals(String.valueOf(offer.version()))
                || !offering.describe(offer, which, how, f.viewer())) {
            var now = pages.toWrite(f, id);
            var saved = visible(now, which);
            var shown = Form.empty().fill("how", saved.how());
            Overtaken.tell(form, shown.fill(Overtaken.VERSION, now.version()), List.of("how"));
            return Answer.refused(templates.offerDescription(f, now, saved, form));
        }
        return Answer.done(f, offer.path(), "offer.described");
    }

    private OfferedAdjustment visible(WorkplaceOffer offer, AdjustmentId id) {
        return offered.of(offer.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
