package org.handslag.aftercare;

import java.time.Clock;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.ending.SummingUp.Pen;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What came after a mentorship is noted as someone has told it, or taken away when it is wrong. */
@Component
public class OutcomeTelling {
    static final String SUBJECT = "aftercare";

    private final CircleOutcomes outcomes;
    private final Journal journal;
    private final Clock clock;

    OutcomeTelling(CircleOutcomes outcomes, Journal journal, Clock clock) {
        this.outcomes = outcomes;
        this.journal = journal;
        this.clock = clock;
    }

    /** As someone has told. */
    public void note(CircleOutcome outcome, Pen by) {
        outcomes.add(outcome, by.viewer().person(), clock.instant());
        note(by, outcome, "aftercare.outcome");
    }

    /** It was noted wrongly. */
    void remove(CircleOutcome outcome, Pen by) {
        outcomes.remove(outcome.id());
        note(by, outcome, "aftercare.outcome-removed");
    }

    @EventListener
    void forget(People.Erased erased) {
        outcomes.forget(erased.person());
    }

    private void note(Pen by, CircleOutcome outcome, String what) {
        MentorshipId of = outcome.mentorship();
        if (of != null) {
            var values = Map.of("months", outcome.months());
            journal.changed(by.viewer(), what, new Subject(SUBJECT, of.value()), Map.of(), values);
        }
    }
}
