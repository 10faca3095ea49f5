package org.handslag.statement;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.hours.HourLedger;
import org.handslag.hours.HourLedgers;
import org.handslag.hours.HourRights;
import org.handslag.journal.Reads;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.statement.StatementPage.StatementRow;
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

    /** For employer, consultant and coordinator; hidden from mentor and mentee, who see the hours. */
    CircleView view(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.HOURS, id, f);
        if (!HourRights.of(view).leads()) {
            throw new NotVisible();
        }
        reads.read(
                f.viewer(), READ_AS, view.mentee().stream().map(CircleMember::person).toList());
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

    /** All months of a mentorship of which there is something to tell, the latest first. */
    List<StatementRow> ofOne(Frame f, CircleView view) {
        var circle = List.of(view.circle());
        return rows(f, circle, null);
    }

    /** A month of all mentorships that a coordinator runs. */
    List<StatementRow> ofAll(Frame f, YearMonth month, @Nullable StatementState state) {
        return rows(f, circles.coordinated(f.viewer()), month).stream()
                .filter(row -> state == null || row.state() == state)
                .toList();
    }

    private List<StatementRow> rows(
            Frame f, Collection<Circle> some, @Nullable YearMonth month) {
        var ids = some.stream().map(circle -> circle.mentorship().id()).toList();
        var kept = statements.of(ids);
        var prices = rates.all();
        return ledgers.of(some, circles.today(f)).stream()
                .flatMap(
                        ledger ->
                                ledger.months().stream()
                                        .filter(one -> month == null || one.month().equals(month))
                                        .map(one -> row(f, ledger, one.month(), kept, prices)))
                .toList();
    }

    private static StatementRow row(
            Frame f,
            HourLedger ledger,
            YearMonth month,
            Map<MentorshipId, List<MonthStatement>> kept,
            List<HourRate> prices) {
        var mentorship = ledger.circle().mentorship();
        var holding = holding(kept.getOrDefault(mentorship.id(), List.of()), month);
        var content = content(f, ledger, month, holding, prices);
        return new StatementRow(
                month,
                ledger.circle().place(),
                mentors(ledger, content),
                StatementPage.reference(ledger),
                StatementPage.path(ledger, month),
                content,
                StatementPage.state(holding, month, ledger));
    }

    private static String mentors(HourLedger ledger, StatementContent content) {
        var gave =
                content.lines().stream()
                        .map(StatementContent.HourLine::mentor)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return gave.isEmpty()
                ? ledger.circle()
                        .holder(CircleRole.MENTOR, ledger.today())
                        .map(CircleMember::name)
                        .orElse("–")
                : gave;
    }

    private static Optional<MonthStatement> holding(List<MonthStatement> kept, YearMonth month) {
        return kept.stream()
                .filter(one -> one.month().equals(month))
                .filter(MonthStatement::holds)
                .findFirst();
    }

    private static StatementContent content(
            Frame f,
            HourLedger ledger,
            YearMonth month,
            Optional<MonthStatement> holding,
            List<HourRate> prices) {
        return holding.map(MonthStatement::content)
                .orElseGet(
                        () ->
                                StatementContent.of(
                                        ledger,
                                        month,
                                        prices,
                                        HourRate.currency(f.home().country())));
    }
}
