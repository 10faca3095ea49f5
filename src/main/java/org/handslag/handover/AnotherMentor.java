package org.handslag.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Candidates;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleLetters;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Gathering;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The mentee or the mentor asks for another mentor, without a reason. Whoever leads and those who
 * run the programme are told that there is something to read; the journal names nobody's part.
 */
@Component
public class AnotherMentor {
    private final MentorWishes wishes;
    private final Candidates candidates;
    private final CircleLetters letters;
    private final Journal journal;
    private final Clock clock;

    AnotherMentor(
            MentorWishes wishes,
            Candidates candidates,
            CircleLetters letters,
            Journal journal,
            Clock clock) {
        this.wishes = wishes;
        this.candidates = candidates;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Which of the two have asked, and wait. */
    public Set<CircleRole> of(MentorshipId mentorship) {
        return wishes.of(mentorship);
    }

    /** Asked twice is asked once. */
    public void ask(Circle circle, CircleRole as, LocalDate today, Operator home, Viewer by) {
        var mentorship = circle.mentorship();
        if (!wishes.add(mentorship.id(), as, clock.instant())) {
            return;
        }
        note(by, mentorship.id(), "handover.mentor-sought");
        leaders(circle, today).forEach(person -> letters.tell(mentorship, person, home));
    }

    public void withdraw(MentorshipId mentorship, CircleRole as, Viewer by) {
        if (wishes.withdraw(mentorship, as, clock.instant())) {
            note(by, mentorship, "handover.mentor-kept");
        }
    }

    /** One has come. */
    @EventListener
    void settle(Gathering.Joined joined) {
        if (joined.fresh().role() == CircleRole.MENTOR) {
            wishes.settle(joined.circle().mentorship().id(), clock.instant());
        }
    }

    private List<PersonId> leaders(Circle circle, LocalDate today) {
        return circle.holder(CircleRole.CONSULTANT, today)
                .map(CircleMember::person)
                .map(List::of)
                .orElseGet(() -> candidates.coordinators(circle.mentorship().programme(), today));
    }

    private void note(Viewer by, MentorshipId mentorship, String what) {
        var subject = new Subject(HandingOver.SUBJECT, mentorship.value());
        journal.changed(by, what, subject, Map.of(), Map.of());
    }
}
