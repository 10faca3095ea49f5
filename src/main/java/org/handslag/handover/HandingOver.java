package org.handslag.handover;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.CircleLetters;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Gathering;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is done with a hand-over: the mentee is asked when someone comes, it is written, approved,
 * taken back. The journal learns that something was done, never what stands there.
 */
@Component
public class HandingOver {
    static final String SUBJECT = "handover";

    private final Handovers handovers;
    private final CircleLetters letters;
    private final Journal journal;
    private final Clock clock;

    HandingOver(Handovers handovers, CircleLetters letters, Journal journal, Clock clock) {
        this.handovers = handovers;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    public List<Handover> of(MentorshipId mentorship) {
        return handovers.of(mentorship);
    }

    /** Someone comes in the mentor's place, for a time or for good. */
    @EventListener
    void ask(Gathering.Joined joined) {
        var role = joined.fresh().role();
        if (role != CircleRole.MENTOR && role != CircleRole.STAND_IN) {
            return;
        }
        var mentorship = joined.circle().mentorship();
        handovers.ask(mentorship.id(), joined.member(), clock.instant());
        joined.circle()
                .holder(CircleRole.MENTEE, joined.home().today(clock))
                .ifPresent(her -> letters.tell(mentorship, her.person(), joined.home()));
    }

    /**
     * She writes it, or someone notes for her what she tells.
     *
     * @return false when someone else wrote first
     */
    public boolean write(Handover handover, HandoverText text, boolean forHer, Viewer by) {
        var notedBy = forHer ? by.person() : null;
        var written = handovers.write(handover, text, notedBy, clock.instant());
        if (written) {
            note(by, handover, "handover.written");
        }
        return written;
    }

    /**
     * She says yes to it as she read it, or someone notes that she did by telephone.
     *
     * @param lock of the text that she read
     */
    public boolean approve(Handover handover, long lock, boolean byTelephone, Viewer by) {
        var approved = handovers.approve(handover.id(), lock, byTelephone, clock.instant());
        if (approved) {
            note(by, handover, "handover.approved");
        }
        return approved;
    }

    public void takeBack(Handover handover, Viewer by) {
        if (handovers.takeBack(handover.id())) {
            note(by, handover, "handover.taken-back");
        }
    }

    /** She tells it herself. */
    public void nothing(Handover handover, Viewer by) {
        handovers.nothing(handover.id(), clock.instant());
        note(by, handover, "handover.nothing");
    }

    private void note(Viewer by, Handover handover, String what) {
        var subject = new Subject(SUBJECT, handover.mentorship().value());
        journal.changed(by, what, subject, Map.of(), Map.of());
    }
}
