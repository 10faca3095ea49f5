package org.handslag.statement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.handslag.hours.GivenHours;
import org.handslag.hours.HourLedger;
import org.handslag.mentorship.CircleMember;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a statement says: kept as one piece, since it is approved as one. It names no mentee:
 * whoever pays must not see her.
 *
 * @param granted in minutes, as all sums
 * @param lines the first day first
 * @param currency by its code
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StatementContent(
        int granted,
        int planned,
        int given,
        int confirmed,
        int denied,
        List<HourLine> lines,
        String currency) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HOUR = 60;

    /**
     * A day.
     *
     * @param right what the mentee has said of it; null when she has said nothing
     * @param rate what an hour cost on that day; null when nobody had said
     */
    public record HourLine(
            LocalDate day,
            String mentor,
            int minutes,
            @Nullable Boolean right,
            @Nullable BigDecimal rate) {}

    public StatementContent {
        lines = List.copyOf(lines);
    }

    static StatementContent of(
            HourLedger ledger, YearMonth month, List<HourRate> rates, String currency) {
        var sums = ledger.month(month);
        var lines =
                ledger.given(month).reversed().stream()
                        .map(one -> line(ledger, one, rates))
                        .toList();
        return new StatementContent(
                sums.granted(),
                sums.planned(),
                sums.given(),
                sums.confirmed(),
                sums.denied(),
                lines,
                currency);
    }

    private static HourLine line(HourLedger ledger, GivenHours one, List<HourRate> rates) {
        var answer = one.answer();
        return new HourLine(
                one.day(),
                name(ledger, one.mentor()),
                one.minutes(),
                answer == null ? null : answer.correct(),
                HourRate.on(one.day(), ledger.circle().mentorship(), rates).orElse(null));
    }

    private static String name(HourLedger ledger, PersonId mentor) {
        return ledger.circle().members().stream()
                .filter(member -> member.person().equals(mentor))
                .map(CircleMember::name)
                .findFirst()
                .orElse("–");
    }

    /** To the smallest coin, halves up; empty where a day has no price, or there are no days. */
    public Optional<BigDecimal> cost() {
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.rate() == null)) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            var rate = line.rate();
            if (rate != null) {
                sum = sum.add(rate.multiply(BigDecimal.valueOf(line.minutes())));
            }
        }
        return Optional.of(sum.divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.HALF_UP));
    }

    public int unanswered() {
        return given - confirmed - denied;
    }

    public boolean isEmpty() {
        return granted == 0 && planned == 0 && given == 0;
    }

    /** Tells whether someone has read the same. */
    public String digest() {
        return Integer.toHexString(json().hashCode());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static StatementContent parse(String json) {
        return JSON.readValue(json, StatementContent.class);
    }
}
