package org.handslag.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.hours.LedgerCast.FIRST;
import static org.handslag.hours.LedgerCast.HERE;
import static org.handslag.hours.LedgerCast.MENTOR;
import static org.handslag.hours.LedgerCast.at;
import static org.handslag.hours.LedgerCast.given;
import static org.handslag.hours.LedgerCast.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.handslag.hours.HourLedger;
import org.handslag.statement.MonthStatement.Approved;
import org.handslag.statement.MonthStatement.Reopened;
import org.handslag.statement.MonthStatement.Sent;
import org.handslag.statement.MonthStatement.StatementApprover;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What statements prove: proven when each month that is over was approved and sent. */
class StatementProofTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 8);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final HourLedger LEDGER = ledger(APRIL, given(FIRST, 60, true));
    private static final Sent SENT = new Sent(APRIL, "Ekonomi", MENTOR);

    @Test
    void provesMonthsThatWereSent() {
        var claim = StatementProof.claim(LEDGER, List.of(statement(SENT, null)));
        assertThat(claim.isProven()).isTrue();
        assertThat(claim.evidence()).hasSize(1);
    }

    @Test
    void missesAMonthThatWasNotSent() {
        assertThat(missing(LEDGER, statement(null, null))).isEqualTo("statement.proof.unsent");
    }

    @Test
    void missesAMonthThatWasNotApprovedOrWasOpenedAgain() {
        assertThat(missing(LEDGER)).isEqualTo("statement.proof.draft");
        var reopened = new Reopened(at(APRIL), MENTOR, "En dag saknades");
        assertThat(missing(LEDGER, statement(SENT, reopened))).isEqualTo("statement.proof.draft");
    }

    @Test
    void asksForNothingBeforeAMonthIsOver() {
        var early = ledger(FIRST.plusDays(9), given(FIRST, 60, true));
        assertThat(StatementProof.claim(early, List.of()).isProven()).isTrue();
    }

    private static @Nullable String missing(HourLedger ledger, MonthStatement... kept) {
        var missing = StatementProof.claim(ledger, List.of(kept)).missing();
        return missing == null ? null : missing.key();
    }

    private static MonthStatement statement(@Nullable Sent sent, @Nullable Reopened reopened) {
        var content = new StatementContent(90, 60, 60, 60, 0, List.of(), "SEK");
        var approved = new Approved(MENTOR, StatementApprover.EMPLOYER, at(APRIL));
        return new MonthStatement(
                UUID.randomUUID(), HERE, MARCH, 1, content, approved, sent, reopened);
    }
}
