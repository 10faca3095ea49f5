package org.handslag.guide;

import java.time.Instant;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Ticks what is done of the first days. Whether the reader may asks the caller. */
@Component
public class GuideTicking {
    private final GuideTicks ticks;
    private final Journal journal;

    GuideTicking(GuideTicks ticks, Journal journal) {
        this.ticks = ticks;
        this.journal = journal;
    }

    public void tick(MentorshipId mentorship, FirstDays item, Viewer by, Instant at) {
        if (ticks.tick(mentorship, item, by.person(), at)) {
            note(by, mentorship, item, "guide.ticked");
        }
    }

    public void untick(MentorshipId mentorship, FirstDays item, Viewer by) {
        if (ticks.untick(mentorship, item)) {
            note(by, mentorship, item, "guide.unticked");
        }
    }

    private void note(Viewer by, MentorshipId mentorship, FirstDays item, String what) {
        journal.changed(
                by,
                what,
                new Subject("mentorship", mentorship.value()),
                Map.of(),
                Map.of("item", item));
    }
}
