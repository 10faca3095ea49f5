package org.handslag.hours;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.MentorshipId;
import org.handslag.proof.Claim;
import org.handslag.proof.Claim.Told;
import org.handslag.proof.ProofSource;
import org.handslag.rules.AgreementPoint;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That hours were granted, given and confirmed. */
@Component
@Order(40)
class HoursProof implements ProofSource {
    private final HourLedgers ledgers;

    HoursProof(HourLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Map<MentorshipId, List<Claim>> of(Collection<Circle> circles, LocalDate today) {
        var claims = new HashMap<MentorshipId, List<Claim>>();
        for (var ledger : ledgers.of(circles, today)) {
            claims.put(ledger.circle().mentorship().id(), claims(ledger));
        }
        return claims;
    }

    static List<Claim> claims(HourLedger ledger) {
        return List.of(granted(ledger), given(ledger), confirmed(ledger));
    }

    private static Claim granted(HourLedger ledger) {
        var path = ledger.circle().mentorship().path() + "/agreement";
        var evidence =
                ledger.grants().stream()
                        .filter(one -> one.minutes() > 0)
                        .map(
                                one ->
                                        Told.of(
                                                "hours.proof.grant",
                                                Map.of(
                                                        "n", one.minutes() / 60.0,
                                                        "from", one.from(),
                                                        "until", one.until())))
                        .toList();
        if (!evidence.isEmpty()) {
            return Claim.proven("hours.proof.granted", evidence, path);
        }
        var unasked =
                ledger.pack() != null
                        && !ledger.pack().content().hours().granted()
                        && !ledger.pack().content().requires(AgreementPoint.HOURS);
        return unasked
                ? Claim.proven("hours.proof.granted", List.of(Told.of("hours.proof.unasked")), path)
                : Claim.missing(
                        "hours.proof.granted", Told.of("hours.proof.granted-missing"), path);
    }

    /**
     * Month by month; a month that is over and in which none of the granted were given is a gap.
     */
    private static Claim given(HourLedger ledger) {
        var path = ledger.circle().mentorship().path() + "/hours";
        var evidence =
                ledger.months().reversed().stream()
                        .map(
                                month ->
                                        Told.of(
                                                "hours.proof.month",
                                                Map.of(
                                                        "month", month.month(),
                                                        "granted", month.granted() / 60.0,
                                                        "given", month.given() / 60.0,
                                                        "confirmed", month.confirmed() / 60.0)))
                        .toList();
        var empty =
                ledger.months().stream()
                        .filter(month -> month.month().isBefore(YearMonth.from(ledger.today())))
                        .filter(month -> month.granted() > 0 && month.given() == 0)
                        .map(
                                month ->
                                        Told.of(
                                                "hours.proof.given-missing",
                                                Map.of("month", month.month())));
        var far =
                ledger.share().alarm().stream()
                        .map(
                                alarm ->
                                        Told.of(
                                                "hours.proof.far." + alarm,
                                                Map.of("n", ledger.share().percent().orElse(0))));
        var missing = Stream.concat(empty, far).findFirst().orElse(null);
        var all = evidence.isEmpty() ? List.of(Told.of("hours.proof.none-yet")) : evidence;
        return new Claim("hours.proof.given", all, missing, path);
    }

    /** All of the weeks that are over. */
    private static Claim confirmed(HourLedger ledger) {
        var path = ledger.circle().mentorship().path() + "/hours";
        var over =
                ledger.given().stream()
                        .filter(one -> one.week().isBefore(GivenHours.monday(ledger.today())))
                        .toList();
        var right =
                over.stream().filter(GivenHours::isConfirmed).mapToInt(GivenHours::minutes).sum();
        var all = over.stream().mapToInt(GivenHours::minutes).sum();
        var told =
                Told.of("hours.proof.confirmed-of", Map.of("n", right / 60.0, "all", all / 60.0));
        var denied = over.stream().anyMatch(GivenHours::isDenied);
        var key = denied ? "hours.proof.denied" : "hours.proof.confirmed-missing";
        var missing = right == all ? null : Told.of(key);
        return new Claim(
                "hours.proof.confirmed",
                over.isEmpty() ? List.of(Told.of("hours.proof.none-yet")) : List.of(told),
                missing,
                path);
    }
}
