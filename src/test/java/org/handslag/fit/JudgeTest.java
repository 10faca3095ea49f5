package org.handslag.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.handslag.fit.Somewhere.Offer;
import org.junit.jupiter.api.Test;

/** All pairs are judged alike, in whatever order they come. */
class JudgeTest {
    private static final int ROUNDS = 60;

    @Test
    void forbidsExactlyWhereARuleIsBroken() {
        for (int round = 0; round < ROUNDS; round++) {
            var invented = new Invented(round);
            var judge = new Judge(invented.mentees(8), invented.seats(8), invented.criteria());
            for (int mentee = 0; mentee < judge.mentees(); mentee++) {
                for (int seat = 0; seat < judge.seats(); seat++) {
                    var suit = judge.suit(mentee, seat);
                    int score = judge.score(mentee, seat);
                    assertThat(suit.isPossible()).isEqualTo(suit.broken().isEmpty());
                    assertThat(score)
                            .isEqualTo(suit.isPossible() ? suit.score() : Judge.IMPOSSIBLE);
                }
            }
        }
    }

    @Test
    void judgesTheSameInWhateverOrderAllComes() {
        for (int round = 0; round < ROUNDS; round++) {
            var invented = new Invented(round);
            var mentees = invented.mentees(6);
            var seats = invented.seats(6);
            var criteria = invented.criteria();
            var judge = new Judge(mentees, seats, criteria);
            var order = invented.shuffled(IntStream.range(0, 6).boxed().toList());
            var other =
                    new Judge(
                            order.stream().map(mentees::get).map(invented::shuffled).toList(),
                            order.stream().map(seats::get).map(invented::shuffled).toList(),
                            criteria);
            for (int mentee = 0; mentee < 6; mentee++) {
                for (int seat = 0; seat < 6; seat++) {
                    assertThat(other.suit(mentee, seat))
                            .isEqualTo(judge.suit(order.get(mentee), order.get(seat)));
                }
            }
            assertThat(other.unknown()).isEqualTo(judge.unknown());
        }
    }

    @Test
    void choosesTheOfferThatSuitsBest() {
        var her = new Someone().says(Aspect.TRADE, trade(2), trade(1));
        assertThat(chosen(her, Offer.number(1).trade(id(1)), Offer.number(2).trade(id(2))))
                .isEqualTo(2);
        assertThat(chosen(her, Offer.number(2).trade(id(2)), Offer.number(1).trade(id(1))))
                .isEqualTo(2);
    }

    @Test
    void choosesAnOfferThatIsPossibleBeforeABetterOneThatIsNot() {
        var her = new Someone().says(Aspect.TRADE, trade(2), trade(1)).from("2026-12-01");
        var over = Offer.number(2).trade(id(2)).until("2026-11-30");
        assertThat(chosen(her, over, Offer.number(1).trade(id(1)))).isEqualTo(1);
    }

    @Test
    void choosesTheFirstByIdWhenTwoSuitAlike() {
        assertThat(chosen(new Someone(), Offer.number(8), Offer.number(7))).isEqualTo(7);
    }

    @Test
    void namesNoOfferWhereThereIsNone() {
        var judge =
                new Judge(
                        List.of(MenteeFacts.none()),
                        List.of(new Somewhere().facts()),
                        Criteria.standard().without(Rule.OFFER));
        assertThat(judge.suit(0, 0).offer()).isNull();
        assertThat(judge.score(0, 0)).isEqualTo(Suit.UNTOLD);
    }

    @Test
    void tellsCodesApartHoweverManyThereAre() {
        var codes = IntStream.range(0, 200).mapToObj(code -> "code-" + code).toList();
        var mentees = codes.stream().map(code -> new Someone().says(Aspect.INTEREST, code).facts());
        var seats = codes.stream().map(code -> new Somewhere().says(Aspect.INTEREST, code).facts());
        var weighed =
                new Criteria(EnumSet.noneOf(Rule.class), Map.of(Part.INTEREST, 1), 2, 10, 3, 50);
        var judge = new Judge(mentees.toList(), seats.toList(), weighed);
        for (int mentee = 0; mentee < 200; mentee++) {
            for (int seat = 0; seat < 200; seat++) {
                assertThat(judge.score(mentee, seat)).isEqualTo(mentee == seat ? 50 : 0);
            }
        }
        var all = new Someone().says(Aspect.SUPPORT, codes.toArray(String[]::new)).facts();
        var half =
                new Somewhere().says(Aspect.SUPPORT, codes.subList(80, 180).toArray(String[]::new));
        var supported =
                new Criteria(EnumSet.noneOf(Rule.class), Map.of(Part.SUPPORT, 1), 2, 10, 3, 50);
        assertThat(new Judge(List.of(all), List.of(half.facts()), supported).score(0, 0))
                .isEqualTo(50);
    }

    @Test
    void countsOfHowManyPairsARuleCannotSayAnything() {
        var seats = List.of(new Somewhere().offers(Offer.number(1)).facts());
        var mentees = List.of(MenteeFacts.none(), new Someone().from("2026-12-01").facts());
        var unknown = new Judge(mentees, seats, Criteria.standard()).unknown();
        assertThat(unknown)
                .containsEntry(Rule.LANGUAGE, 2)
                .containsEntry(Rule.DATES, 1)
                .doesNotContainKey(Rule.TRAINED);
        assertThat(new Judge(mentees, seats, Criteria.standard().without(Rule.DATES)).unknown())
                .doesNotContainKey(Rule.DATES);
    }

    private static long chosen(Someone her, Offer... offers) {
        var seat = new Somewhere().offers(offers).facts();
        var judge = new Judge(List.of(her.facts()), List.of(seat), Criteria.standard());
        return judge.suit(0, 0).offer().getLeastSignificantBits();
    }

    private static UUID id(int trade) {
        return Somewhere.trade(trade);
    }

    private static String trade(int number) {
        return id(number).toString();
    }
}
