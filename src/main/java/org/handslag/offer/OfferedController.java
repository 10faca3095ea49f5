package org.handslag.offer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.adjustment.Adjustment;
import org.handslag.adjustment.AdjustmentGroup;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.Adjustments;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
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

/** Which adjustments a workplace can make. */
@Page
@RequestMapping("/offers/{offer}/adjustments")
class OfferedController {
    private final Adjustments adjustments;
    private final OfferedAdjustments offered;
    private final OfferPages pages;
    private final Offering offering;
    private final Templates templates;

    OfferedController(
            Adjustments adjustments,
            OfferedAdjustments offered,
            OfferPages pages,
            Offering offering,
            Templates templates) {
        this.adjustments = adjustments;
        this.offered = offered;
        this.pages = pages;
        this.offering = offering;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "see which adjustments one of her workplaces could offer")
    ResponseEntity<?> edit(Frame f, @PathVariable("offer") OfferId id) {
        var offer = pages.toWrite(f, id);
        if (offer.isWithdrawn()) {
            throw new Refusal("offer.refused.withdrawn");
        }
        var page = page(offer, Form.empty());
        fill(page, ticked(id));
        return Answer.page(templates.offerAdjustments(f, page));
    }

    @PostMapping
    @Allow(
            value = {Who.EMPLOYER_CONTACT, Who.COORDINATOR},
            to = "say which adjustments one of her workplaces can make")
    ResponseEntity<?> update(Frame f, @PathVariable("offer") OfferId id, Form form) {
        var page = page(pages.toWrite(f, id), form);
        var chosen = chosen(page);
        if (!form.ok()) {
            return Answer.invalid(templates.offerAdjustments(f, page));
        }
        var version = String.valueOf(page.offer().version());
        if (!form.value(Overtaken.VERSION).equals(version)
                || !offering.adjust(page.offer(), chosen, f.viewer())) {
            tell(f, page);
            return Answer.refused(templates.offerAdjustments(f, page));
        }
        return Answer.done(f, page.offer().path(), "offer.adjusted");
    }

    private List<AdjustmentId> ticked(OfferId id) {
        return offered.of(id).stream().map(OfferedAdjustment::id).toList();
    }

    private OfferedPage page(WorkplaceOffer offer, Form form) {
        var ticked = ticked(offer.id());
        var all =
                adjustments.all().stream()
                        .filter(one -> one.isInUse() || ticked.contains(one.id()))
                        .toList();
        return new OfferedPage(offer, all, form);
    }

    private static void fill(OfferedPage page, List<AdjustmentId> ticked) {
        page.form().fill(Overtaken.VERSION, page.offer().version());
        for (var group : AdjustmentGroup.values()) {
            page.form()
                    .fillAll(
                            OfferedPage.field(group),
                            page.all().stream()
                                    .filter(one -> one.group() == group)
                                    .map(Adjustment::id)
                                    .filter(ticked::contains)
                                    .map(AdjustmentId::toString)
                                    .toList());
        }
    }

    private static List<AdjustmentId> chosen(OfferedPage page) {
        var known = page.all().stream().map(one -> one.id().toString()).collect(Collectors.toSet());
        for (var group : AdjustmentGroup.values()) {
            var field = OfferedPage.field(group);
            if (!known.containsAll(page.form().values(field))) {
                page.form().wrong(field, "offer.choice-gone");
            }
        }
        return Stream.of(AdjustmentGroup.values())
                .flatMap(group -> page.form().values(OfferedPage.field(group)).stream())
                .filter(known::contains)
                .distinct()
                .map(AdjustmentId::of)
                .toList();
    }

    /** What stands there now, at each group that differs. */
    private void tell(Frame f, OfferedPage typed) {
        var saved = page(pages.toWrite(f, typed.offer().id()), Form.empty());
        fill(saved, ticked(saved.offer().id()));
        for (var group : AdjustmentGroup.values()) {
            var field = OfferedPage.field(group);
            var now = saved.form().values(field);
            if (!new HashSet<>(now).equals(new HashSet<>(typed.form().values(field)))) {
                var words = OfferChoices.words(saved.of(f, group), now);
                var key = words.isEmpty() ? "form.emptied" : "form.overtaken";
                typed.form().wrong(field, key, Map.of("saved", words));
            }
        }
        typed.form().fill(Overtaken.VERSION, saved.offer().version());
    }
}
