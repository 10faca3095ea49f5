package org.handslag.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handslag.decision.MentorChoice.Found;
import org.handslag.decision.MentorChoice.Freed;
import org.handslag.decision.MentorChoice.FreedWhy;
import org.handslag.directory.WorkplaceId;
import org.handslag.mentorship.MentorshipId;
import org.handslag.proposal.RunId;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a choice stands follows from who has said what, and nothing else. */
class ChoiceStateTest {
    private static final Instant THEN = Instant.parse("2026-11-02T08:00:00Z");
    private static final PersonId SOMEONE = new PersonId(new UUID(0, 7));
    private static final MentorshipId BEGUN = new MentorshipId(new UUID(0, 8));

    @Test
    void takesEveryStepOfTheTableAndNoOther() {
        for (var state : ChoiceState.values()) {
            var reached = EnumSet.noneOf(ChoiceState.class);
            for (var next : ChoiceState.values()) {
                if (reaches(state, next)) {
                    reached.add(next);
                }
            }
            assertThat(reached).as(state.name()).isEqualTo(state.successors());
        }
    }

    @Test
    void holdsASeatAsLongAsSomethingCanComeOfIt() {
        assertThat(EnumSet.allOf(ChoiceState.class))
                .filteredOn(ChoiceState::isOpen)
                .containsExactly(
                        ChoiceState.ASKED,
                        ChoiceState.MENTEE_YES,
                        ChoiceState.MENTOR_YES,
                        ChoiceState.AGREED);
    }

    @ParameterizedTest
    @EnumSource(ChoiceParty.class)
    void hearsOnlyWhoseTurnItIs(ChoiceParty party) {
        for (var state : ChoiceState.values()) {
            var choice = in(state, 1);
            if (choice.asks().filter(party::equals).isEmpty()) {
                assertThatThrownBy(() -> choice.answered(says(party, true)))
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void freesTheOthersWhenSheChoosesOne() {
        var asked = choosing(in(ChoiceState.ASKED, 1), in(ChoiceState.ASKED, 2));
        var second = asked.choices().get(1).id();
        var chosen = asked.answered(second, says(ChoiceParty.MENTEE, true));
        assertThat(states(chosen)).containsExactly(ChoiceState.FREED, ChoiceState.MENTEE_YES);
        assertThat(chosen.turn().orElseThrow().party()).isEqualTo(ChoiceParty.MENTOR);
        var first = asked.choices().get(0).id();
        assertThatThrownBy(() -> chosen.answered(first, says(ChoiceParty.MENTEE, true)))
                .isInstanceOf(Refusal.class)
                .hasMessage("decision.refused.FREED");
    }

    @Test
    void leavesTheOthersWhenSheSaysNoToOne() {
        var asked = choosing(in(ChoiceState.ASKED, 1), in(ChoiceState.ASKED, 2));
        var no = asked.answered(asked.choices().get(0).id(), says(ChoiceParty.MENTEE, false));
        assertThat(states(no)).containsExactly(ChoiceState.DECLINED, ChoiceState.ASKED);
        var none = no.noToAll(says(ChoiceParty.MENTEE, false));
        assertThat(none.isOpen()).isFalse();
        assertThat(none.turn()).isEmpty();
        assertThatThrownBy(() -> none.noToAll(says(ChoiceParty.MENTEE, false)))
                .isInstanceOf(Refusal.class);
        var stranger = new ChoiceId(new UUID(0, 99));
        assertThatThrownBy(() -> asked.answered(stranger, says(ChoiceParty.MENTEE, true)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isLateAfterItsDaysAndSilentAfterAsManyAgain() {
        var asked = choosing(in(ChoiceState.ASKED, 1));
        var week = THEN.plus(Duration.ofDays(7));
        assertThat(asked.isLate(week.minusSeconds(1))).isFalse();
        assertThat(asked.isLate(week)).isTrue();
        assertThat(asked.isSilent(week.plus(Duration.ofDays(7)).minusSeconds(1))).isFalse();
        assertThat(asked.isSilent(week.plus(Duration.ofDays(7)))).isTrue();
        var agreed = choosing(in(ChoiceState.AGREED, 1));
        assertThat(agreed.isLate(THEN.plus(Duration.ofDays(400)))).isFalse();
    }

    /** By any verb at all. */
    private static boolean reaches(ChoiceState from, ChoiceState next) {
        try {
            return from != next && step(in(from, 1), next).state() == next;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static MentorChoice step(MentorChoice choice, ChoiceState next) {
        return switch (next) {
            case ASKED -> choice;
            case MENTEE_YES -> choice.answered(says(ChoiceParty.MENTEE, true));
            case MENTOR_YES -> choice.answered(says(ChoiceParty.MENTOR, true));
            case AGREED -> choice.answered(says(ChoiceParty.EMPLOYER, true));
            case DECLINED -> choice.answered(says(choice.asks().orElse(ChoiceParty.MENTEE), false));
            case SILENT -> choice.freed(free(FreedWhy.SILENCE));
            case FREED -> choice.freed(free(FreedWhy.OTHER_CHOSEN));
            case TAKEN_BACK -> choice.freed(free(FreedWhy.TAKEN_BACK));
            case BEGUN -> choice.begun(BEGUN);
        };
    }

    private static MentorChoice in(ChoiceState state, int place) {
        var fresh =
                new MentorChoice(
                        new ChoiceId(new UUID(1, place)),
                        place,
                        place,
                        SOMEONE,
                        new WorkplaceId(new UUID(2, place)),
                        null,
                        new Found(80, 1, true, List.of()),
                        List.of(),
                        null,
                        null);
        Map<ChoiceState, MentorChoice> states = new EnumMap<>(ChoiceState.class);
        states.put(ChoiceState.ASKED, fresh);
        var hers = fresh.answered(says(ChoiceParty.MENTEE, true));
        states.put(ChoiceState.MENTEE_YES, hers);
        var mentors = hers.answered(says(ChoiceParty.MENTOR, true));
        states.put(ChoiceState.MENTOR_YES, mentors);
        var agreed = mentors.answered(says(ChoiceParty.EMPLOYER, true));
        states.put(ChoiceState.AGREED, agreed);
        states.put(ChoiceState.BEGUN, agreed.begun(BEGUN));
        states.put(ChoiceState.DECLINED, fresh.answered(says(ChoiceParty.MENTEE, false)));
        for (var why : Set.of(FreedWhy.SILENCE, FreedWhy.OTHER_CHOSEN, FreedWhy.TAKEN_BACK)) {
            states.put(why.state(), fresh.freed(free(why)));
        }
        return states.get(state);
    }

    private static Choosing choosing(MentorChoice... choices) {
        return new Choosing(
                new ChoosingId(new UUID(3, 1)),
                new Choosing.WishFor(
                        new ReferralId(new UUID(4, 1)),
                        new ProgrammeId(new UUID(5, 1)),
                        null,
                        true),
                SOMEONE,
                new RunId(new UUID(6, 1)),
                0,
                Choosing.AskedWay.OWN_PAGE,
                7,
                new Choosing.AskedHer(SOMEONE, THEN),
                null,
                List.of(choices));
    }

    private static List<ChoiceState> states(Choosing choosing) {
        return choosing.choices().stream().map(MentorChoice::state).toList();
    }

    private static Freed free(FreedWhy why) {
        return new Freed(why, THEN, null, "");
    }

    private static ChoiceAnswer says(ChoiceParty party, boolean yes) {
        return ChoiceAnswer.herself(party, yes, THEN, SOMEONE);
    }
}
