package org.handslag.speedmeeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.proposal.AskableRuns;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.speedmeeting.SpeedGuest.SpeedSide;
import org.springframework.stereotype.Component;

/** The steps of a meeting, from the plan to its end. */
@Component
public class SpeedSteps {
    static final String SUBJECT = "speed-meeting";

    private final SpeedMeetings meetings;
    private final SpeedGuests guests;
    private final SpeedKeeping keeping;
    private final SpeedLetters letters;
    private final AskableRuns runs;
    private final Journal journal;
    private final Clock clock;

    SpeedSteps(Kept kept, SpeedLetters letters, AskableRuns runs, Journal journal, Clock clock) {
        this.meetings = kept.meetings();
        this.guests = kept.guests();
        this.keeping = kept.keeping();
        this.letters = letters;
        this.runs = runs;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where it is kept. */
    @Component
    record Kept(SpeedMeetings meetings, SpeedGuests guests, SpeedKeeping keeping) {}

    LocalDate today(Operator home) {
        return home.today(clock);
    }

    /**
     * Plans a meeting and invites its guests.
     *
     * @throws Refusal when the run only tries something out, or is put away
     */
    public SpeedMeetingId plan(SpeedPlan plan, Operator home, Viewer by) {
        var run = runs.people(plan.run(), by);
        plan.refuseFor(run.run());
        var meeting = plan.meeting(by.self(), clock.instant());
        keeping.add(meeting, plan.guests(meeting, run));
        letters.invite(meeting, guests.of(meeting.id()), run.run(), home);
        note(by, meeting.id(), "speedmeeting.planned", Map.of("day", plan.day()));
        return meeting.id();
    }

    /** Writes down who came; everyone else did not. */
    public void mark(SpeedMeetingId id, Collection<SpeedGuestId> came, Viewer by) {
        var meeting = meetings.locked(id);
        if (meeting.closedAt() != null || meeting.offAt() != null) {
            throw new Refusal("speedmeeting.refused.closed");
        }
        keeping.came(id, came);
        note(by, id, "speedmeeting.marked", Map.of("came", came.size()));
    }

    /**
     * From now on those who came can say whom they would like, and are told so.
     *
     * @throws Refusal when it is not held yet, or nobody who came can be with anybody
     */
    public void open(SpeedMeetingId id, Operator home, Viewer by) {
        var opened = meetings.locked(id).opened(clock.instant(), today(home));
        var run = runs.people(opened.run(), by);
        var table = new SpeedTable(opened, guests.of(id), run);
        var mentees = table.came(SpeedSide.MENTEE);
        if (mentees.isEmpty() || table.came(SpeedSide.MENTOR).isEmpty()) {
            throw new Refusal("speedmeeting.refused.nobody-came");
        }
        if (mentees.stream().allMatch(one -> table.met(one).isEmpty())) {
            throw new Refusal("speedmeeting.refused.nobody-possible");
        }
        keeping.save(opened);
        letters.ask(table, home);
        note(by, id, "speedmeeting.opened", Map.of());
    }

    public void close(SpeedMeetingId id, Viewer by) {
        keeping.save(meetings.locked(id).closed(clock.instant()));
        note(by, id, "speedmeeting.closed", Map.of());
    }

    /** Takes wishes until another day. */
    void prolong(SpeedMeetingId id, LocalDate until, Viewer by) {
        keeping.save(meetings.locked(id).longer(until));
        note(by, id, "speedmeeting.prolonged", Map.of("until", until));
    }

    /**
     * A meeting that has not been held is called off, and its guests are told that there is
     * something to hear.
     */
    void callOff(SpeedMeetingId id, Operator home, Viewer by) {
        var off = meetings.locked(id).calledOff(clock.instant());
        keeping.save(off);
        letters.callOff(off, guests.of(id), runs.people(off.run(), by).run(), home);
        note(by, id, "speedmeeting.called-off", Map.of());
    }

    /** Who is invited, mentees first. */
    public List<SpeedGuest> guests(SpeedMeetingId id) {
        return guests.of(id);
    }

    private void note(Viewer by, SpeedMeetingId id, String what, Map<String, ?> values) {
        journal.changed(by, what, new Subject(SUBJECT, id.value()), Map.of(), values);
    }
}
