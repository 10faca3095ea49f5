package org.handslag.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.handslag.scope.Operator;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.Eavesdropper.Row;
import org.handslag.survey.SurveyPlay.Played;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * Attacks on the promise, by someone who reads all tables as their owner. Each is made on answers
 * with names too, where it must succeed: an attack that finds nothing there would show nothing.
 */
@ServerTest
class AnonymityTest {
    private static final int SIX = 6;

    private final Operator goteborg;
    private final SurveyPlay play;
    private final Nightly nightly;
    private final TestClock clock;
    private final Eavesdropper eavesdropper;
    private final int port;

    AnonymityTest(
            Cast cast,
            SurveyPlay play,
            Nightly nightly,
            TestClock clock,
            Environment settings,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.play = play;
        this.nightly = nightly;
        this.clock = clock;
        this.eavesdropper = new Eavesdropper(settings);
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    /** A round of six who have answered in the order of the list, each with a word of her own. */
    private record Answered(Played played, List<String> order) {
        /** Who gave this answer, as only the test can tell. */
        String giver(Row answer) {
            return order.stream()
                    .filter(one -> answer.text().contains(word(one)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String word(String address) {
        return "Ordet av " + address.charAt(7);
    }

    private Answered sixAnswer(boolean named) {
        var played = play.asked(goteborg, SIX, named);
        var order = new ArrayList<>(played.people());
        Collections.shuffle(order, new Random());
        order.forEach(address -> answer(played, address));
        return new Answered(played, order);
    }

    private void answer(Played played, String address) {
        clock.forward(Duration.ofMinutes(7));
        play.answer(new Visitor(port, "sv"), played, address, word(address)).expect(303);
    }

    @Test
    void noValueOfAnAnswerLeadsToAPerson() {
        var open = sixAnswer(true);
        assertThat(ledTo(open)).as("with names").hasSize(SIX);
        var hidden = sixAnswer(false);
        assertThat(ledTo(hidden)).isEmpty();
        nightly.run();
        assertThat(ledTo(hidden)).as("after the night").isEmpty();
    }

    /** Answers from which a path of shared values leads to the right person alone. */
    private List<Row> ledTo(Answered answered) {
        var answers = eavesdropper.answers(answered.played().round().id());
        assertThat(answers).hasSize(SIX);
        return answers.stream()
                .filter(
                        answer -> {
                            var found = eavesdropper.reachable(answer, answers);
                            return found.stream()
                                            .filter(row -> row.table().equals("person"))
                                            .map(Row::text)
                                            .filter(text -> text.contains(answered.giver(answer)))
                                            .count()
                                    == 1;
                        })
                .toList();
    }

    @Test
    void noTimeStandsOnAnAnswer() {
        var hidden = sixAnswer(false);
        assertThat(eavesdropper.answers(hidden.played().round().id()))
                .allSatisfy(
                        answer ->
                                assertThat(answer.text())
                                        .contains("\"answered_on\": null")
                                        .doesNotContainPattern("\\d\\d:\\d\\d"));
    }

    /** By transaction, by place, by id, forwards and backwards: twice, since once may be chance. */
    @Test
    void noOrderOfTheAnswersIsThatInWhichTheyCame() {
        assertThat(orders(sixAnswer(true))).as("with names").containsEntry("writer", true);
        var hidden = List.of(sixAnswer(false), sixAnswer(false));
        var both = orders(hidden.getFirst());
        orders(hidden.getLast())
                .forEach((order, tells) -> both.merge(order, tells, (a, b) -> a && b));
        assertThat(both).hasSize(6).doesNotContainValue(true);
        assertThat(eavesdropper.answers(hidden.getLast().played().round().id()))
                .extracting(Row::writer)
                .as("written by one transaction, the last")
                .containsOnly(
                        eavesdropper
                                .answers(hidden.getLast().played().round().id())
                                .getFirst()
                                .writer());
    }

    private Map<String, Boolean> orders(Answered answered) {
        Map<String, Comparator<Row>> orders =
                Map.of(
                        "writer", Comparator.comparingLong(Row::writer),
                        "place", Comparator.comparingLong(Row::place),
                        "id", Comparator.comparing(row -> row.text().replaceAll(".*\"id\": ", "")));
        var found = new HashMap<String, Boolean>();
        orders.forEach(
                (name, order) -> {
                    found.put(name, inOrder(answered, order).equals(answered.order()));
                    found.put(
                            name + " backwards",
                            inOrder(answered, order.reversed()).equals(answered.order()));
                });
        return found;
    }

    private List<String> inOrder(Answered answered, Comparator<Row> order) {
        var answers = new ArrayList<>(eavesdropper.answers(answered.played().round().id()));
        var distinct = answers.stream().sorted(order).map(answered::giver).toList();
        var tells = IntStream.range(1, answers.size()).noneMatch(i -> same(answers, order));
        return tells ? distinct : List.of();
    }

    /** Rows that an order cannot tell apart are in none. */
    private static boolean same(List<Row> rows, Comparator<Row> order) {
        var sorted = rows.stream().sorted(order).toList();
        return IntStream.range(1, sorted.size())
                .anyMatch(i -> order.compare(sorted.get(i - 1), sorted.get(i)) == 0);
    }

    /** Who was reminded had not answered before: the one who did afterwards is no other. */
    @Test
    void whoAnswersAfterTheReminderIsNotKnownByIt() {
        assertThat(afterTheReminder(true)).as("with names").hasSize(1);
        assertThat(afterTheReminder(false)).hasSize(SIX);
    }

    /** The answers that were written after the reminders to the round's last one. */
    private List<Row> afterTheReminder(boolean named) {
        var played = play.asked(goteborg, SIX, named);
        var last = played.people().getLast();
        played.people().subList(0, SIX - 1).forEach(address -> answer(played, address));
        play.forward(Duration.ofDays(6));
        var reminded =
                eavesdropper.read("message").stream()
                        .filter(row -> row.text().contains("survey.reminder"))
                        .filter(row -> row.text().contains(played.round().id().toString()))
                        .toList();
        assertThat(reminded).hasSize(1);
        answer(played, last);
        return eavesdropper.answers(played.round().id()).stream()
                .filter(row -> row.writer() > reminded.getFirst().writer())
                .toList();
    }

    /** The two transactions lie side by side: nothing that stays was written by the one beside. */
    @Test
    void answeringLeavesNothingThatKnowsAPerson() {
        var played = play.asked(goteborg, SIX, false);
        var before = eavesdropper.sums();
        var last = eavesdropper.everything().stream().mapToLong(Row::latest).max().orElseThrow();
        answer(played, played.people().getFirst());
        assertThat(changed(before, eavesdropper.sums()))
                .containsExactlyInAnyOrder(
                        "survey_answer", "survey_awaited", "survey_receipt", "survey_round");
        assertThat(eavesdropper.everything())
                .filteredOn(row -> row.latest() > last)
                .extracting(Row::table)
                .containsExactlyInAnyOrder("survey_answer", "survey_receipt", "survey_round");
    }

    private static List<String> changed(Map<String, Integer> before, Map<String, Integer> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }

    @Test
    void theNightWritesAllAnswersAnewWithOtherIds() {
        var hidden = sixAnswer(false);
        var round = hidden.played().round().id();
        Function<Row, String> id = row -> row.text().replaceAll(".*\"id\": \"([^\"]+)\".*", "$1");
        var before = eavesdropper.answers(round).stream().map(id).toList();
        nightly.run();
        var after = eavesdropper.answers(round);
        assertThat(after).extracting(id::apply).hasSize(SIX).doesNotContainAnyElementsOf(before);
        assertThat(after).extracting(Row::writer).containsOnly(after.getFirst().writer());
        assertThat(after)
                .extracting(hidden::giver)
                .containsExactlyInAnyOrderElementsOf(hidden.order());
        assertThat(after).allSatisfy(row -> assertThat(id.apply(row)).matches(".{14}4.*"));
        assertThat(eavesdropper.read("survey_receipt")).isEmpty();
    }
}
