package org.handslag.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.checkin.CheckInBehalf;
import org.handslag.checkin.CheckInVoice;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes how far it has come, and lets the latest be put right or taken back. */
@Component
public class ProgressRating {
    private final ProgressMeasures measures;
    private final Journal journal;
    private final Clock clock;

    ProgressRating(ProgressMeasures measures, Journal journal, Clock clock) {
        this.measures = measures;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Who says it, in which period and on which day.
     *
     * @param period the first day of the period in which it counts
     */
    public record Rater(
            MentorshipId mentorship,
            CheckInVoice voice,
            PersonId person,
            LocalDate period,
            LocalDate day) {}

    /**
     * She says it, or someone notes it for her.
     *
     * @param behalf null when she answers herself
     * @param before what it takes the place of; null when it is the first of its period
     * @return false when there is another in this period by now
     */
    public boolean rate(
            Rater who,
            Map<ProgressItem, Integer> scores,
            @Nullable CheckInBehalf behalf,
            @Nullable ProgressMeasure before,
            Viewer by) {
        var now = clock.instant();
        if (before != null && !measures.replace(before.id(), now)) {
            return false;
        }
        var id = Uuid7.next();
        if (!measures.add(id, who, behalf, now)) {
            return false;
        }
        measures.add(id, scores);
        note(
                by,
                who.mentorship(),
                before == null ? "progress.said" : "progress.put-right",
                who.voice());
        return true;
    }

    /** False when it was taken back or put right already. */
    boolean undo(ProgressMeasure measure, Viewer by) {
        var undone = measures.replace(measure.id(), clock.instant());
        if (undone) {
            note(by, measure.mentorship(), "progress.taken-back", measure.voice());
        }
        return undone;
    }

    private void note(Viewer by, MentorshipId mentorship, String what, CheckInVoice voice) {
        journal.changed(
                by,
                what,
                new Subject("mentorship", mentorship.value()),
                Map.of(),
                Map.of("voice", voice, "answer", "changed"));
    }
}
