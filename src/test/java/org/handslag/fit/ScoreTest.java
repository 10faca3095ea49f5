package org.handslag.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.handslag.fit.Somewhere.Offer;
import org.junit.jupiter.api.Test;

/** A score is a sum that can be told, in thousands of cases by chance and some by hand. */
class ScoreTest {
    private static final int ROUNDS = 40;

    @Test
    void isTheSumOfThePointsOfItsParts() {
        eachSuit(
                (criteria, suit) -> {
                    int sum = suit.parts().stream().mapToInt(Suit.Points::points).sum();
                    assertThat(suit.score()).isBetween(0, 100);
                    assertThat(suit.parts().isEmpty() ? Suit.UNTOLD : sum).isEqualTo(suit.score());
                });
    }

    @Test
    void givesAPartNoMoreThanItCouldAndNothingForNothing() {
        eachSuit(
                (criteria, suit) -> {
                    for (var one : suit.parts()) {
                        assertThat(one.value()).isBetween(0, 100);
                        assertThat(one.points()).isBetween(0, one.most());
                        assertThat(one.value() > 0 || one.points() == 0).isTrue();
                        assertThat(criteria.weight(one.part())).isPositive();
                    }
                });
    }

    @Test
    void liesBetweenTheLeastAndTheMostOfItsParts() {
        eachSuit(
                (criteria, suit) -> {
                    if (!suit.parts().isEmpty()) {
                        var values = suit.parts().stream().mapToInt(Suit.Points::value);
                        var all = values.summaryStatistics();
                        assertThat(suit.score()).isBetween(all.getMin(), all.getMax());
                    }
                });
    }

    @Test
    void isTheSameWhetherSomethingIsUnsaidOrWeighsNothing() {
        var invented = new Invented(3);
        for (int round = 0; round < 2000; round++) {
            var mentee = invented.mentee();
            var seat = invented.seats(1);
            var criteria = lenient(invented.criteria());
            for (var aspect : mentee.said().keySet()) {
                var silent = without(mentee, aspect);
                var unweighed = weighing(criteria, aspect, 0);
                assertThat(score(silent, seat, criteria))
                        .isEqualTo(score(silent, seat, unweighed))
                        .isEqualTo(score(mentee, seat, unweighed));
            }
        }
    }

    @Test
    void givesWhatCountsFirstItsShareWhateverTheWeights() {
        var her =
                new Someone()
                        .says(Aspect.TRADE, Somewhere.trade(1).toString())
                        .says(Aspect.INTEREST, "garden")
                        .says(Aspect.SUPPORT, "words")
                        .first(Aspect.TRADE)
                        .facts();
        var seat =
                new Somewhere()
                        .offers(Offer.number(1))
                        .says(Aspect.INTEREST, "films")
                        .says(Aspect.SUPPORT, "tools")
                        .facts();
        for (int weight : new int[] {1, 5, 10}) {
            for (int share : new int[] {0, 30, 50, 90}) {
                var weights = Map.of(Part.TRADE, weight, Part.INTEREST, 5, Part.SUPPORT, 3);
                var criteria = new Criteria(EnumSet.noneOf(Rule.class), weights, 2, 10, 3, share);
                var suit = new Judge(List.of(her), List.of(seat), criteria).suit(0, 0);
                assertThat(suit.score()).isEqualTo(share);
                assertThat(suit.parts().getFirst())
                        .isEqualTo(new Suit.Points(Part.TRADE, 100, share, share, true));
            }
        }
    }

    @Test
    void sharesByWeightWhenNothingCountsFirst() {
        var her =
                new Someone()
                        .says(Aspect.TRADE, Somewhere.trade(1).toString())
                        .says(Aspect.INTEREST, "garden")
                        .first(Aspect.TRAVEL);
        var seat = new Somewhere().offers(Offer.number(1)).says(Aspect.INTEREST, "films");
        var weights = Map.of(Part.TRADE, 6, Part.INTEREST, 3);
        var criteria = new Criteria(EnumSet.noneOf(Rule.class), weights, 2, 10, 3, 50);
        var suit = new Judge(List.of(her.facts()), List.of(seat.facts()), criteria).suit(0, 0);
        assertThat(suit.score()).isEqualTo(66);
        assertThat(suit.parts())
                .containsExactly(
                        new Suit.Points(Part.TRADE, 100, 66, 67, false),
                        new Suit.Points(Part.INTEREST, 0, 0, 34, false));
    }

    @Test
    void isInTheMiddleWhenNothingIsKnown() {
        var nobody = MenteeFacts.none();
        var judge =
                new Judge(
                        List.of(nobody),
                        List.of(new Somewhere().offers(Offer.number(1)).facts()),
                        Criteria.standard());
        assertThat(judge.score(0, 0)).isEqualTo(50);
        assertThat(judge.suit(0, 0).parts()).isEmpty();
        assertThat(nobody.used()).isEmpty();
    }

    @Test
    void refusesNumbersOutOfBounds() {
        var all = EnumSet.allOf(Rule.class);
        for (var wrong :
                List.<Runnable>of(
                        () -> new Criteria(all, Map.of(Part.TIME, 11), 2, 10, 3, 50),
                        () -> new Criteria(all, Map.of(Part.TIME, -1), 2, 10, 3, 50),
                        () -> new Criteria(all, Map.of(), 0, 10, 3, 50),
                        () -> new Criteria(all, Map.of(), 16, 10, 3, 50),
                        () -> new Criteria(all, Map.of(), 2, 61, 3, 50),
                        () -> new Criteria(all, Map.of(), 2, 10, 0, 50),
                        () -> new Criteria(all, Map.of(), 2, 10, 3, 91))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void eachSuit(BiConsumer<Criteria, Suit> check) {
        for (int round = 0; round < ROUNDS; round++) {
            var invented = new Invented(round);
            var criteria = invented.criteria();
            var judge = new Judge(invented.mentees(10), invented.seats(10), criteria);
            for (int mentee = 0; mentee < judge.mentees(); mentee++) {
                for (int seat = 0; seat < judge.seats(); seat++) {
                    check.accept(criteria, judge.suit(mentee, seat));
                }
            }
        }
    }

    private static Criteria lenient(Criteria criteria) {
        return weighing(criteria, Aspect.TRADE, criteria.weight(Part.TRADE));
    }

    /** Without rules, and with this weight for all parts of an aspect. */
    private static Criteria weighing(Criteria criteria, Aspect aspect, int weight) {
        var weights = new EnumMap<Part, Integer>(criteria.weights());
        for (var part : Part.values()) {
            if (part.aspect() == aspect) {
                weights.put(part, weight);
            }
        }
        return new Criteria(EnumSet.noneOf(Rule.class), weights, 2, 10, 3, criteria.topShare());
    }

    private static int score(MenteeFacts mentee, List<SeatFacts> seats, Criteria criteria) {
        return new Judge(List.of(mentee), seats, criteria).score(0, 0);
    }

    private static MenteeFacts without(MenteeFacts her, Aspect aspect) {
        var said = new EnumMap<Aspect, List<String>>(Aspect.class);
        said.putAll(her.said());
        said.remove(aspect);
        return new MenteeFacts(
                said,
                her.must(),
                her.interpreter(),
                her.from(),
                her.travel(),
                her.top(),
                her.musts(),
                her.conflicts(),
                her.notAgain());
    }
}
