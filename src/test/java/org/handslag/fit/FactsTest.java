package org.handslag.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.fit.Somewhere.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Facts are few, in one order, and kept as they were. */
class FactsTest {
    /**
     * All that is ever compared. Whoever adds a name thinks first: nothing here may tell of
     * someone's name, age, origin, religion, diagnosis or address.
     */
    private static final Map<Class<?>, Set<String>> COMPARED =
            Map.of(
                    MenteeFacts.class,
                    Set.of(
                            "said",
                            "must",
                            "interpreter",
                            "from",
                            "travel",
                            "top",
                            "musts",
                            "conflicts",
                            "notAgain"),
                    MenteeFacts.Travel.class,
                    Set.of("minutes", "home", "typed"),
                    SeatFacts.class,
                    Set.of(
                            "mentor",
                            "workplace",
                            "said",
                            "trained",
                            "willing",
                            "free",
                            "at",
                            "offers"),
                    SeatFacts.Offered.class,
                    Set.of(
                            "id",
                            "trade",
                            "languages",
                            "slots",
                            "adjustments",
                            "verified",
                            "from",
                            "until"),
                    Point.class,
                    Set.of("latitude", "longitude"));

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void tellNothingOfAPersonButWhatIsCompared() {
        COMPARED.forEach(
                (type, names) ->
                        assertThat(
                                        Arrays.stream(type.getRecordComponents())
                                                .map(RecordComponent::getName)
                                                .collect(Collectors.toSet()))
                                .as(type.getSimpleName())
                                .isEqualTo(names));
        assertThat(Aspect.values())
                .extracting(Aspect::name)
                .containsExactly(
                        "LANGUAGE", "TIME", "TRAVEL", "ADJUSTMENT", "TRADE", "SUPPORT", "INTEREST");
    }

    @Test
    void comeBackFromStorageAsTheyWereByteForByte() {
        for (int round = 0; round < 500; round++) {
            var invented = new Invented(round);
            var mentee = invented.mentee();
            var kept = JSON.writeValueAsString(mentee);
            var read = JSON.readValue(kept, MenteeFacts.class);
            assertThat(read).isEqualTo(mentee);
            assertThat(JSON.writeValueAsString(read)).isEqualTo(kept);
            assertThat(JSON.writeValueAsString(invented.shuffled(mentee))).isEqualTo(kept);
            for (var seat : invented.seats(4)) {
                var stored = JSON.writeValueAsString(seat);
                var again = JSON.readValue(stored, SeatFacts.class);
                assertThat(again).isEqualTo(seat);
                assertThat(JSON.writeValueAsString(again)).isEqualTo(stored);
                assertThat(JSON.writeValueAsString(invented.shuffled(seat))).isEqualTo(stored);
            }
            var criteria = invented.criteria();
            var decided = JSON.writeValueAsString(criteria);
            assertThat(JSON.readValue(decided, Criteria.class)).isEqualTo(criteria);
        }
    }

    @Test
    void areWrittenInOneOrderWhateverRunsTheProgram() {
        var her =
                new Someone()
                        .says(Aspect.TRADE, "z", "a")
                        .says(Aspect.TIME, "FRIDAY-MORNING", "MONDAY-EVENING", "MONDAY-MORNING")
                        .says(Aspect.LANGUAGE, "ti", "ar", "ti")
                        .says(Aspect.SUPPORT)
                        .ratherWaits(Aspect.TRADE)
                        .ratherWaits(Aspect.LANGUAGE)
                        .facts();
        assertThat(JSON.writeValueAsString(her.said()))
                .isEqualTo(
                        """
                        {"LANGUAGE":["ar","ti"],\
                        "TIME":["MONDAY-MORNING","MONDAY-EVENING","FRIDAY-MORNING"],\
                        "TRADE":["z","a"]}""");
        assertThat(JSON.writeValueAsString(her.musts())).isEqualTo("[\"LANGUAGE\",\"TRADE\"]");
        assertThat(her.used()).doesNotContain(Aspect.SUPPORT);
    }

    @Test
    void areChangedByNobodyWhoHoldsThem() {
        var said = new EnumMap<Aspect, List<String>>(Aspect.class);
        said.put(Aspect.LANGUAGE, List.of("ti"));
        var seat =
                new SeatFacts(
                        Somewhere.MENTOR,
                        Somewhere.WORKPLACE,
                        said,
                        true,
                        true,
                        1,
                        null,
                        List.of());
        said.clear();
        assertThat(seat.said()).containsKey(Aspect.LANGUAGE);
        var criteria = Criteria.standard();
        assertThatThrownBy(() -> criteria.rules().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> criteria.weights().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        var sparse = new Criteria(EnumSet.noneOf(Rule.class), Map.of(), 2, 10, 3, 50);
        assertThat(sparse.weight(Part.TIME)).isZero();
        assertThat(criteria.without(Rule.TIME).rules())
                .hasSize(Rule.values().length - 1)
                .doesNotContain(Rule.TIME);
    }

    @Test
    void nameNothingAsSeenThatNobodyOffers() {
        var can = Set.of("quiet");
        assertThatThrownBy(
                        () ->
                                new SeatFacts.Offered(
                                        Somewhere.trade(9),
                                        Somewhere.trade(1),
                                        Set.of(),
                                        Set.of(),
                                        can,
                                        Set.of("ramp"),
                                        Somewhere.BEGIN,
                                        null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Offer.number(1).seen("ramp").facts().adjustments()).containsExactly("ramp");
    }

    @ParameterizedTest
    @CsvSource({
        "07:00, 12:00, MORNING",
        "07:00, 12:01, MORNING AFTERNOON",
        "11:59, 17:00, MORNING AFTERNOON",
        "12:00, 17:00, AFTERNOON",
        "08:00, 17:01, MORNING AFTERNOON EVENING",
        "16:59, 22:00, AFTERNOON EVENING",
        "17:00, 23:00, EVENING",
        "00:00, 06:00, MORNING",
        ", , MORNING AFTERNOON",
        "09:00, , MORNING AFTERNOON"
    })
    void touchThePartsOfADayThatHoursReachInto(LocalTime from, LocalTime until, String halves) {
        assertThat(Slot.within(List.of(DayOfWeek.MONDAY), from, until))
                .extracting(slot -> slot.half().name())
                .containsExactlyInAnyOrder(halves.split(" "));
    }

    @Test
    void knowEachPartOfTheWeekByItsName() {
        for (var day : DayOfWeek.values()) {
            for (var half : Half.values()) {
                var slot = new Slot(day, half);
                assertThat(Slot.of(slot.toString())).isEqualTo(slot);
            }
        }
        assertThat(Slot.within(List.of(), null, null)).isEmpty();
        for (var wrong : List.of("", "MONDAY", "MONDAY-NIGHT", "monday-MORNING", "-")) {
            assertThatThrownBy(() -> Slot.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void measureDistancesAsTheCrowFlies() {
        var goteborg = new Point(57.7089, 11.9746);
        var stockholm = new Point(59.3293, 18.0686);
        assertThat(goteborg.kilometresTo(stockholm)).isBetween(396.0, 399.0);
        assertThat(stockholm.kilometresTo(goteborg)).isEqualTo(goteborg.kilometresTo(stockholm));
        assertThat(goteborg.kilometresTo(goteborg)).isZero();
        for (var wrong : List.of(91.0, -90.1, Double.NaN)) {
            assertThatThrownBy(() -> new Point(wrong, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Point(0, 180.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
