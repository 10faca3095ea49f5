package org.handslag.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.agreement.Agreeing.Hand;
import org.handslag.followup.Fading.FadingStep;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The plan by which support becomes less: written by any of the circle, and agreed by the mentee.
 * What she writes herself she has said yes to; what others change waits for her.
 */
@Component
public class SteppingDown {
    private final Fadings fadings;
    private final Journal journal;
    private final Clock clock;

    SteppingDown(Fadings fadings, Journal journal, Clock clock) {
        this.fadings = fadings;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<Fading> of(MentorshipId mentorship) {
        return fadings.of(mentorship);
    }

    /**
     * @param before the plan as it was read; null when there was none
     * @return false when someone else wrote first
     */
    public boolean write(
            MentorshipId mentorship,
            @Nullable Fading before,
            List<FadingStep> steps,
            boolean byMentee,
            Hand by) {
        var now = clock.instant();
        var lock = before == null ? 0 : before.lock();
        var written = fadings.write(mentorship, steps, lock, now, byMentee ? now : null);
        if (written) {
            note(by, mentorship, "fading.written");
        }
        return written;
    }

    /** More support again for a while: anyone of the circle, and nobody is asked why. */
    public boolean stepBack(Fading fading, LocalDate today, boolean byMentee, Hand by) {
        var now = clock.instant();
        var steps = fading.stepBack(today);
        var back =
                fadings.write(
                        fading.mentorship(), steps, fading.lock(), now, byMentee ? now : null);
        if (back) {
            note(by, fading.mentorship(), "fading.step-back");
        }
        return back;
    }

    /** She says yes to it, or someone notes that she did by telephone. */
    public boolean agree(Fading fading, boolean byTelephone, Hand by) {
        var agreed = fadings.agree(fading, clock.instant(), byTelephone);
        if (agreed) {
            note(by, fading.mentorship(), "fading.agreed");
        }
        return agreed;
    }

    private void note(Hand by, MentorshipId mentorship, String what) {
        var subject = new Subject(Following.SUBJECT, mentorship.value());
        journal.changed(by.viewer(), what, subject, Map.of(), Map.of());
    }
}
