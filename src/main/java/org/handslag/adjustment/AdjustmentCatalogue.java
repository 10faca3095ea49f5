package org.handslag.adjustment;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What is done with the adjustments and the trades. Works within the caller's unit of work. */
@Component
public class AdjustmentCatalogue {
    private static final String ADJUSTMENT = "adjustment";
    private static final String TRADE = "trade";

    private final Adjustments adjustments;
    private final Trades trades;
    private final Journal journal;
    private final Clock clock;

    AdjustmentCatalogue(Adjustments adjustments, Trades trades, Journal journal, Clock clock) {
        this.adjustments = adjustments;
        this.trades = trades;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes in what comes with the program and is not there yet. */
    public void takeIn(Viewer by) {
        var shipped = ShippedWords.read();
        var taken =
                shipped.adjustments().stream()
                        .map(shipped::made)
                        .filter(adjustments::add)
                        .map(Adjustment::code)
                        .toList();
        var trade =
                shipped.trades().stream()
                        .map(shipped::made)
                        .filter(trades::add)
                        .map(Trade::code)
                        .toList();
        if (taken.size() + trade.size() > 0) {
            journal.changed(
                    by,
                    "adjustment.taken-in",
                    new Subject("operator", by.operator().value()),
                    Map.of(),
                    Map.of("adjustments", taken, "trades", trade));
        }
    }

    /** How many come with the program and are not there. */
    int offered() {
        var shipped = ShippedWords.read();
        var known = adjustments.all().stream().map(Adjustment::code).collect(Collectors.toSet());
        var trade = trades.all().stream().map(Trade::code).collect(Collectors.toSet());
        return (int)
                (shipped.adjustments().stream().filter(one -> !known.contains(one.code())).count()
                        + shipped.trades().stream()
                                .filter(one -> !trade.contains(one.code()))
                                .count());
    }

    /** False when there is one of this code. */
    boolean add(Adjustment one, Viewer by) {
        var added = adjustments.add(one);
        if (added) {
            note(by, "adjustment.written", one, Map.of());
        }
        return added;
    }

    boolean add(Trade trade, Viewer by) {
        var added = trades.add(trade);
        if (added) {
            note(by, "trade.written", trade, Map.of());
        }
        return added;
    }

    /** False when someone else saved first. */
    boolean save(Adjustment one, Adjustment before, Viewer by) {
        var saved = adjustments.save(one);
        if (saved) {
            note(by, "adjustment.changed", one, facts(before));
        }
        return saved;
    }

    boolean save(Trade trade, Trade before, Viewer by) {
        var saved = trades.save(trade);
        if (saved) {
            note(by, "trade.changed", trade, Map.of("name", before.name()));
        }
        return saved;
    }

    /**
     * Behind another of its group, or first.
     *
     * @param behind the id of the other; blank for first
     */
    void place(Adjustment one, String behind) {
        var ids = adjustments.all().stream().filter(a -> a.group() == one.group());
        adjustments.order(Ranking.moved(ids.map(Adjustment::id).toList(), one.id(), behind));
    }

    void place(Trade trade, String behind) {
        var ids = trades.all().stream().map(Trade::id).toList();
        trades.order(Ranking.moved(ids, trade.id(), behind));
    }

    void stop(Adjustment one, boolean stopped, Viewer by) {
        if (adjustments.stop(one.id(), stopped ? clock.instant() : null)) {
            note(by, stopped ? "adjustment.stopped" : "adjustment.used-again", one, facts(one));
        }
    }

    void stop(Trade trade, boolean stopped, Viewer by) {
        if (trades.stop(trade.id(), stopped ? clock.instant() : null)) {
            var what = stopped ? "trade.stopped" : "trade.used-again";
            note(by, what, trade, Map.of("name", trade.name()));
        }
    }

    private void note(Viewer by, String what, Adjustment one, Map<String, ?> before) {
        journal.changed(by, what, new Subject(ADJUSTMENT, one.id().value()), before, facts(one));
    }

    private void note(Viewer by, String what, Trade trade, Map<String, ?> before) {
        var about = new Subject(TRADE, trade.id().value());
        journal.changed(by, what, about, before, Map.of("name", trade.name()));
    }

    private static Map<String, ?> facts(Adjustment one) {
        return Map.of("group", one.group(), "helps", one.helps(), "offers", one.offers());
    }
}
