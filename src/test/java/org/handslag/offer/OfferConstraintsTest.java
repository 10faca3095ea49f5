package org.handslag.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.TradeId;
import org.handslag.rules.PlacementTypeId;
import org.handslag.scope.Period;
import org.handslag.scope.Viewer;
import org.handslag.support.CourseCast;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself holds of an offer, whoever writes it. */
@ServerTest
class OfferConstraintsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final String NOWHERE = "01900000-0000-7000-8000-0000000000ff";

    private final OfferCast cast;
    private final WorkplaceOffers offers;
    private final OfferedAdjustments adjustments;
    private final OfferPlaces places;
    private final JdbcClient db;
    private final Viewer by;
    private OfferPlace place;

    OfferConstraintsTest(
            BeanFactory beans, TestClock clock, JdbcClient db, @LocalServerPort int port) {
        this.cast = new OfferCast(beans, port);
        this.offers = beans.getBean(WorkplaceOffers.class);
        this.adjustments = beans.getBean(OfferedAdjustments.class);
        this.places = beans.getBean(OfferPlaces.class);
        this.db = db;
        this.by = CourseCast.coordinator(cast.rooms().goteborg());
        clock.reset();
    }

    @BeforeEach
    void findAPlace() {
        var workplace = cast.rooms().workplace("Regel AB", "Regeln");
        place = cast.in(() -> places.find(workplace, Reach.toWrite(by)).orElseThrow());
    }

    @Test
    void readsWhatWasWritten() {
        var offer = added(facts(2, "kitchen"));
        var read = cast.in(() -> offers.find(offer.id(), Reach.toRead(by)).orElseThrow());
        assertThat(read).isEqualTo(offer);
        assertThat(cast.in(() -> offers.find(OfferId.of(NOWHERE), Reach.toRead(by)))).isEmpty();
    }

    @Test
    void savesOnlyWhatNobodyElseHasSaved() {
        var offer = added(facts(2, "kitchen"));
        var next = offer.with(facts(3, "shop"));
        assertThat(cast.in(() -> offers.save(next))).isTrue();
        assertThat(cast.in(() -> offers.save(next))).isFalse();
        assertThat(cast.in(() -> offers.touch(offer))).isFalse();
        var read = cast.in(() -> offers.find(offer.id(), Reach.toRead(by)).orElseThrow());
        assertThat(read.facts()).isEqualTo(next.facts());
    }

    @Test
    void withdrawsOnceAndOffersAgainOnce() {
        var offer = added(facts(2, "kitchen"));
        assertThat(cast.in(() -> offers.withdraw(offer.id(), NOW))).isTrue();
        assertThat(cast.in(() -> offers.withdraw(offer.id(), NOW))).isFalse();
        assertThat(cast.in(() -> offers.withdraw(offer.id(), null))).isTrue();
        assertThat(cast.in(() -> offers.withdraw(offer.id(), null))).isFalse();
    }

    @Test
    void refusesAnImpossibleNumberOfPlaces() {
        refused("offer_places_possible", () -> added(facts(0, "kitchen")));
        refused("offer_places_possible", () -> added(facts(51, "kitchen")));
    }

    @Test
    void refusesDaysAndHoursInTheWrongOrder() {
        var offer = added(facts(1, "kitchen"));
        refused("offer_in_order", () -> set(offer, "until_day = from_day - 1"));
        refused(
                "offer_hours_in_order",
                () -> set(offer, "from_time = '16:00', until_time = '08:00'"));
        refused("offer_hours_in_order", () -> set(offer, "until_time = null"));
        refused("offer_weekdays_known", () -> set(offer, "weekdays = array[8]"));
    }

    @Test
    void refusesWhatNeverWas() {
        var offer = added(facts(1, "kitchen"));
        refused("offer_in_no_trade", () -> set(offer, "trade_id = '" + NOWHERE + "'"));
        refused("offer_at_no_workplace", () -> set(offer, "workplace_id = '" + NOWHERE + "'"));
        var nothing = List.of(PlacementTypeId.of(NOWHERE));
        var facts = facts(1, "kitchen");
        var other =
                new OfferFacts(
                        1,
                        facts.period(),
                        nothing,
                        facts.trade(),
                        "",
                        facts.languages(),
                        facts.hours());
        refused("offer_of_no_kind", () -> added(other));
        var never = List.of(AdjustmentId.of(NOWHERE));
        refused(
                "offer_of_no_adjustment",
                () -> cast.in(() -> adjustments.choose(offer.id(), never, null, NOW)));
    }

    @Test
    void knowsWhoSawWhatAndWhen() {
        var offer = added(facts(1, "kitchen"));
        var one = AdjustmentId.of(cast.adjustment("pictures"));
        cast.in(() -> adjustments.choose(offer.id(), List.of(one), null, NOW));
        refused(
                "seen_by_someone",
                () ->
                        cast.in(
                                () ->
                                        db.sql(
                                                        """
                                                        update workplace_offer_adjustment
                                                           set verified_on = '2026-11-02'
                                                         where offer_id = :id
                                                        """)
                                                .param("id", offer.id())
                                                .update()));
        var later = LocalDate.of(2026, 11, 20);
        var person = cast.rooms().contact("Siv Såg", RoomCast.at(place.workplace()));
        cast.in(() -> adjustments.verify(offer.id(), List.of(one), person, later));
        cast.in(() -> adjustments.verify(offer.id(), List.of(one), person, later.minusDays(5)));
        var seen = cast.in(() -> adjustments.of(offer.id())).getFirst();
        assertThat(seen.verifiedOn()).isEqualTo(later);
        assertThat(seen.verifiedBy()).isEqualTo("Siv Såg");
    }

    private WorkplaceOffer added(OfferFacts facts) {
        var offer = WorkplaceOffer.first(place, facts);
        cast.in(() -> offers.add(offer, null, NOW));
        return offer;
    }

    private OfferFacts facts(int places, String trade) {
        return new OfferFacts(
                places,
                new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 18)),
                List.of(PlacementTypeId.of(cast.kind("sprakpraktik"))),
                TradeId.of(cast.trade(trade)),
                "Diska",
                List.of(Locale.of("sv"), Locale.of("ar")),
                new OfferHours(
                        List.of(DayOfWeek.MONDAY), LocalTime.of(8, 30), LocalTime.of(15, 0)));
    }

    private int set(WorkplaceOffer offer, String what) {
        return cast.in(
                () ->
                        db.sql("update workplace_offer set " + what + " where id = :id")
                                .param("id", offer.id())
                                .update());
    }

    private static void refused(String constraint, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }
}
