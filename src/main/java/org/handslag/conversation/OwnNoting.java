package org.handslag.conversation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * What a mentor does with her own notes, and the mentee's right to see them. While she has asked
 * and not been shown them they stay as they are. Each step is written into the journal, never what
 * a note says.
 */
@Component
public class OwnNoting {
    static final String SUBJECT = "mentorship";

    private final OwnNotes notes;
    private final OwnNoteAskings askings;
    private final OwnNoteLetters letters;
    private final Journal journal;

    OwnNoting(OwnNotes notes, OwnNoteAskings askings, OwnNoteLetters letters, Journal journal) {
        this.notes = notes;
        this.askings = askings;
        this.letters = letters;
        this.journal = journal;
    }

    public void write(MentorshipId mentorship, String said, Viewer by, Instant at) {
        var again =
                notes.by(by.self(), mentorship).stream()
                        .anyMatch(note -> note.said().equals(said) && note.shown() == null);
        if (!again) {
            notes.add(new OwnNote(OwnNoteId.next(), mentorship, by.self(), said, at, null, 0));
            note(by, mentorship, "own-note.written");
        }
    }

    /**
     * @return false when it was saved elsewhere first
     * @throws Refusal while the mentee waits to see it
     */
    public boolean change(OwnNote note, String said, Viewer by) {
        refuseWhileAsked(note);
        var saved = notes.save(note, said);
        if (saved) {
            note(by, note.mentorship(), "own-note.changed");
        }
        return saved;
    }

    /**
     * @throws Refusal while the mentee waits to see it
     */
    public void remove(OwnNote note, Viewer by) {
        refuseWhileAsked(note);
        if (notes.remove(note.id())) {
            note(by, note.mentorship(), "own-note.removed");
        }
    }

    private void refuseWhileAsked(OwnNote note) {
        if (askings.isAsked(note.by(), note.mentorship())) {
            throw new Refusal("own-note.refused.asked");
        }
    }

    /** The mentee asks all who guide her or have written something. */
    public void ask(Circle circle, Operator home, Viewer by, Instant at) {
        var mentorship = circle.mentorship();
        var day = at.atZone(home.zone()).toLocalDate();
        var whom = new LinkedHashSet<>(notes.writers(mentorship.id()));
        circle.holder(CircleRole.MENTOR, day).map(CircleMember::person).ifPresent(whom::add);
        circle.holder(CircleRole.STAND_IN, day).map(CircleMember::person).ifPresent(whom::add);
        for (var one : whom) {
            if (askings.ask(one, mentorship.id(), at)) {
                letters.asked(mentorship, one, home);
                note(by, mentorship.id(), "own-note.asked");
            }
        }
    }

    public void withdraw(MentorshipId mentorship, Viewer by) {
        if (askings.withdraw(mentorship)) {
            note(by, mentorship, "own-note.asked-no-more");
        }
    }

    /** All that she has written so far, to the mentee, who is told. */
    public void show(Circle circle, Operator home, Viewer by, Instant at) {
        var mentorship = circle.mentorship();
        if (!askings.show(by.self(), mentorship.id(), at)) {
            return;
        }
        notes.show(by.self(), mentorship.id(), at);
        note(by, mentorship.id(), "own-note.shown");
        circle.holder(CircleRole.MENTEE, at.atZone(home.zone()).toLocalDate())
                .ifPresent(mentee -> letters.shown(mentorship, mentee.person(), home));
    }

    private void note(Viewer by, MentorshipId mentorship, String what) {
        journal.changed(by, what, new Subject(SUBJECT, mentorship.value()), Map.of(), Map.of());
    }
}
