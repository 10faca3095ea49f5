package org.handslag.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.commission.CommissionState.Progress;
import org.handslag.commission.CommissionState.Side;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may follow what in an order, and whom it waits for. */
class CommissionStateTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Progress NONE = new Progress(0, 0, 0);

    /** Told once more here, so that a slip in the program's own table is noticed. */
    private static final Map<CommissionState, Set<CommissionState>> ALLOWED =
            Map.of(
                    CommissionState.UNCONFIRMED, Set.of(CommissionState.REQUESTED),
                    CommissionState.REQUESTED,
                            Set.of(
                                    CommissionState.OFFERED,
                                    CommissionState.WITHDRAWN,
                                    CommissionState.DECLINED),
                    CommissionState.OFFERED,
                            Set.of(
                                    CommissionState.REQUESTED,
                                    CommissionState.OFFERED,
                                    CommissionState.AGREED,
                                    CommissionState.WITHDRAWN,
                                    CommissionState.DECLINED),
                    CommissionState.AGREED,
                            Set.of(
                                    CommissionState.OFFERED,
                                    CommissionState.PLANNED,
                                    CommissionState.WITHDRAWN,
                                    CommissionState.DECLINED),
                    CommissionState.PLANNED,
                            Set.of(
                                    CommissionState.PLANNED,
                                    CommissionState.DELIVERED,
                                    CommissionState.DECLINED),
                    CommissionState.DELIVERED, Set.of(CommissionState.EVALUATED),
                    CommissionState.EVALUATED, Set.of(),
                    CommissionState.WITHDRAWN, Set.of(),
                    CommissionState.DECLINED, Set.of());

    static Stream<Arguments> allPairs() {
        return Arrays.stream(CommissionState.values())
                .flatMap(
                        from ->
                                Arrays.stream(CommissionState.values())
                                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void allowsJustTheStepsOfTheTable(CommissionState from, CommissionState to) {
        assertThat(from.successors().contains(to)).isEqualTo(ALLOWED.get(from).contains(to));
        var standing = standing(from, TODAY.plusDays(1), List.of());
        if (from != CommissionState.DELIVERED && ALLOWED.get(from).contains(to)) {
            standing.require(to);
        } else if (from != CommissionState.DELIVERED) {
            assertThatThrownBy(() -> standing.require(to)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNCONFIRMED, ORDERER, ORDERER",
        "REQUESTED, US, US",
        "OFFERED, ORDERER, US",
        "AGREED, US, US",
        "PLANNED, NOBODY, NOBODY",
        "DELIVERED, US, US",
        "EVALUATED, NOBODY, NOBODY",
        "WITHDRAWN, NOBODY, NOBODY",
        "DECLINED, NOBODY, NOBODY"
    })
    void waitsForOneSide(CommissionState state, Side inTime, Side offerEnded) {
        var coming = new Progress(2, 1, 1);
        assertThat(state.waitsFor(false, coming)).isEqualTo(inTime);
        assertThat(state.waitsFor(true, coming)).isEqualTo(offerEnded);
    }

    @Test
    void waitsForUsWhenItsDatesAreOverOrCalledOff() {
        var state = CommissionState.PLANNED;
        assertThat(state.waitsFor(false, NONE)).isEqualTo(Side.US);
        assertThat(state.waitsFor(false, new Progress(2, 2, 1))).isEqualTo(Side.US);
    }

    @Test
    void isDeliveredWhenAllItsDatesAreOverAndAttended() {
        assertThat(CommissionState.PLANNED.with(new Progress(2, 2, 2)))
                .isEqualTo(CommissionState.DELIVERED);
        assertThat(CommissionState.PLANNED.with(new Progress(2, 2, 1)))
                .isEqualTo(CommissionState.PLANNED);
        assertThat(CommissionState.PLANNED.with(new Progress(2, 1, 1)))
                .isEqualTo(CommissionState.PLANNED);
        assertThat(CommissionState.AGREED.with(new Progress(1, 1, 1)))
                .isEqualTo(CommissionState.AGREED);
    }

    @Test
    void countsNoDateThatWasCalledOff() {
        var held = date(false, true);
        var off = date(true, false);
        var standing = standing(CommissionState.PLANNED, TODAY, List.of(held, off));
        assertThat(standing.progress()).isEqualTo(new Progress(1, 1, 1));
        assertThat(standing.state()).isEqualTo(CommissionState.DELIVERED);
        assertThat(standing.waiting()).isEqualTo("DELIVERED");
    }

    @Test
    void canBeAgreedToOnTheLastDayAndNotAfterIt() {
        standing(CommissionState.OFFERED, TODAY, List.of()).require(CommissionState.AGREED);
        var late = standing(CommissionState.OFFERED, TODAY.minusDays(1), List.of());
        assertThatThrownBy(() -> late.require(CommissionState.AGREED))
                .isInstanceOf(Refusal.class)
                .extracting(e -> ((Refusal) e).key())
                .isEqualTo("commission.refused.offer-ended");
        assertThat(late.waiting()).isEqualTo("OFFER_ENDED");
    }

    @Test
    void isNotDeclinedWhileItsDatesStand() {
        var planned = standing(CommissionState.PLANNED, TODAY, List.of(date(false, false)));
        assertThat(planned.may(CommissionState.DECLINED)).isFalse();
        var calledOff = standing(CommissionState.PLANNED, TODAY, List.of(date(true, false)));
        assertThat(calledOff.may(CommissionState.DECLINED)).isTrue();
        assertThat(calledOff.waiting()).isEqualTo("NO_DATES");
    }

    private static OrderedDate date(boolean cancelled, boolean recorded) {
        return new OrderedDate(
                CourseInstanceId.next(),
                "grund-2026-11-01",
                Texts.none(),
                NOW.minusSeconds(9000),
                NOW.minusSeconds(60),
                cancelled,
                12,
                12,
                8,
                7,
                recorded ? 6 : 0,
                recorded,
                "");
    }

    private static Standing standing(
            CommissionState state, LocalDate offerUntil, List<OrderedDate> dates) {
        var offer = new Offer(1, "", "", 12, "", "", "", offerUntil, NOW);
        return new Standing(
                order(),
                List.of(new Step(state, false, null, "", NOW)),
                List.of(offer),
                dates,
                List.of(),
                NOW,
                TODAY);
    }

    private static Commission order() {
        return new Commission(
                CommissionId.next(),
                ProgrammeId.next(),
                UUID.randomUUID(),
                new Commission.Orderer(
                        "AME 2", "", "Eva Ek", "eva@ame.example", "", Locale.of("sv")),
                new Commission.Purpose("Lokalvården", "", 3, "", ""),
                new Commission.Wish(null, List.of(), "", "", List.of(), 12, false, "", ""),
                new Commission.Terms("", "", false, null),
                NOW);
    }
}
