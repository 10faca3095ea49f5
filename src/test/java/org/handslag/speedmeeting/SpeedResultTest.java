package org.handslag.speedmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.handslag.matching.Matching;
import org.handslag.scope.PersonId;
import org.handslag.speedmeeting.SpeedGuest.SpeedSaid;
import org.handslag.speedmeeting.SpeedGuest.SpeedSide;
import org.junit.jupiter.api.Test;

/** What the wishes of both sides give. */
class SpeedResultTest {
    private static final BiPredicate<SpeedGuest, SpeedGuest> ALL = (_, _) -> true;
    private static final Instant THEN = Instant.parse("2026-03-02T12:00:00Z");

    private final SpeedGuest ada = guest(SpeedSide.MENTEE, 1);
    private final SpeedGuest bea = guest(SpeedSide.MENTEE, 2);
    private final SpeedGuest mia = guest(SpeedSide.MENTOR, 1);
    private final SpeedGuest nils = guest(SpeedSide.MENTOR, 2);

    @Test
    void leavesNoTwoWhoWouldRatherHaveEachOther() {
        var result =
                result(
                        List.of(says(ada, mia, 1, nils, 2), says(bea, mia, 1, nils, 2)),
                        List.of(says(mia, bea, 1, ada, 2), says(nils, bea, 1, ada, 2)),
                        ALL,
                        1,
                        1);
        assertThat(result.mentorOf(0)).isEqualTo(1);
        assertThat(result.mentorOf(1)).isZero();
        assertThat(result.bound()).isEqualTo(2);
        assertThat(result.load(0)).isEqualTo(1);
    }

    @Test
    void letsEqualsBeWhereMoreAreMatched() {
        var result =
                result(
                        List.of(says(ada, mia, 1, nils, 1), says(bea, mia, 1)),
                        List.of(says(mia, ada, 1, bea, 1), says(nils, ada, 1)),
                        ALL,
                        1,
                        1);
        assertThat(result.matched()).isEqualTo(2);
        assertThat(result.mentorOf(0)).isEqualTo(1);
    }

    @Test
    void neverPutsTogetherWhomARuleForbidsOrWhoSaidNoOrLeftItOpen() {
        var mentees = List.of(says(ada, mia, 1), says(bea, nils, 0, mia, 1));
        var mentors = List.of(says(mia, ada, 1), says(nils, bea, 1));
        var result = result(mentees, mentors, (mentee, _) -> !mentee.id().equals(ada.id()), 2, 2);
        assertThat(result.matched()).isZero();
        assertThat(result.mentorOf(0)).isEqualTo(Matching.NONE);
        assertThat(result.mutual(mentees.get(1))).isEmpty();
    }

    @Test
    void givesAMentorAsManyAsSheHasSeatsFor() {
        var mentees = List.of(says(ada, mia, 1), says(bea, mia, 1));
        var mentors = List.of(says(mia, ada, 1, bea, 2), nils);
        assertThat(result(mentees, mentors, ALL, 2, 1).matched()).isEqualTo(2);
        assertThat(result(mentees, mentors, ALL, 1, 1).matched()).isEqualTo(1);
        assertThat(result(mentees, mentors, ALL, 0, 1).matched()).isZero();
    }

    @Test
    void isTheSameEachTimeAndEmptyWhenNobodySaidAnything() {
        var nobody = result(List.of(ada, bea), List.of(mia, nils), ALL, 1, 1);
        assertThat(nobody.matched()).isZero();
        assertThat(nobody.bound()).isZero();
        var all = new ArrayList<Integer>();
        for (int turn = 0; turn < 5; turn++) {
            var result =
                    result(
                            List.of(says(ada, mia, 1), says(bea, mia, 1)),
                            List.of(says(mia, ada, 1, bea, 1), nils),
                            ALL,
                            1,
                            1);
            all.add(result.mentorOf(0));
        }
        assertThat(all).containsOnly(all.getFirst());
    }

    private static SpeedResult result(
            List<SpeedGuest> mentees,
            List<SpeedGuest> mentors,
            BiPredicate<SpeedGuest, SpeedGuest> possible,
            int... capacity) {
        return SpeedResult.of(mentees, mentors, capacity, possible, 7);
    }

    private static SpeedGuest guest(SpeedSide side, int badge) {
        var id = new UUID(side.ordinal() + 1, badge);
        return new SpeedGuest(
                new SpeedGuestId(id),
                new SpeedMeetingId(new UUID(9, 9)),
                new PersonId(id),
                "",
                "",
                side,
                badge - 1,
                badge,
                true,
                null,
                true);
    }

    /** Other and place in turn. */
    private static SpeedGuest says(SpeedGuest who, Object... said) {
        Map<SpeedGuestId, Integer> places = new HashMap<>();
        for (int at = 0; at < said.length; at += 2) {
            places.put(((SpeedGuest) said[at]).id(), (Integer) said[at + 1]);
        }
        return who.saying(new SpeedSaid(THEN, who.person(), places));
    }
}
