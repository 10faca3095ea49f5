package org.handslag.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.scope.Refusal;
import org.handslag.support.Crowd;
import org.handslag.support.Repetitions;
import org.handslag.support.ServerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two at once: one seat is held once, and one yes counts. On real threads. */
@ServerTest
class DecisionRacesTest {
    private final DecisionPlay play;
    private final DecisionCast cast;
    private final Choosings choosings;
    private final ChoiceSteps steps;

    DecisionRacesTest(
            BeanFactory beans, Choosings choosings, ChoiceSteps steps, @LocalServerPort int port) {
        this.play = new DecisionPlay(beans, port);
        this.cast = play.cast;
        this.choosings = choosings;
        this.steps = steps;
    }

    static Stream<Integer> rounds() {
        return IntStream.rangeClosed(1, Repetitions.races()).boxed();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void holdsOneSeatForOneOfTwoWhomTwoCoordinatorsAskAbout(int round) {
        var seat = cast.seat(1);
        var one = cast.waits();
        var two = cast.waits();
        var leaders = List.of(cast.leader(), cast.leader());
        var run = play.run(leaders.getFirst(), false);
        var forms =
                List.of(
                        leaders.get(0).get(play.asking(run, one)).expect(200),
                        leaders.get(1).get(play.asking(run, two)).expect(200));
        var typed = play.typed(run, "OWN_PAGE", seat);
        List<Callable<Integer>> acts =
                List.of(
                        () -> leaders.get(0).submit(forms.get(0), "/asking", typed).status(),
                        () -> leaders.get(1).submit(forms.get(1), "/asking", typed).status());
        assertThat(atOnce(acts)).containsExactlyInAnyOrder(303, 409);
        assertThat(held(seat)).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void countsPlacesOfAWorkplaceForAllItsMentorsTogether(int round) {
        var seat = cast.seat(1);
        var name = DecisionCast.fresh("Kollega");
        var other =
                new DecisionCast.Seat(
                        cast.mentor(name, seat.workplace()),
                        name + " 0",
                        seat.workplace(),
                        seat.contact());
        var who = cast.waits();
        var leader = cast.leader();
        assertThat(play.ask(leader, who, "OWN_PAGE", seat, other).expect(409).text())
                .contains("inte ledig längre");
        play.ask(leader, who, "OWN_PAGE", other).expect(303);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void countsOneYesOfTwoThatSheSaysAtOnceAndFreesTheOtherOnce(int round) {
        var who = cast.waits();
        play.ask(cast.leader(), who, "OWN_PAGE", cast.seat(1), cast.seat(1)).expect(303);
        var asked = cast.in(() -> choosings.of(who.person())).getFirst();
        List<Callable<Integer>> acts =
                asked.choices().stream()
                        .<Callable<Integer>>map(one -> () -> saysYes(asked, one, who))
                        .toList();
        assertThat(atOnce(acts)).containsExactlyInAnyOrder(303, 409);
        var after = cast.in(() -> choosings.of(who.person())).getFirst();
        assertThat(after.choices().stream().map(MentorChoice::state))
                .containsExactlyInAnyOrder(ChoiceState.MENTEE_YES, ChoiceState.FREED);
    }

    private int saysYes(Choosing asked, MentorChoice choice, DecisionCast.Waits who) {
        var yes = ChoiceAnswer.herself(ChoiceParty.MENTEE, true, steps.now(), who.person());
        try {
            cast.does(
                    () ->
                            steps.answer(
                                    asked.id(),
                                    choice.id(),
                                    yes,
                                    cast.goteborg(),
                                    cast.as(who.person())));
            return 303;
        } catch (Refusal refused) {
            return 409;
        }
    }

    private List<Integer> atOnce(List<Callable<Integer>> acts) {
        try (var crowd = new Crowd(cast.port, "sv")) {
            return crowd.atOnce(acts);
        }
    }

    private String held(DecisionCast.Seat seat) {
        return cast.one(
                "select count(*)::text from mentor_choice where freed_why is null and person_id = '"
                        + seat.mentor()
                        + "'");
    }
}
