package org.handslag.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.hours.HourLedgers;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.handslag.statement.MonthStatement.Approved;
import org.handslag.statement.MonthStatement.Reopened;
import org.handslag.statement.MonthStatement.Sent;
import org.handslag.statement.MonthStatement.StatementApprover;
import org.springframework.stereotype.Component;

/**
 * What is done with statements and with what an hour costs. Each step is written into the journal.
 * Whether the reader may take it asks the caller.
 */
@Component
public class Stating {
    static final String SUBJECT = "hour-statement";

    private final HourLedgers ledgers;
    private final Statements statements;
    private final HourRates rates;
    private final Journal journal;
    private final Clock clock;

    Stating(
            HourLedgers ledgers,
            Statements statements,
            HourRates rates,
            Journal journal,
            Clock clock) {
        this.ledgers = ledgers;
        this.statements = statements;
        this.rates = rates;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param digest of what was read
     * @throws Refusal while the month is not over, when the hours have changed since, or it is
     *     approved already
     */
    public void approve(
            Circle circle,
            YearMonth month,
            StatementApprover as,
            String digest,
            Operator home,
            Viewer by) {
        if (!month.isBefore(YearMonth.from(home.today(clock)))) {
            throw new Refusal("statement.refused.open");
        }
        var content = draft(circle, month, home);
        if (content.isEmpty() || !content.digest().equals(digest)) {
            throw new Refusal("statement.refused.changed");
        }
        var id = circle.mentorship().id();
        var before = statements.of(List.of(id)).getOrDefault(id, List.of());
        var number = (int) before.stream().filter(one -> one.month().equals(month)).count() + 1;
        var approved = new Approved(by.self(), as, clock.instant());
        var fresh =
                new MonthStatement(Uuid7.next(), id, month, number, content, approved, null, null);
        if (!statements.add(fresh)) {
            throw new Refusal("statement.refused.approved");
        }
        note(by, fresh, "statement.approved");
    }

    /** As the hours are now: what is to be approved. */
    public StatementContent draft(Circle circle, YearMonth month, Operator home) {
        var ledger = ledgers.of(circle, home.today(clock));
        return StatementContent.of(ledger, month, rates.all(), Currencies.of(home.country()));
    }

    /** What holds of a month; empty while it is not approved. */
    public Optional<MonthStatement> of(MentorshipId id, YearMonth month) {
        return statements.of(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(one -> one.holds() && one.month().equals(month))
                .findFirst();
    }

    /** It was sent on this day to whoever pays. */
    public void send(MonthStatement statement, LocalDate on, String to, Viewer by) {
        if (!statements.send(statement.id(), new Sent(on, to, by.self()))) {
            throw new Refusal("statement.refused.old");
        }
        note(by, statement, "statement.sent");
    }

    /** The next version is made from the hours as they are then. */
    public void reopen(MonthStatement statement, String why, Viewer by) {
        var reopened = new Reopened(clock.instant(), by.self(), why);
        if (!statements.reopen(statement.id(), reopened)) {
            throw new Refusal("statement.refused.old");
        }
        note(by, statement, "statement.reopened");
    }

    /** What was approved before stays as it is. */
    public void price(HourRate rate, Viewer by) {
        rates.add(rate, by.self(), clock.instant());
        var mentorship = rate.mentorship();
        var about = mentorship == null ? rate.programme().value() : mentorship.value();
        journal.changed(
                by,
                "hour-rate.set",
                new Subject(SUBJECT, about),
                Map.of(),
                Map.of("from", rate.from(), "amount", rate.amount()));
    }

    private void note(Viewer by, MonthStatement statement, String what) {
        journal.changed(
                by,
                what,
                new Subject(SUBJECT, statement.mentorship().value()),
                Map.of(),
                Map.of("month", statement.month(), "number", statement.number()));
    }
}
