package org.handslag.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.hours.LedgerCast.FIRST;
import static org.handslag.hours.LedgerCast.circle;
import static org.handslag.hours.LedgerCast.given;
import static org.handslag.hours.LedgerCast.ledger;
import static org.handslag.hours.LedgerCast.under;

import java.time.LocalDate;
import java.util.List;
import org.handslag.proof.Claim;
import org.junit.jupiter.api.Test;

/** What hours prove, each claim proven and missing. */
class HoursProofTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void provesHoursThatWereGrantedGivenAndConfirmed() {
        var ledger =
                ledger(
                        APRIL,
                        given(FIRST, 180, true),
                        given(FIRST.plusDays(8), 120, true),
                        given(FIRST.plusDays(16), 60, true));
        assertThat(HoursProof.claims(ledger)).allMatch(Claim::isProven);
    }

    @Test
    void missesAGrantWhereTheRulesAskForHours() {
        var none = new HourLedger(circle(null), List.of(), List.of(), List.of(), null, APRIL);
        assertThat(missing(none)).containsExactly("hours.proof.granted");
        assertThat(missing(under(true, none))).containsExactly("hours.proof.granted");
        assertThat(missing(under(false, none))).isEmpty();
    }

    @Test
    void missesAMonthInWhichNothingWasGiven() {
        assertThat(missing(ledger(APRIL))).containsExactly("hours.proof.given");
        assertThat(missing(ledger(FIRST.plusDays(20)))).isEmpty();
    }

    @Test
    void missesHoursThatAreFarFromTheGranted() {
        var claims = HoursProof.claims(ledger(APRIL.plusDays(1), given(FIRST, 60, true)));
        assertThat(claims.get(1).missing())
                .isNotNull()
                .extracting(Claim.Told::key)
                .isEqualTo("hours.proof.far.TOO_FEW");
    }

    @Test
    void missesWhatTheMenteeHasNotConfirmedInAWeekThatIsOver() {
        var today = FIRST.plusDays(7);
        var silent = HoursProof.claims(ledger(today, given(FIRST, 60, null)));
        assertThat(silent.get(2).missing())
                .isNotNull()
                .extracting(Claim.Told::key)
                .isEqualTo("hours.proof.confirmed-missing");
        var denied = HoursProof.claims(ledger(today, given(FIRST, 60, false)));
        assertThat(denied.get(2).missing())
                .isNotNull()
                .extracting(Claim.Told::key)
                .isEqualTo("hours.proof.denied");
        assertThat(missing(ledger(today, given(today, 60, null)))).isEmpty();
    }

    private static List<String> missing(HourLedger ledger) {
        return HoursProof.claims(ledger).stream()
                .filter(claim -> !claim.isProven())
                .map(Claim::key)
                .toList();
    }
}
