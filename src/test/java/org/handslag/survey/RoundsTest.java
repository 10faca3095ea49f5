package org.handslag.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay.Played;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who is asked, when and how often, and when a result is shown. */
@ServerTest
class RoundsTest {
    private final Operator goteborg;
    private final SurveyPlay play;
    private final Rounds rounds;
    private final Running running;
    private final Results results;
    private final Inbox inbox;
    private final TestClock clock;
    private final Visitor visitor;
    private final Viewer coordinator;

    RoundsTest(
            Cast cast,
            SurveyPlay play,
            Rounds rounds,
            Running running,
            Results results,
            Inbox inbox,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.play = play;
        this.rounds = rounds;
        this.running = running;
        this.results = results;
        this.inbox = inbox;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
        this.coordinator = CourseCast.coordinator(goteborg);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void asksThoseWhoWereThereWhollyOrInPartTheMorningAfterAndOnce() {
        play.usual(goteborg, false);
        var names = List.of("Hela Dagen", "Halva Dagen", "Kom Aldrig", "Utan Anteckning");
        var date = play.held(goteborg, names.subList(0, 1));
        clock.reset();
        names.subList(1, 4).forEach(n -> play.register(goteborg, SeatCast.alone(date, n)));
        clock.set(date.starts());
        var left = date.starts().plus(Duration.ofHours(2));
        play.note(
                goteborg,
                date,
                "Halva Dagen",
                new Note(Presence.PRESENT, null, left, Way.LIST, ""));
        play.note(goteborg, date, "Kom Aldrig", Note.whole(Presence.ABSENT, Way.LIST, ""));
        clock.set(date.ends().plus(Duration.ofHours(5)));
        running.run();
        assertThat(mails("Hela Dagen")).as("in the evening").isEmpty();
        play.nextMorning(goteborg, date);
        play.forward(Duration.ofMinutes(10));
        assertThat(play.round(goteborg, date).asked()).isEqualTo(2);
        assertThat(mails("Hela Dagen")).hasSize(1);
        assertThat(mails("Halva Dagen")).hasSize(1);
        assertThat(mails("Kom Aldrig")).isEmpty();
        play.attends(goteborg, date, "Utan Anteckning");
        assertThat(mails("Utan Anteckning")).as("noted from the sheet later").hasSize(1);
        assertThat(play.round(goteborg, date).asked()).isEqualTo(3);
    }

    private List<Inbox.Letter> mails(String name) {
        return inbox.of(goteborg, SeatCast.address(name).address()).stream()
                .filter(letter -> letter.topic().startsWith("survey."))
                .toList();
    }

    @Test
    void remindsOnceAndOnlyThoseWhoHaveNotAnswered() {
        var played = play.asked(goteborg, 3, false);
        answer(played, 0);
        play.forward(Duration.ofDays(4));
        assertThat(letters(played, 1)).hasSize(1);
        play.forward(Duration.ofDays(1));
        play.forward(Duration.ofDays(1));
        assertThat(letters(played, 0)).hasSize(1);
        assertThat(letters(played, 1)).hasSize(2);
        assertThat(letters(played, 1).getLast().topic()).isEqualTo("survey.reminder");
        var first = letters(played, 1).getFirst().path("/answer/");
        visitor.get(first).expect(200);
        answer(played, 1);
        assertThat(visitor.get(first).h1())
                .as("the older link too")
                .isEqualTo("Du har redan svarat");
        assertThat(play.in(goteborg, () -> rounds.remind(now(played), coordinator))).isEqualTo(1);
    }

    @Test
    void closesByItselfForGoodAndShowsItsResultThen() {
        var played = play.asked(goteborg, 6, false);
        for (int i = 0; i < 5; i++) {
            answer(played, i);
        }
        assertThat(result(played).isShown()).as("while it is open").isFalse();
        assertThat(result(played).answers()).isEqualTo(5);
        var longer = now(played).closesAt().plus(Duration.ofDays(2));
        play.in(goteborg, () -> prolong(played, longer));
        play.forward(Duration.ofDays(14));
        assertThat(now(played).isClosed()).isFalse();
        play.forward(Duration.ofDays(2));
        assertThat(now(played).isClosed()).isTrue();
        assertThat(result(played).overall().orElseThrow().mean()).isEqualByComparingTo("4.0");
        assertThatThrownBy(() -> play.in(goteborg, () -> prolong(played, longer.plusSeconds(9))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> play.close(played, coordinator)).isInstanceOf(Refusal.class);
    }

    private boolean prolong(Played played, Instant until) {
        rounds.prolong(now(played), until, coordinator);
        return true;
    }

    @Test
    void tellsNothingButTheNumberFromFour() {
        var played = play.asked(goteborg, 6, false);
        for (int i = 0; i < 4; i++) {
            answer(played, i);
        }
        play.close(played, coordinator);
        assertThat(result(played).isShown()).isFalse();
        assertThat(result(played).answers()).isEqualTo(4);
    }

    private void answer(Played played, int at) {
        play.answer(visitor, played, played.people().get(at), "Bra").expect(303);
    }

    private List<Inbox.Letter> letters(Played played, int at) {
        return inbox.of(goteborg, played.people().get(at)).stream()
                .filter(letter -> letter.topic().startsWith("survey."))
                .toList();
    }

    private Round now(Played played) {
        return play.in(goteborg, () -> rounds.find(played.round().id())).orElseThrow();
    }

    private RoundResult result(Played played) {
        return play.in(goteborg, () -> results.of(played.round().id())).orElseThrow();
    }
}
