package org.handslag.offer;

import java.util.List;
import java.util.stream.Collectors;
import org.handslag.adjustment.AdjustmentId;
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

/** Someone has been at the workplace and seen what it says that it can do. */
@Page
@RequestMapping("/offers/{offer}/verification")
class VerificationController {
    private static final String SEEN = "seen";

    private final OfferPages pages;
    private final Offering offering;
    private final Templates templates;

    VerificationController(OfferPages pages, Offering offering, Templates templates) {
        this.pages = pages;
        this.offering = offering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "see which adjustments of a workplace can be verified")
    ResponseEntity<?> ask(Frame f, @PathVariable OfferId offer) {
        var page = page(f, offer);
        var form = Form.empty().fill("on", page.today());
        return Answer.page(templates.offerVerification(f, page, form));
    }

    @PostMapping
    @Allow(
            value = {Who.COORDINATOR, Who.JOB_CONSULTANT},
            to = "verify adjustments that she has seen at a workplace")
    ResponseEntity<?> verify(Frame f, @PathVariable OfferId offer, Form form) {
        var page = page(f, offer);
        var seen = seen(page, form);
        var on = form.date("on");
        if (on != null && on.isAfter(page.today())) {
            form.wrong("on", "offer.seen-tomorrow");
        }
        if (on == null || !form.ok()) {
            return Answer.invalid(templates.offerVerification(f, page, form));
        }
        offering.verify(page.offer(), seen, on, f.viewer());
        return Answer.done(f, page.offer().path(), "offer.verified");
    }

    private OfferPage page(Frame f, OfferId id) {
        var page = pages.of(f, id);
        if (page.offer().isWithdrawn() || page.adjustments().isEmpty()) {
            throw new Refusal("offer.refused.nothing-to-see");
        }
        return page;
    }

    private static List<AdjustmentId> seen(OfferPage page, Form form) {
        var known =
                page.adjustments().stream()
                        .map(one -> one.id().toString())
                        .collect(Collectors.toSet());
        var seen = form.values(SEEN);
        if (seen.isEmpty()) {
            form.wrong(SEEN, "offer.seen-none");
        } else if (!known.containsAll(seen)) {
            form.wrong(SEEN, "offer.choice-gone");
        }
        return seen.stream().filter(known::contains).distinct().map(AdjustmentId::of).toList();
    }
}
