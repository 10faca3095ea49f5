package org.handslag.speedmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.handslag.decision.DecisionCast;
import org.handslag.decision.DecisionCast.Seat;
import org.handslag.decision.DecisionCast.Waits;
import org.handslag.directory.People;
import org.handslag.support.MergeDesk;
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

/** Meetings, guests and wishes as they are kept. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeedMeetingsTest {
    private static final String NEVER = "'01900000-0000-7000-8000-0000000000ff'";

    private final BeanFactory beans;
    private final int port;
    private final TestClock clock;
    private final SpeedMeetings meetings;
    private final SpeedGuests guests;
    private final People people;
    private SpeedCast speed;
    private DecisionCast cast;
    private Waits nawal;
    private Seat seat;
    private String meeting;

    SpeedMeetingsTest(BeanFactory beans, @LocalServerPort int port) {
        this.beans = beans;
        this.port = port;
        this.clock = beans.getBean(TestClock.class);
        this.meetings = beans.getBean(SpeedMeetings.class);
        this.guests = beans.getBean(SpeedGuests.class);
        this.people = beans.getBean(People.class);
    }

    @BeforeAll
    void twoHaveMetAndOneHasSaidWhomSheWouldLike() {
        clock.reset();
        speed = new SpeedCast(beans, port);
        cast = speed.cast;
        nawal = cast.waits();
        seat = cast.seat(1);
        meeting = held(nawal, seat);
    }

    private String held(Waits who, Seat with) {
        var held = speed.held(cast.leader(), List.of(who), List.of(with));
        var wish = Map.of(speed.field(held, with.mentor()), "1");
        speed.says(held, who.person(), wish).expect(303);
        return held;
    }

    @ParameterizedTest
    @CsvSource({
        "speed_meeting_somewhere, speed_meeting, place = ''",
        "speed_meeting_of_no_run, speed_meeting, run_id = NEVER",
        "speed_meeting_planned_by_nobody, speed_meeting, planned_by = NEVER",
        "wishes_after_the_meeting, speed_meeting, wishes_until = day - 1",
        "closed_after_opened, speed_meeting, 'opened_at = null, closed_at = now()'",
        "called_off_before_opened, speed_meeting, off_at = now()",
        "badge_counted, speed_guest, badge = 0",
        "speed_guest_of_no_meeting, speed_guest, meeting_id = NEVER",
        "speed_guest_is_nobody, speed_guest, person_id = NEVER",
        "speed_guest_of_no_mentee, speed_guest, 'mentee_number = 4711, seat_number = null, badge = 99'",
        "speed_guest_of_no_seat, speed_guest, 'seat_number = 4711, mentee_number = null, badge = 99'",
        "speed_wishes_noted_by_nobody, speed_guest, 'ranked_by = NEVER, ranked_at = now()'",
        "guest_on_one_side, speed_guest, 'mentee_number = 0, seat_number = 0'",
        "ranked_by_someone, speed_guest, 'ranked_by = null, ranked_at = now()'",
        "wish_placed, speed_wish, place = -1",
        "wish_placed, speed_wish, place = 501",
        "wish_of_no_guest, speed_wish, guest_id = NEVER",
        "wish_for_no_guest, speed_wish, other_id = NEVER",
        "wish_for_another, speed_wish, other_id = guest_id",
    })
    void refusesWhatCannotBe(String constraint, String table, String what) {
        var one =
                table.equals("speed_wish")
                        ? ""
                        : " where id = (select min(id::text)::uuid from %s)";
        refused(
                constraint,
                "update %s set %s".formatted(table, what.replace("NEVER", NEVER))
                        + one.formatted(table));
    }

    @Test
    void invitesEachOnceWithABadgeOfHerOwn() {
        var two = speed.plan(cast.leader(), List.of(nawal, cast.waits()), List.of(seat));
        var of = " where meeting_id = '" + two.substring(two.lastIndexOf('/') + 1) + "'";
        refused(
                "guest_invited_once",
                "update speed_guest set person_id = '" + nawal.person() + "'" + of);
        refused("one_badge_for_each_guest", "update speed_guest set badge = 1" + of);
    }

    @Test
    void readsWhatWasSaidAndByWhom() {
        var id = SpeedMeetingId.of(meeting.substring(meeting.lastIndexOf('/') + 1));
        var found = cast.in(() -> guests.of(id));
        assertThat(found).extracting(SpeedGuest::isMentee).containsExactly(true, false);
        var her = found.getFirst();
        var mentor = found.getLast();
        assertThat(her.placeOf(mentor.id())).isEqualTo(1);
        assertThat(her.isNotedByOther()).isFalse();
        assertThat(her.waits()).isTrue();
        assertThat(mentor.said()).isNull();
        assertThat(mentor.workplace()).isNotEmpty();
        assertThat(cast.in(() -> meetings.of(cast.in(() -> meetings.any(id)).run()))).hasSize(1);
        assertThat(cast.in(() -> guests.meetingOf(her.id(), mentor.person()))).isEmpty();
    }

    @Test
    void keepsNothingOfWhoeverIsErased() {
        var who = cast.waits();
        var with = cast.seat(1);
        var held = held(who, with);
        speed.close(cast.leader(), held).expect(303);
        cast.does(() -> people.erase(with.mentor(), clock.instant()));
        var id = SpeedMeetingId.of(held.substring(held.lastIndexOf('/') + 1));
        assertThat(cast.in(() -> guests.of(id)))
                .singleElement()
                .satisfies(one -> assertThat(one.said().places()).isEmpty());
        assertThat(cast.leader().get(held + "/result").expect(200).html().text())
                .contains("Inga par", "önskade ingen av mentorerna");
        cast.does(() -> people.erase(who.person(), clock.instant()));
        cast.leader().get(held).expect(200);
        assertThat(cast.in(() -> guests.of(id))).isEmpty();
    }

    @Test
    void letsWhatSheSaidFollowHerWhenTwoEntriesBecomeOneAndBack() {
        var who = cast.waits();
        var same = cast.waits();
        var held = held(who, cast.seat(1));
        var id = SpeedMeetingId.of(held.substring(held.lastIndexOf('/') + 1));
        var desk = new MergeDesk(cast.leader());
        desk.merge(who.person(), same.person());
        var moved = cast.in(() -> guests.of(id)).getFirst();
        assertThat(moved.person()).isEqualTo(same.person());
        assertThat(moved.isNotedByOther()).isFalse();
        cast.signedIn(same.person()).get(moved.path().replace("/met", "/goteborg/met")).expect(200);
        desk.part();
        assertThat(cast.in(() -> guests.of(id)).getFirst().person()).isEqualTo(who.person());
    }

    @Test
    void forgetsAMeetingWithTheInputOfItsRun() {
        var held = held(cast.waits(), cast.seat(1));
        var id = held.substring(held.lastIndexOf('/') + 1);
        var clearing = beans.getBean(SpeedClearing.class);
        cast.does(clearing::clear);
        assertThat(count(id)).isEqualTo("1");
        cast.change(
                "update match_run set discarded_at = timestamp '2001-01-01' where id ="
                        + " (select run_id from speed_meeting where id = '%s')".formatted(id));
        cast.does(clearing::clear);
        assertThat(count(id)).isEqualTo("0");
    }

    private String count(String meeting) {
        return cast.one("select count(*)::text from speed_meeting where id = '" + meeting + "'");
    }

    private void refused(String constraint, String sql) {
        assertThatThrownBy(() -> cast.change(sql))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }
}
