package org.handslag.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handslag.adjustment.AdjustmentGroup;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.TradeId;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Period;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkplaceOfferTest {
    private static final String ID = "01900000-0000-7000-8000-000000000001";
    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 18);

    @Test
    void isComingOpenAndOverByItsDays() {
        var offer = offer(UNTIL, null);
        assertThat(offer.state(FROM.minusDays(1))).isEqualTo(OfferState.COMING);
        assertThat(offer.state(FROM)).isEqualTo(OfferState.OPEN);
        assertThat(offer.state(UNTIL)).isEqualTo(OfferState.OPEN);
        assertThat(offer.state(UNTIL.plusDays(1))).isEqualTo(OfferState.OVER);
    }

    @Test
    void withoutAnEndStaysOpen() {
        assertThat(offer(null, null).state(FROM.plusYears(9))).isEqualTo(OfferState.OPEN);
    }

    @Test
    void thatIsWithdrawnIsNothingElse() {
        var offer = offer(UNTIL, Instant.EPOCH);
        assertThat(List.of(FROM.minusDays(1), FROM, UNTIL.plusDays(1)))
                .allMatch(day -> offer.state(day) == OfferState.WITHDRAWN);
    }

    @Test
    void wasSeenLongAgoAfterTwelveMonths() {
        var seen = seen(FROM);
        assertThat(seen.isOld(FROM.plusMonths(12))).isFalse();
        assertThat(seen.isOld(FROM.plusMonths(12).plusDays(1))).isTrue();
        assertThat(seen(null).isOld(UNTIL)).isFalse();
    }

    @Test
    void tellsItsDaysInEachLanguage() {
        var week = List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var hours = new OfferHours(week, null, null);
        assertThat(hours.daysIn(Locale.of("sv"))).isEqualTo("måndag, fredag");
        assertThat(hours.daysIn(Locale.of("da"))).isEqualTo("mandag, fredag");
        assertThat(hours.daysIn(Locale.ENGLISH)).isEqualTo("Monday, Friday");
    }

    private static OfferedAdjustment seen(@Nullable LocalDate on) {
        return new OfferedAdjustment(
                AdjustmentId.of(ID),
                AdjustmentGroup.PLACE,
                Texts.none(),
                "",
                "",
                Instant.EPOCH,
                "",
                on);
    }

    private static WorkplaceOffer offer(@Nullable LocalDate until, @Nullable Instant withdrawn) {
        var place =
                new OfferPlace(WorkplaceId.of(ID), "Köket", OrganisationId.of(ID), "Hav AB", "");
        var facts =
                new OfferFacts(
                        2,
                        new Period(FROM, until),
                        List.of(),
                        TradeId.of(ID),
                        "Diska",
                        List.of(),
                        OfferHours.byAgreement());
        return new WorkplaceOffer(OfferId.of(ID), place, facts, withdrawn, 0);
    }
}
