package org.handslag.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.fit.Somewhere.MENTOR;
import static org.handslag.fit.Somewhere.WORKPLACE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.fit.Reason.Tone;
import org.handslag.fit.Reason.Topic;
import org.handslag.fit.Somewhere.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of a pair: a case of each topic, and that nothing is left untold. */
class ReasonsTest {
    private static final String KITCHEN = Somewhere.trade(1).toString();
    private static final String GARDEN = Somewhere.trade(2).toString();
    private static final String MONDAY = "MONDAY-MORNING";

    record Claim(Reason reason, Someone mentee, Somewhere seat) {
        @Override
        public String toString() {
            return reason.toString();
        }
    }

    static Stream<Claim> claims() {
        return Stream.of(languages(), work(), beside(), forbidden()).flatMap(some -> some);
    }

    private static Stream<Claim> languages() {
        var her = says(Aspect.LANGUAGE, "ti", "sv");
        var there = new Somewhere().offers(Offer.number(1).speaks("ti", "fi"));
        var finn = place().says(Aspect.LANGUAGE, "fi");
        return Stream.of(
                claim(Topic.SPEAKS, her, place().says(Aspect.LANGUAGE, "sv"), "sv"),
                claim(Topic.SPOKEN_THERE, her, there, "ti"),
                claim(Topic.BY_INTERPRETER, says(Aspect.LANGUAGE, "ti").withInterpreter(), finn),
                claim(Topic.NO_LANGUAGE, her, finn),
                claim(Topic.LANGUAGE, her, finn, "fi"));
    }

    private static Stream<Claim> work() {
        var her = says(Aspect.ADJUSTMENT, "lift", "quiet", "ramp");
        var there = new Somewhere().offers(Offer.number(1).seen("ramp").can("quiet"));
        return Stream.of(
                claim(Topic.FIRST_TRADE, says(Aspect.TRADE, KITCHEN, GARDEN), place(), KITCHEN),
                claim(Topic.WISHED_TRADE, says(Aspect.TRADE, GARDEN, KITCHEN), place(), KITCHEN),
                claim(Topic.OTHER_TRADE, says(Aspect.TRADE, GARDEN), place(), KITCHEN),
                claim(Topic.SEEN, her, there, "ramp"),
                claim(Topic.SAID, her, there, "quiet"),
                claim(Topic.MISSING, her, there, "lift"),
                claim(Topic.GUIDED, her, place().says(Aspect.ADJUSTMENT, "quiet"), "quiet"),
                claim(Topic.HELPS_WITH, says(Aspect.SUPPORT, "words"), supports("words"), "words"),
                claim(Topic.OTHER_HELP, says(Aspect.SUPPORT, "words"), supports("tools"), "words"),
                claim(
                        Topic.BOTH_LIKE,
                        says(Aspect.INTEREST, "films", "garden"),
                        place().says(Aspect.INTEREST, "garden"),
                        "garden"));
    }

    private static Stream<Claim> beside() {
        var week = says(Aspect.TIME, MONDAY, "TUESDAY-MORNING", "FRIDAY-EVENING");
        var monday = new Somewhere().offers(Offer.number(1).receives(MONDAY));
        return Stream.of(
                counted(Topic.CAN_MEET, 1, says(Aspect.TIME, MONDAY), monday, MONDAY),
                counted(Topic.SELDOM, 1, week, monday, MONDAY),
                counted(Topic.NEAR, 20, new Someone().travels(60).reaches(WORKPLACE, 20), place()),
                counted(Topic.FAR, 50, new Someone().travels(60).reaches(WORKPLACE, 50), place()),
                counted(Topic.NOT_KNOWN, 7, new Someone(), place()),
                counted(Topic.NOT_KNOWN, 6, says(Aspect.TRADE, KITCHEN), place()));
    }

    private static Stream<Claim> forbidden() {
        var monday = new Somewhere().offers(Offer.number(1).receives(MONDAY, "FRIDAY-MORNING"));
        var ended = new Somewhere().offers(Offer.number(1).until("2026-11-30"));
        var ramp = new Somewhere().offers(Offer.number(1).seen("ramp").can("lift"));
        return Stream.of(
                claim(Topic.TRAINED, new Someone(), place().untrained()),
                claim(Topic.CONSENT, new Someone(), place().unwilling()),
                claim(Topic.CAPACITY, new Someone(), place().free(0)),
                claim(Topic.OFFER, new Someone(), new Somewhere()),
                claim(Topic.CONFLICT, new Someone().hasAConflictWith(MENTOR), place()),
                claim(Topic.HISTORY, new Someone().notAgainWith(MENTOR), place()),
                counted(Topic.TIME, 1, says(Aspect.TIME, MONDAY), monday, MONDAY, "FRIDAY-MORNING"),
                claim(Topic.DATES, new Someone().from("2026-12-01"), ended),
                counted(
                        Topic.TRAVEL,
                        90,
                        new Someone().travels(60).reaches(WORKPLACE, 90),
                        place()),
                claim(Topic.ACCESS, new Someone().cannotWithout("ramp", "lift"), ramp, "lift"),
                claim(
                        Topic.MUST,
                        says(Aspect.TRADE, GARDEN)
                                .says(Aspect.LANGUAGE, "ti")
                                .withInterpreter()
                                .ratherWaits(Aspect.TRADE)
                                .ratherWaits(Aspect.LANGUAGE),
                        place().says(Aspect.LANGUAGE, "sv"),
                        "LANGUAGE",
                        "TRADE"));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void tells(Claim claim) {
        assertThat(suit(claim).reasons()).contains(claim.reason());
    }

    @Test
    void haveACaseOfEachTopic() {
        assertThat(claims().map(one -> one.reason().topic()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Topic.values());
    }

    @Test
    void nameEachRuleThatIsBrokenAndNoOther() {
        for (int round = 0; round < 60; round++) {
            var invented = new Invented(round);
            var judge = new Judge(invented.mentees(6), invented.seats(6), invented.criteria());
            for (int mentee = 0; mentee < 6; mentee++) {
                for (int seat = 0; seat < 6; seat++) {
                    var suit = judge.suit(mentee, seat);
                    assertThat(suit.reasons(Tone.FORBIDS).map(one -> one.topic().name()))
                            .containsExactlyElementsOf(
                                    suit.broken().stream().map(Rule::name).toList());
                }
            }
        }
    }

    @Test
    void leaveNoPartThatWeighsUntold() {
        var silent = EnumSet.of(Part.INTEREST, Part.EXPERIENCE);
        for (int round = 0; round < 60; round++) {
            var invented = new Invented(round);
            var mentees = invented.mentees(6);
            var seats = invented.seats(6);
            for (var part : Part.values()) {
                var only = new Criteria(EnumSet.noneOf(Rule.class), Map.of(part, 3), 2, 10, 3, 50);
                var judge = new Judge(mentees, seats, only);
                for (int mentee = 0; mentee < 6; mentee++) {
                    for (int seat = 0; seat < 6; seat++) {
                        var suit = judge.suit(mentee, seat);
                        var told = suit.reasons().stream().map(one -> one.topic().aspect());
                        if (suit.parts().isEmpty()) {
                            assertThat(suit.reasons())
                                    .containsExactly(new Reason(Topic.NOT_KNOWN, List.of(), 1));
                        } else if (suit.score() > 0 || !silent.contains(part)) {
                            assertThat(told).isNotEmpty().containsOnly(part.aspect());
                        } else {
                            assertThat(told).isEmpty();
                        }
                    }
                }
            }
        }
    }

    @Test
    void areOfOneToneByTheirTopic() {
        assertThat(Arrays.stream(Topic.values()).filter(one -> one.tone() == Tone.FORBIDS))
                .extracting(Topic::name)
                .containsExactly(
                        Arrays.stream(Rule.values()).map(Rule::name).toArray(String[]::new));
    }

    private static Suit suit(Claim claim) {
        return new Judge(
                        List.of(claim.mentee().facts()),
                        List.of(claim.seat().facts()),
                        Criteria.standard())
                .suit(0, 0);
    }

    private static Claim claim(Topic topic, Someone her, Somewhere seat, String... codes) {
        return counted(topic, 0, her, seat, codes);
    }

    private static Claim counted(
            Topic topic, int number, Someone her, Somewhere seat, String... codes) {
        return new Claim(new Reason(topic, List.of(codes), number), her, seat);
    }

    private static Someone says(Aspect aspect, String... codes) {
        return new Someone().says(aspect, codes);
    }

    private static Somewhere place() {
        return new Somewhere().offers(Offer.number(1));
    }

    private static Somewhere supports(String code) {
        return place().says(Aspect.SUPPORT, code);
    }
}
