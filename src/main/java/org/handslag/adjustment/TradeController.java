package org.handslag.adjustment;

import java.time.Clock;
import java.util.List;
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

/** The trades that an operator uses. */
@Page
@RequestMapping("/trades")
class TradeController {
    private static final String PATH = "/trades";

    private final Trades trades;
    private final AdjustmentCatalogue catalogue;
    private final Clock clock;
    private final Templates templates;

    TradeController(
            Trades trades, AdjustmentCatalogue catalogue, Clock clock, Templates templates) {
        this.trades = trades;
        this.catalogue = catalogue;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see the trades in which workplaces offer work")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.adjustmentTrades(f, trades.all(), catalogue.offered()));
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to name a trade of the operator's own")
    ResponseEntity<?> blank(Frame f) {
        return Answer.page(templates.adjustmentTrade(f, null, List.of(), typed(f, Form.empty())));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "name a trade of the operator's own")
    ResponseEntity<?> create(Frame f, Form form) {
        var typed = typed(f, form);
        var trade = typed.read(null, f.home().today(clock));
        if (trade == null) {
            return Answer.invalid(templates.adjustmentTrade(f, null, List.of(), typed));
        }
        if (!catalogue.add(trade, f.viewer())) {
            form.wrong(typed.name().in(f.home().languages().getFirst()), "adjustment.trade-taken");
            return Answer.refused(templates.adjustmentTrade(f, null, List.of(), typed));
        }
        return Answer.done(f, PATH, "adjustment.trade-saved");
    }

    @GetMapping("/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to name a trade anew")
    ResponseEntity<?> edit(Frame f, @PathVariable TradeId id) {
        var trade = visible(id);
        var typed = TradeForm.filled(trade, f.home().languages());
        return Answer.page(templates.adjustmentTrade(f, trade, trades.all(), typed));
    }

    @PostMapping("/{id}")
    @Allow(value = Who.COORDINATOR, to = "name a trade anew")
    ResponseEntity<?> update(Frame f, @PathVariable TradeId id, Form form) {
        var before = visible(id);
        var typed = typed(f, form);
        var trade = typed.read(before, f.home().today(clock));
        if (trade == null) {
            return Answer.invalid(templates.adjustmentTrade(f, before, trades.all(), typed));
        }
        if (!typed.isOf(before) || !catalogue.save(trade, before, f.viewer())) {
            typed.overtakenBy(visible(id));
            return Answer.refused(templates.adjustmentTrade(f, before, trades.all(), typed));
        }
        return Answer.done(f, PATH, "adjustment.trade-saved");
    }

    @PostMapping("/{id}/position")
    @Allow(value = Who.COORDINATOR, to = "place a trade behind another")
    ResponseEntity<?> place(Frame f, @PathVariable TradeId id, Form form) {
        catalogue.place(visible(id), form.value("behind"));
        return Answer.done(f, PATH, "adjustment.placed");
    }

    @PostMapping("/{id}/retirement")
    @Allow(value = Who.COORDINATOR, to = "let a trade be chosen no more, or again")
    ResponseEntity<?> stop(Frame f, @PathVariable TradeId id, Form form) {
        var stopped = !form.ticked("again");
        catalogue.stop(visible(id), stopped, f.viewer());
        return Answer.done(f, PATH, stopped ? "adjustment.stopped-done" : "adjustment.again-done");
    }

    private Trade visible(TradeId id) {
        return trades.find(id).orElseThrow(NotVisible::new);
    }

    private static TradeForm typed(Frame f, Form form) {
        return new TradeForm(form, f.home().languages());
    }
}
