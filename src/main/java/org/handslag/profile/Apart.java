package org.handslag.profile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.profile.ApartRows.Voice;
import org.handslag.profile.ApartRows.Whose;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Who is not proposed with whom. Works within the caller's unit of work. */
@Component
public class Apart {
    private final ApartRows rows;
    private final Journal journal;
    private final Clock clock;

    Apart(ApartRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** The pairs of which both are among these people. */
    public List<KeptApart> among(Collection<PersonId> people) {
        return rows.among(people);
    }

    /** The pairs of which one of these is the mentee, whoever the other is. */
    public List<KeptApart> of(Collection<PersonId> mentees) {
        return rows.of(mentees);
    }

    /**
     * One of the two does not want the other again. Said twice it holds as said once.
     *
     * @throws IllegalArgumentException when whoever says it is neither of them
     */
    public void notAgain(PersonId mentee, PersonId other, Viewer by) {
        var voice = Voice.of(voice(mentee, other, by));
        var apart = new KeptApart(mentee, other, ApartKind.NOT_AGAIN);
        if (rows.add(apart, voice, clock.instant())) {
            note(by, by.self(), Telling.TOLD);
        }
    }

    /** Whoever said so has changed her mind; the other's word stands. */
    public void again(PersonId mentee, PersonId other, Viewer by) {
        if (rows.take(mentee, other, voice(mentee, other, by), clock.instant())) {
            note(by, by.self(), Telling.TOLD);
        }
    }

    private static Whose voice(PersonId mentee, PersonId other, Viewer by) {
        if (by.self().equals(mentee)) {
            return Whose.MENTEE;
        }
        if (by.self().equals(other)) {
            return Whose.OTHER;
        }
        throw new IllegalArgumentException("Only one of the two can say so");
    }

    /** A coordinator knows of a conflict of interest. False when it is known already. */
    public boolean conflict(PersonId mentee, PersonId other, ApartReason reason, Viewer by) {
        var apart = new KeptApart(mentee, other, ApartKind.CONFLICT);
        var voice = new Voice(Whose.PROGRAMME, reason, by.self());
        var added = rows.add(apart, voice, clock.instant());
        if (added) {
            note(by, mentee, "profile.kept-apart");
        }
        return added;
    }

    /** The conflicts of a mentee that hold, the latest first. */
    public List<ApartRow> conflicts(PersonId mentee) {
        return rows.conflicts(mentee);
    }

    /** False when it has ended already or is no conflict of hers. */
    public boolean end(ConflictId conflict, PersonId mentee, Viewer by) {
        var ended = rows.end(conflict, mentee, clock.instant());
        if (ended) {
            note(by, mentee, "profile.apart-no-more");
        }
        return ended;
    }

    private void note(Viewer by, PersonId whose, String what) {
        journal.changed(by, what, new Subject("person", whose.value()), Map.of(), Map.of());
    }
}
