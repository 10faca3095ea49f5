package org.handslag.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.handslag.directory.MergeId;
import org.handslag.directory.NewPerson;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay.Played;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes with time, with an erased person and with a merge, and what stays. */
@ServerTest
class NightlyTest {
    private final Operator goteborg;
    private final SurveyPlay play;
    private final Rounds rounds;
    private final Nightly nightly;
    private final Results results;
    private final People people;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final TestClock clock;
    private final Visitor visitor;
    private final Viewer coordinator;

    NightlyTest(
            Cast cast,
            SurveyPlay play,
            Rounds rounds,
            Nightly nightly,
            Results results,
            People people,
            ApplicationEventPublisher events,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.play = play;
        this.rounds = rounds;
        this.nightly = nightly;
        this.results = results;
        this.people = people;
        this.events = events;
        this.db = db;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
        this.coordinator = CourseCast.coordinator(goteborg);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void forgetsWhoWasAskedAndLaterWhatWasWritten(boolean named) {
        var played = play.asked(goteborg, 6, named);
        for (int i = 0; i < 6; i++) {
            answer(played, i);
        }
        play.close(played, coordinator);
        clock.forward(Duration.ofDays(91));
        nightly.run();
        assertThat(count("survey_invitation", played)).isZero();
        assertThat(now(played).asked()).isEqualTo(6);
        assertThat(sayings(played)).isEqualTo(6);
        clock.forward(Nightly.WORDS_KEPT);
        nightly.run();
        assertThat(sayings(played)).isZero();
        assertThat(now(played).wordsGone()).isTrue();
        assertThat(result(played).overall().orElseThrow().answers()).isEqualTo(6);
    }

    @Test
    void erasingTakesTheInvitationAndTheNameAndLeavesTheAnswer() {
        for (var named : List.of(false, true)) {
            var played = play.asked(goteborg, 2, named);
            answer(played, 0);
            var person = person(played, 0);
            play.in(
                    goteborg,
                    () -> {
                        people.erase(person, clock.instant());
                        return person;
                    });
            nightly.run();
            assertThat(count("survey_invitation", played)).isEqualTo(1);
            assertThat(count("survey_answer", played)).isEqualTo(1);
            assertThat(count("survey_answer", "person_id is not null", played)).isZero();
        }
    }

    @Test
    void invitationsAndNamesFollowAMergeAndComeBackWhenItIsUndone() {
        var played = play.asked(goteborg, 2, true);
        answer(played, 0);
        var from = person(played, 0);
        var facts = NewPerson.of("Ny Person", null, goteborg.language());
        var into = play.in(goteborg, () -> people.add(facts));
        var merge = MergeId.next();
        tell(new PersonsMerged(merge, from, into));
        assertThat(of(into, played)).isEqualTo(2);
        tell(new PersonsParted(merge, from, into));
        assertThat(of(into, played)).isZero();
        assertThat(of(from, played)).isEqualTo(2);
    }

    private void tell(Object event) {
        play.in(
                goteborg,
                () -> {
                    events.publishEvent(event);
                    return event;
                });
    }

    /** Invitations and answers of this person. */
    private int of(PersonId person, Played played) {
        var where = "person_id = '" + person + "'";
        return count("survey_invitation", where, played) + count("survey_answer", where, played);
    }

    private void answer(Played played, int at) {
        play.answer(visitor, played, played.people().get(at), "Bra").expect(303);
    }

    private PersonId person(Played played, int at) {
        return play.in(goteborg, () -> people.byEmail(played.people().get(at))).orElseThrow().id();
    }

    private Round now(Played played) {
        return play.in(goteborg, () -> rounds.find(played.round().id())).orElseThrow();
    }

    private RoundResult result(Played played) {
        return play.in(goteborg, () -> results.of(played.round().id())).orElseThrow();
    }

    private long sayings(Played played) {
        return result(played).questions().stream().mapToLong(one -> one.sayings().size()).sum();
    }

    private int count(String table, Played played) {
        return count(table, "true", played);
    }

    private int count(String table, String where, Played played) {
        return play.in(
                goteborg,
                () ->
                        db.sql(
                                        "select count(*) from %s where round_id = :round and %s"
                                                .formatted(table, where))
                                .param("round", played.round().id())
                                .query(Integer.class)
                                .single());
    }
}
