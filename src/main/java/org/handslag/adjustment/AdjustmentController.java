package org.handslag.adjustment;

import java.time.Clock;
import org.handslag.scope.NotVisible;
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

/** The adjustments that an operator uses, in both voices. */
@Page
@RequestMapping("/adjustments")
class AdjustmentController {
    private static final String PATH = "/adjustments";

    private final Adjustments adjustments;
    private final AdjustmentCatalogue catalogue;
    private final Clock clock;
    private final Templates templates;

    AdjustmentController(
            Adjustments adjustments,
            AdjustmentCatalogue catalogue,
            Clock clock,
            Templates templates) {
        this.adjustments = adjustments;
        this.catalogue = catalogue;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see what people can say helps them, and workplaces offer")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.adjustmentIndex(f, page(catalogue.offered())));
    }

    @PostMapping("/shipped")
    @Allow(value = Who.COORDINATOR, to = "take in the adjustments and trades of the program")
    ResponseEntity<?> takeIn(Frame f) {
        catalogue.takeIn(f.viewer());
        return Answer.done(f, PATH, "adjustment.taken-in");
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to write an adjustment of the operator's own")
    ResponseEntity<?> blank(Frame f) {
        return Answer.page(templates.adjustmentNew(f, typed(f, Form.empty())));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "write an adjustment of the operator's own")
    ResponseEntity<?> create(Frame f, Form form) {
        var typed = typed(f, form);
        var one = typed.read(null, f.home().today(clock));
        if (one == null) {
            return Answer.invalid(templates.adjustmentNew(f, typed));
        }
        if (!catalogue.add(one, f.viewer())) {
            form.wrong(typed.helps().in(f.home().languages().getFirst()), "adjustment.taken");
            return Answer.refused(templates.adjustmentNew(f, typed));
        }
        return Answer.done(f, PATH, "adjustment.saved");
    }

    @GetMapping("/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to word an adjustment anew")
    ResponseEntity<?> edit(Frame f, @PathVariable AdjustmentId id) {
        var one = visible(id);
        var typed = AdjustmentForm.filled(one, f.home().languages());
        return Answer.page(templates.adjustmentEdit(f, one, page(0), typed));
    }

    @PostMapping("/{id}")
    @Allow(value = Who.COORDINATOR, to = "word an adjustment anew")
    ResponseEntity<?> update(Frame f, @PathVariable AdjustmentId id, Form form) {
        var before = visible(id);
        var typed = typed(f, form);
        var one = typed.read(before, f.home().today(clock));
        if (one == null) {
            return Answer.invalid(templates.adjustmentEdit(f, before, page(0), typed));
        }
        if (!typed.isOf(before) || !catalogue.save(one, before, f.viewer())) {
            typed.overtakenBy(visible(id));
            return Answer.refused(templates.adjustmentEdit(f, before, page(0), typed));
        }
        return Answer.done(f, PATH, "adjustment.saved");
    }

    @PostMapping("/{id}/position")
    @Allow(value = Who.COORDINATOR, to = "place an adjustment behind another of its group")
    ResponseEntity<?> place(Frame f, @PathVariable AdjustmentId id, Form form) {
        catalogue.place(visible(id), form.value("behind"));
        return Answer.done(f, PATH, "adjustment.placed");
    }

    @PostMapping("/{id}/retirement")
    @Allow(value = Who.COORDINATOR, to = "let an adjustment be chosen no more, or again")
    ResponseEntity<?> stop(Frame f, @PathVariable AdjustmentId id, Form form) {
        var stopped = !form.ticked("again");
        catalogue.stop(visible(id), stopped, f.viewer());
        return Answer.done(f, PATH, stopped ? "adjustment.stopped-done" : "adjustment.again-done");
    }

    private Adjustment visible(AdjustmentId id) {
        return adjustments.find(id).orElseThrow(NotVisible::new);
    }

    private AdjustmentsPage page(int offered) {
        return new AdjustmentsPage(adjustments.all(), offered);
    }

    private static AdjustmentForm typed(Frame f, Form form) {
        return new AdjustmentForm(form, f.home().languages());
    }
}
