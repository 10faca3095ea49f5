package org.handslag.offer;

import org.handslag.directory.WorkplaceId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** An offer is begun: first at which workplace, then what. */
@Page
class NewOfferController {
    private final OfferPlaces places;
    private final OfferPages pages;
    private final Offering offering;
    private final Templates templates;

    NewOfferController(
            OfferPlaces places, OfferPages pages, Offering offering, Templates templates) {
        this.places = places;
        this.pages = pages;
        this.offering = offering;
        this.templates = templates;
    }

    @GetMapping("/offers/new")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "begin to write what one of her workplaces offers")
    ResponseEntity<?> blank(Frame f, Form asked) {
        if (!asked.value("workplace").isBlank()) {
            var typed = new OfferForm(Form.empty().fill("places", 1), pages.choices(f, null));
            return Answer.page(templates.offerNew(f, place(f, asked), typed));
        }
        var found =
                places.found(
                        asked.optionalLine("q", 100),
                        Reach.toWrite(f.viewer()),
                        f.home().language());
        return found.size() == 1 && asked.value("q").isBlank()
                ? Answer.seeOther(f, "/offers/new?workplace=" + found.getFirst().workplace())
                : Answer.page(templates.offerChoose(f, asked, found));
    }

    @PostMapping("/offers")
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "write what one of her workplaces offers")
    ResponseEntity<?> create(Frame f, Form form) {
        var place = place(f, form);
        var typed = new OfferForm(form, pages.choices(f, null));
        var facts = typed.read();
        if (facts != null && OfferForm.isOver(facts, pages.today(f))) {
            form.wrong("until", "offer.over-already");
        }
        if (facts == null || !form.ok()) {
            return Answer.invalid(templates.offerNew(f, place, typed));
        }
        var offer = offering.make(place, facts, f.viewer());
        return Answer.done(f, offer.path("adjustments"), "offer.made");
    }

    private OfferPlace place(Frame f, Form form) {
        var id = form.parsed("workplace", "form.choose", WorkplaceId::of);
        if (id == null) {
            throw new NotVisible();
        }
        return places.find(id, Reach.toWrite(f.viewer())).orElseThrow(NotVisible::new);
    }
}
