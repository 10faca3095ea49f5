package org.handslag.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.hours.HourLedger;
import org.handslag.hours.HourLedgers;
import org.handslag.hours.LedgerMonth;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.MentorshipId;
import org.handslag.proof.Claim;
import org.handslag.proof.Claim.Told;
import org.handslag.proof.ProofSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * That the hours of each month were approved, and sent to whoever pays; asked where the rules of
 * the placement have them accounted for.
 */
@Component
@Order(50)
class StatementProof implements ProofSource {
    private final HourLedgers ledgers;
    private final Statements statements;

    StatementProof(HourLedgers ledgers, Statements statements) {
        this.ledgers = ledgers;
        this.statements = statements;
    }

    @Override
    public Map<MentorshipId, List<Claim>> of(Collection<Circle> circles, LocalDate today) {
        var kept = statements.of(circles.stream().map(one -> one.mentorship().id()).toList());
        var claims = new HashMap<MentorshipId, List<Claim>>();
        for (var ledger : ledgers.of(circles, today)) {
            var id = ledger.circle().mentorship().id();
            var pack = ledger.pack();
            if (pack != null && pack.content().hours().granted()) {
                claims.put(id, List.of(claim(ledger, kept.getOrDefault(id, List.of()))));
            }
        }
        return claims;
    }

    static Claim claim(HourLedger ledger, List<MonthStatement> kept) {
        var evidence = new ArrayList<Told>();
        Told missing = null;
        for (var month : over(ledger)) {
            var holding =
                    kept.stream()
                            .filter(MonthStatement::holds)
                            .filter(one -> one.month().equals(month))
                            .findFirst()
                            .orElse(null);
            if (holding == null) {
                missing = Told.of("statement.proof.draft", Map.of("month", month));
                continue;
            }
            var sent = holding.sent();
            if (sent == null) {
                missing = Told.of("statement.proof.unsent", Map.of("month", month));
            }
            evidence.add(told(holding, sent));
        }
        if (evidence.isEmpty() && missing == null) {
            evidence.add(Told.of("statement.proof.none-yet"));
        }
        var path = ledger.circle().mentorship().path() + "/statements";
        return new Claim("statement.proof", evidence, missing, path);
    }

    private static Told told(MonthStatement one, MonthStatement.@Nullable Sent sent) {
        var values =
                new HashMap<String, Object>(
                        Map.of(
                                "month", one.month(),
                                "moment", one.approved().at(),
                                "as", one.approved().as()));
        if (sent == null) {
            return Told.of("statement.proof.approved", values);
        }
        values.put("day", sent.on());
        values.put("to", sent.to());
        return Told.of("statement.proof.sent", values);
    }

    /** Months that can be closed, the first one first. */
    private static List<YearMonth> over(HourLedger ledger) {
        return ledger.months().reversed().stream()
                .map(LedgerMonth::month)
                .filter(month -> month.isBefore(YearMonth.from(ledger.today())))
                .toList();
    }
}
