package org.handslag.statement;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.hours.HourLedger;
import org.handslag.hours.HourLedgers;
import org.handslag.hours.LedgerMonth;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Statements in lists: the months of one mentorship, or a month of many. No mentee is named. */
@Component
class StatementList {
    private static final int SIZE = 50;
    private static final int CHUNK = 500;

    private final Circles circles;
    private final HourLedgers ledgers;
    private final Statements statements;
    private final HourRates rates;

    StatementList(Circles circles, HourLedgers ledgers, Statements statements, HourRates rates) {
        this.circles = circles;
        this.ledgers = ledgers;
        this.statements = statements;
        this.rates = rates;
    }

    /** All months of a mentorship of which there is something to tell, the latest first. */
    List<StatementRow> ofOne(Frame f, CircleView view) {
        var circle = List.of(view.circle());
        return rows(f, circle, null);
    }

    /** A page of a month of all mentorships that a coordinator runs. */
    StatementsListed ofAll(Frame f, MonthFilter filter, int page) {
        // One more than is shown tells whether there is another page.
        var ids = ids(f, filter, (page - 1) * SIZE, SIZE + 1);
        var shown = ids.stream().limit(SIZE).toList();
        return new StatementsListed(rows(f, shown, filter), page, ids.size() > SIZE);
    }

    /** All of them, some at a time. */
    Stream<StatementRow> ofAll(Frame f, MonthFilter filter) {
        return Stream.iterate(0, from -> from + CHUNK)
                .map(from -> ids(f, filter, from, CHUNK))
                .takeWhile(ids -> !ids.isEmpty())
                .flatMap(ids -> rows(f, ids, filter).stream());
    }

    private List<MentorshipId> ids(Frame f, MonthFilter filter, int from, int most) {
        return statements.withHours(f.viewer().programmes(Role.COORDINATOR), filter, from, most);
    }

    private List<StatementRow> rows(Frame f, List<MentorshipId> ids, MonthFilter filter) {
        return rows(f, circles.coordinated(f.viewer(), ids), filter.month());
    }

    private List<StatementRow> rows(Frame f, Collection<Circle> some, @Nullable YearMonth month) {
        if (some.isEmpty()) {
            return List.of();
        }
        var ids = some.stream().map(circle -> circle.mentorship().id()).toList();
        var kept = statements.of(ids);
        var prices = rates.all();
        return ledgers.of(some, circles.today(f)).stream()
                .flatMap(
                        ledger ->
                                months(ledger, month).stream()
                                        .map(one -> row(f, ledger, one, kept, prices)))
                .toList();
    }

    private static List<YearMonth> months(HourLedger ledger, @Nullable YearMonth month) {
        return month == null
                ? ledger.months().stream().map(LedgerMonth::month).toList()
                : List.of(month);
    }

    private static StatementRow row(
            Frame f,
            HourLedger ledger,
            YearMonth month,
            Map<MentorshipId, List<MonthStatement>> kept,
            List<HourRate> prices) {
        var mentorship = ledger.circle().mentorship();
        var holding = StatementPages.holding(kept.getOrDefault(mentorship.id(), List.of()), month);
        var content = StatementPages.content(f, ledger, month, holding, prices);
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
}
