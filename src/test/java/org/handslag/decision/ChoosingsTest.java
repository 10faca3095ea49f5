package org.handslag.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.handslag.directory.People;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

/** What is asked and answered, as it is kept. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChoosingsTest {
    private static final String NEVER = "'01900000-0000-7000-8000-0000000000ff'";

    private final BeanFactory beans;
    private final int port;
    private DecisionPlay play;
    private DecisionCast cast;
    private final Choosings choosings;
    private final People people;
    private final TestClock clock;

    ChoosingsTest(BeanFactory beans, @LocalServerPort int port) {
        this.beans = beans;
        this.port = port;
        this.clock = beans.getBean(TestClock.class);
        this.choosings = beans.getBean(Choosings.class);
        this.people = beans.getBean(People.class);
    }

    @BeforeAll
    void oneIsAskedAboutTwoAndHasSaidYesToOne() {
        clock.reset();
        play = new DecisionPlay(beans, port);
        cast = play.cast;
        var who = cast.waits();
        play.ask(cast.leader(), who, "OWN_PAGE", cast.seat(1), cast.seat(1)).expect(303);
        assertThat(saysYes(who)).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "choosing_way_known, mentor_choosing, way = 'SHOUTED'",
        "choosing_days_possible, mentor_choosing, days = 0",
        "choosing_days_possible, mentor_choosing, days = 61",
        "choosing_of_no_referral, mentor_choosing, referral_id = NEVER",
        "choosing_of_nobody, mentor_choosing, person_id = NEVER",
        "choosing_from_no_run, mentor_choosing, run_id = NEVER",
        "choosing_asked_by_nobody, mentor_choosing, asked_by = NEVER",
        "three_choices_at_most, mentor_choice, place = 4",
        "choice_scored, mentor_choice, score = 101",
        "choice_ranked, mentor_choice, rank = 0",
        "freed_why_known, mentor_choice, 'freed_why = ''BORED'', freed_at = now()'",
        "choice_of_no_choosing, mentor_choice, choosing_id = NEVER",
        "choice_of_nobody, mentor_choice, person_id = NEVER",
        "choice_nowhere, mentor_choice, workplace_id = NEVER",
        "choice_of_no_offer, mentor_choice, offer_id = NEVER",
        "choice_freed_by_nobody, mentor_choice, freed_by = NEVER",
        "choice_of_no_mentorship, mentor_choice, mentorship_id = NEVER",
        "freed_at_a_time, mentor_choice, freed_why = 'NO'",
        "taken_back_with_a_reason, mentor_choice, freed_reason = 'So'",
    })
    void refusesWhatCannotBe(String constraint, String table, String what) {
        refused(
                constraint,
                "update %s set %s where id = (select min(id::text)::uuid from %s%s)"
                        .formatted(
                                table,
                                what.replace("NEVER", NEVER),
                                table,
                                table.equals("mentor_choice") ? " where freed_why is null" : ""));
    }

    @ParameterizedTest
    @CsvSource({
        "answer_party_known, 'party = ''BOSS'''",
        "answer_way_known, 'way = ''SHOUTED'''",
        "read_to_her_in_a_language, 'way = ''BESIDE'''",
        "answer_by_nobody, said_by = NEVER",
        "answer_to_no_choice, choice_id = NEVER",
    })
    void refusesAnswersThatCannotBe(String constraint, String what) {
        refused(
                constraint,
                "update choice_answer set "
                        + what.replace("NEVER", NEVER)
                        + " where party = 'MENTEE'");
    }

    @Test
    void keepsOneChoiceForEachPlaceAndEachMentorOnce() {
        var latest = " where choosing_id = (select min(id::text)::uuid from mentor_choosing)";
        refused("one_choice_for_each_place", "update mentor_choice set place = 1" + latest);
        refused(
                "mentor_chosen_once",
                "update mentor_choice c set person_id = (select person_id from mentor_choice o"
                        + " where o.choosing_id = c.choosing_id and o.place = 1)"
                        + latest);
    }

    @Test
    void keepsNothingOfWhoeverIsErased() {
        var who = cast.waits();
        var seat = cast.seat(1);
        play.ask(cast.leader(), who, "OWN_PAGE", seat).expect(303);
        cast.does(() -> people.erase(who.person(), clock.instant()));
        assertThat(cast.in(() -> choosings.of(who.person()))).isEmpty();
        var next = cast.waits();
        play.ask(cast.leader(), next, "OWN_PAGE", cast.seat(1), cast.seat(1)).expect(303);
        var asked = cast.in(() -> choosings.of(next.person())).getFirst();
        var mentor = asked.choices().getFirst().mentor();
        cast.does(() -> people.erase(mentor, clock.instant()));
        assertThat(cast.in(() -> choosings.find(asked.id())).orElseThrow().choices()).hasSize(1);
    }

    @Test
    void letsTheSeatGoAtOnceWhenShePutsHerWishAway() {
        var who = cast.waits();
        var seat = cast.seat(1);
        play.ask(cast.leader(), who, "OWN_PAGE", seat).expect(303);
        assertThat(cast.in(choosings::held)).anyMatch(one -> one.mentor().equals(seat.mentor()));
        cast.change(
                "update referral set withdrawn_at = now() where person_id = '"
                        + who.person()
                        + "'");
        assertThat(cast.in(choosings::held)).noneMatch(one -> one.mentor().equals(seat.mentor()));
        assertThat(saysYes(who)).isEqualTo(409);
    }

    private int saysYes(DecisionCast.Waits who) {
        var her = play.herself();
        return play.yes(her, her.get(play.link(who)), 1).status();
    }

    private void refused(String constraint, String sql) {
        assertThatThrownBy(() -> cast.change(sql))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }
}
