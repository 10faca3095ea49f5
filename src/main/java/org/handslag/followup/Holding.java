package org.handslag.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handslag.agreement.Agreeing.Hand;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.springframework.stereotype.Component;

/** What is noted of a meeting that was held, and what comes of what was decided there. */
@Component
public class Holding {
    private final Reviews reviews;
    private final Decisions decisions;
    private final Journal journal;
    private final Clock clock;

    Holding(Reviews reviews, Decisions decisions, Journal journal, Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that was decided in a circle, what is soonest first. */
    public List<Decision> of(MentorshipId mentorship) {
        return decisions.of(mentorship);
    }

    /** Also once more, to correct it; false when someone else took a step with it first. */
    public boolean hold(Review review, Review.Held held, List<Decision> decided, Hand by) {
        if (!reviews.save(review.held(held))) {
            return false;
        }
        decisions.put(review.id(), decided);
        note(by, review.mentorship(), "followup.held", Map.of("day", held.day()));
        return true;
    }

    /** Something that was decided is done, or, with false, is not done after all. */
    public void mark(MentorshipId id, Decision decision, boolean done, Hand by) {
        if (decisions.mark(decision.id(), done ? clock.instant() : null)) {
            note(by, id, done ? "followup.decision-done" : "followup.decision-undone", Map.of());
        }
    }

    private void note(Hand by, MentorshipId id, String what, Map<String, ?> values) {
        journal.changed(
                by.viewer(), what, new Subject(Following.SUBJECT, id.value()), Map.of(), values);
    }
}
