package org.handslag.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.handslag.hours.HourLedger;
import org.handslag.ui.Form;
import org.handslag.web.Frame;

/**
 * A month of a mentorship as a statement.
 *
 * @param content as it was approved; while it is a draft, as the ledger is now
 * @param kept all that were approved of this month, the latest first
 * @param approves whether the reader may approve it
 * @param sends whether the reader may note that it was sent, and open it again
 */
public record StatementPage(
        HourLedger ledger,
        YearMonth month,
        StatementContent content,
        List<MonthStatement> kept,
        boolean approves,
        boolean sends,
        Form form) {

    public Optional<MonthStatement> holding() {
        return kept.stream().filter(MonthStatement::holds).findFirst();
    }

    public StatementState state() {
        return state(holding(), month, ledger);
    }

    static StatementState state(
            Optional<MonthStatement> holding, YearMonth month, HourLedger ledger) {
        if (holding.isPresent()) {
            return holding.get().sent() == null ? StatementState.APPROVED : StatementState.SENT;
        }
        return month.isBefore(YearMonth.from(ledger.today()))
                ? StatementState.DRAFT
                : StatementState.OPEN;
    }

    public int number() {
        return kept.isEmpty() ? 1 : kept.getFirst().number() + (holding().isPresent() ? 0 : 1);
    }

    public String path() {
        return path(ledger, month);
    }

    static String path(HourLedger ledger, YearMonth month) {
        return ledger.circle().mentorship().path() + "/statements/" + month;
    }

    /** By which whoever pays can ask for it; it tells nothing of anyone. */
    public String reference() {
        return reference(ledger);
    }

    static String reference(HourLedger ledger) {
        var id = ledger.circle().mentorship().id().toString();
        return id.substring(id.length() - 8);
    }

    /** Approved ones that were opened again. */
    public List<MonthStatement> earlier() {
        return kept.stream().filter(one -> !one.holds()).toList();
    }

    /** The cost in words, or that there is none to tell. */
    public String cost(Frame f) {
        return content.cost()
                .map(cost -> f.t("statement.money", "n", cost, "currency", content.currency()))
                .orElse("–");
    }
}
