package org.handslag.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.scope.Country;
import org.handslag.scope.ProgrammeId;
import org.handslag.statement.StatementContent.HourLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an hour costs on a day, what a month costs in all, and what comes after what. */
class StatementContentTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Mentorship HERE =
            new Mentorship(
                    new MentorshipId(UUID.randomUUID()),
                    PROGRAMME,
                    MentorshipKind.PLACEMENT,
                    null,
                    new WorkplaceId(UUID.randomUUID()),
                    FIRST,
                    Instant.EPOCH,
                    null,
                    0);

    @ParameterizedTest
    @CsvSource({"-1, ", "0, 200", "9, 200", "10, 250", "40, 250"})
    void takesThePriceThatHoldsOnTheDay(int day, @Nullable String price) {
        var rates = List.of(rate(null, 10, "250"), rate(null, 0, "200"));
        assertThat(HourRate.on(FIRST.plusDays(day), HERE, rates).orElse(null))
                .isEqualTo(price == null ? null : new BigDecimal(price));
    }

    @Test
    void prefersThePriceOfTheMentorshipAndKnowsNoneOfOthers() {
        var other = new MentorshipId(UUID.randomUUID());
        var rates = List.of(rate(null, 5, "250"), rate(HERE.id(), 0, "300"), rate(other, 6, "1"));
        assertThat(HourRate.on(FIRST.plusDays(9), HERE, rates)).contains(new BigDecimal("300"));
        var elsewhere =
                new HourRate(new ProgrammeId(UUID.randomUUID()), null, FIRST, new BigDecimal("99"));
        assertThat(HourRate.on(FIRST, HERE, List.of(elsewhere))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, 285.50, 285.50", "15, 0.01, 0.00", "45, 99.99, 74.99", "90, 333.33, 500.00"})
    void isExactToTheCoin(int minutes, String price, String cost) {
        assertThat(content(line(minutes, price)).cost()).contains(new BigDecimal(cost));
    }

    @Test
    void addsBeforeItRounds() {
        assertThat(content(line(15, "0.02"), line(15, "0.02")).cost())
                .contains(new BigDecimal("0.01"));
    }

    @Test
    void knowsNoCostWhereADayHasNoPrice() {
        assertThat(content(line(60, "100"), line(60, null)).cost()).isEmpty();
        assertThat(content().cost()).isEmpty();
    }

    @Test
    void isReadAgainAsItWasWritten() {
        var content = content(line(45, "285.50"), line(15, null));
        assertThat(StatementContent.parse(content.json())).isEqualTo(content);
        assertThat(content.digest()).isNotEqualTo(content(line(45, "285.50")).digest());
    }

    @ParameterizedTest
    @EnumSource(StatementState.class)
    void closesOnlyWhatWasApproved(StatementState state) {
        assertThat(state.isClosed())
                .isEqualTo(state == StatementState.APPROVED || state == StatementState.SENT);
        assertThat(state.successors()).doesNotContain(state, StatementState.OPEN);
        if (state != StatementState.DRAFT) {
            assertThat(state.successors()).contains(StatementState.DRAFT);
        } else {
            assertThat(state.successors()).isEqualTo(EnumSet.of(StatementState.APPROVED));
        }
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void countsInTheMoneyOfTheCountry(Country country) {
        assertThat(Currencies.of(country)).startsWith(country.name());
    }

    private static HourRate rate(@Nullable MentorshipId mentorship, int day, String amount) {
        return new HourRate(PROGRAMME, mentorship, FIRST.plusDays(day), new BigDecimal(amount));
    }

    private static HourLine line(int minutes, @Nullable String rate) {
        var price = rate == null ? null : new BigDecimal(rate);
        return new HourLine(FIRST, "Mona", minutes, null, price);
    }

    private static StatementContent content(HourLine... lines) {
        var given = List.of(lines).stream().mapToInt(HourLine::minutes).sum();
        return new StatementContent(90, 60, given, 0, 0, List.of(lines), "SEK");
    }
}
