package org.handslag.speedmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.handslag.proposal.AskableRuns.Meetable;
import org.handslag.proposal.MatchRun;
import org.handslag.proposal.RunId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.speedmeeting.SpeedGuest.SpeedSide;

/**
 * A meeting as someone plans it.
 *
 * @param mentees those who are invited, by their numbers in the run
 * @param seats likewise mentors
 */
public record SpeedPlan(
        RunId run,
        LocalDate day,
        LocalTime at,
        String where,
        LocalDate until,
        Set<Integer> mentees,
        Set<Integer> seats) {

    void refuseFor(MatchRun of) {
        if (of.trial()) {
            throw new Refusal("speedmeeting.refused.trial");
        }
        if (of.isDiscarded()) {
            throw new Refusal("speedmeeting.refused.discarded");
        }
    }

    SpeedMeeting meeting(PersonId by, Instant now) {
        return new SpeedMeeting(
                SpeedMeetingId.next(), run, day, at, where, until, by, now, null, null, null);
    }

    /**
     * The guests, with badges in an order that is drawn: a number is to say nothing of how long
     * someone has waited.
     */
    List<SpeedGuest> guests(SpeedMeeting meeting, Meetable of) {
        var guests = new ArrayList<SpeedGuest>();
        var drawn = new ArrayList<>(of.mentees());
        Collections.shuffle(drawn, new Random(meeting.id().value().getLeastSignificantBits()));
        for (var one : drawn) {
            if (mentees.contains(one.number())) {
                guests.add(
                        guest(
                                meeting,
                                one.person(),
                                SpeedSide.MENTEE,
                                one.number(),
                                guests.size() + 1));
            }
        }
        int badge = 0;
        for (var one : of.seats()) {
            if (seats.contains(one.number())) {
                guests.add(guest(meeting, one.mentor(), SpeedSide.MENTOR, one.number(), ++badge));
            }
        }
        return guests;
    }

    private static SpeedGuest guest(
            SpeedMeeting meeting, PersonId person, SpeedSide side, int number, int badge) {
        var id = SpeedGuestId.next();
        return new SpeedGuest(
                id, meeting.id(), person, "", "", side, number, badge, null, null, true);
    }
}
