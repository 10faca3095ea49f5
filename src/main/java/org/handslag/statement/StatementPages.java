package org.handslag.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.handslag.hours.HourLedger;
import org.handslag.hours.HourLedgers;
import org.handslag.hours.HourRights;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages on statements show, and notes who has looked at whom. */
@Component
class StatementPages {
    static final String READ_AS = "statement";

    private final Circles circles;
    private final HourLedgers ledgers;
    private final Statements statements;
    private final HourRates rates;
    private final Reads reads;

    StatementPages(
            Circles circles,
            HourLedgers ledgers,
            Statements statements,
            HourRates rates,
            Reads reads) {
        this.circles = circles;
        this.ledgers = ledgers;
        this.statements = statements;
        this.rates = rates;
        this.reads = reads;
    }

    /**
     * For employer, consultant and coordinator; hidden from mentor and mentee, who see the hours.
     */
    CircleView view(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.HOURS, id, f);
        if (!HourRights.of(view).leads()) {
            throw new NotVisible();
        }
        reads.read(f.viewer(), READ_AS, view.mentee().stream().map(CircleMember::person).toList());
        return view;
    }

    StatementPage page(Frame f, MentorshipId id, YearMonth month, Form form) {
        var view = view(f, id);
        var ledger = ledgers.of(view.circle(), view.today());
        var kept = statements.of(List.of(id)).getOrDefault(id, List.of());
        var page = page(f, ledger, month, kept, view.role(), form);
        if (page.content().isEmpty() && page.kept().isEmpty()) {
            throw new NotVisible();
        }
        return page;
    }

    private StatementPage page(
            Frame f,
            HourLedger ledger,
            YearMonth month,
            List<MonthStatement> kept,
            @Nullable CircleRole role,
            Form form) {
        var ofMonth = kept.stream().filter(one -> one.month().equals(month)).toList();
        return new StatementPage(
                ledger,
                month,
                content(f, ledger, month, holding(ofMonth, month), rates.all()),
                ofMonth,
                role == null || role == CircleRole.EMPLOYER,
                role == null,
                form);
    }

    static Optional<MonthStatement> holding(List<MonthStatement> kept, YearMonth month) {
        return kept.stream()
                .filter(one -> one.month().equals(month))
                .filter(MonthStatement::holds)
                .findFirst();
    }

    static StatementContent content(
            Frame f,
            HourLedger ledger,
            YearMonth month,
            Optional<MonthStatement> holding,
            List<HourRate> prices) {
        return holding.map(MonthStatement::content)
                .orElseGet(
                        () ->
                                StatementContent.of(
                                        ledger, month, prices, Currencies.of(f.home().country())));
    }
}
