package org.handslag.conversation;

import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;

/**
 * Own notes, as their writer or the mentee sees them.
 *
 * @param notes her own; the mentee's are those that she has been shown
 * @param askings whom the mentee has asked; only to her
 * @param asked whether the reader, who wrote them, is asked to show them
 */
public record OwnNotePage(
        CircleView view,
        List<OwnNote> notes,
        List<OwnNoteAsking> askings,
        boolean asked,
        Form form) {

    public boolean isMentees() {
        return view.role() == CircleRole.MENTEE;
    }

    /** Whether she still reads and writes there; later she can only show them. */
    public boolean mayWrite() {
        return !isMentees() && view.acts();
    }

    /** Whether the mentee waits for someone to show her notes. */
    public boolean waits() {
        return askings.stream().anyMatch(one -> one.shown() == null);
    }

    /** Those of one who has shown them. */
    public List<OwnNote> by(OwnNoteAsking asking) {
        return notes.stream().filter(note -> note.by().equals(asking.whom())).toList();
    }

    /** Those who have shown theirs, each once. */
    public List<OwnNoteAsking> shown() {
        return askings.stream()
                .filter(one -> one.shown() != null)
                .filter(
                        one ->
                                askings.stream()
                                        .filter(other -> other.shown() != null)
                                        .filter(other -> other.whom().equals(one.whom()))
                                        .findFirst()
                                        .equals(Optional.of(one)))
                .toList();
    }

    public String mentee() {
        return view.mentee().map(CircleMember::name).orElse("");
    }

    public String path() {
        return view.path() + "/own-notes";
    }
}
