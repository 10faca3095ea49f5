package org.handslag.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.handslag.decision.MentorChoice.Freed;
import org.handslag.decision.MentorChoice.FreedWhy;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Gathering;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.NewCircle;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * The steps from a question to an answer. The journal says that someone answered, never what: a no
 * is nobody's but hers who said it.
 */
@Component
public class ChoiceSteps {
    private final Choosings choosings;
    private final ChoiceKeeping keeping;
    private final ChoiceLetters letters;
    private final Gathering gathering;
    private final Journal journal;
    private final Clock clock;

    ChoiceSteps(
            Choosings choosings,
            ChoiceKeeping keeping,
            ChoiceLetters letters,
            Gathering gathering,
            Journal journal,
            Clock clock) {
        this.choosings = choosings;
        this.keeping = keeping;
        this.letters = letters;
        this.gathering = gathering;
        this.journal = journal;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Someone says yes or no to one choice, and whoever is next is asked.
     *
     * @return what she is asked, with the answer
     * @throws Refusal when it is not her turn, or she waits for a mentor no longer
     */
    public Choosing answer(
            ChoosingId id, ChoiceId choice, ChoiceAnswer answer, Operator home, Viewer by) {
        var after = step(id, "decision.answered", by, one -> one.answered(choice, answer));
        if (answer.yes() || !after.isOpen()) {
            tellNext(after, home);
        }
        return after;
    }

    /** The mentee wants none of those that she is asked about. */
    void noToAll(ChoosingId id, ChoiceAnswer answer, Operator home, Viewer by) {
        tellNext(step(id, "decision.answered", by, one -> one.noToAll(answer)), home);
    }

    /** The programme takes it back, and the mentee is told. */
    void takeBack(ChoosingId id, String reason, Operator home, Viewer by) {
        var why = new Freed(FreedWhy.TAKEN_BACK, clock.instant(), by.self(), reason);
        var after = step(id, "decision.taken-back", by, one -> one.freed(why));
        letters.toMentee(after, home);
    }

    /** She would rather be called than read. */
    void wishCall(ChoosingId id, Operator home, Viewer by) {
        var asked = choosings.locked(id);
        if (asked.turn().filter(turn -> turn.party() == ChoiceParty.MENTEE).isPresent()
                && asked.callWished() == null) {
            keeping.wishCall(id, clock.instant());
            note(by, id, "decision.call-wished");
            letters.toConsultant(asked, home);
        }
    }

    /**
     * A coordinator begins the mentorship to which all have said yes; nothing else makes one of it.
     *
     * @throws Refusal when someone has not said yes, or she has a mentor by now
     */
    MentorshipId begin(ChoosingId id, NewCircle circle, Operator home, Viewer by) {
        var before = choosings.locked(id);
        var agreed = before.open().map(MentorChoice::state).orElse(ChoiceState.BEGUN);
        if (agreed != ChoiceState.AGREED) {
            throw new Refusal("decision.refused." + agreed);
        }
        if (!before.wish().waits()) {
            throw new Refusal("decision.refused.not-waiting");
        }
        var begun = gathering.begin(circle, home, by);
        keeping.save(before, before.begun(begun));
        note(by, id, "decision.begun");
        return begun;
    }

    private Choosing step(ChoosingId id, String what, Viewer by, UnaryOperator<Choosing> step) {
        var before = choosings.locked(id);
        if (before.isOpen() && !before.wish().waits()) {
            throw new Refusal("decision.refused.not-waiting");
        }
        var after = step.apply(before);
        keeping.save(before, after);
        note(by, id, what);
        return after;
    }

    private void tellNext(Choosing after, Operator home) {
        var open = after.open();
        if (open.isEmpty()) {
            letters.toCoordinator(after, home);
            if (after.choices().stream().anyMatch(one -> one.hasYes(ChoiceParty.MENTEE))) {
                letters.toMentee(after, home);
            }
            return;
        }
        open.get()
                .asks()
                .ifPresentOrElse(
                        party -> letters.toNext(after, open.get(), party, home),
                        () -> letters.toCoordinator(after, home));
    }

    private void note(Viewer by, ChoosingId id, String what) {
        var about = new Subject(ChoiceAsking.SUBJECT, id.value());
        journal.changed(by, what, about, Map.of(), Map.of());
    }
}
