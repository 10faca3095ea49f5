package org.handslag.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.ProgrammeId;

/** The timeline of a programme whose coordinators have made none of their own. */
final class UsualTimeline {
    private UsualTimeline() {}

    /** The same entries under the same ids at each call, so that they can be changed by address. */
    static List<Reminder> of(ProgrammeId programme) {
        return List.of(
                entry(programme, HouseText.NAMES_DUE, Timing.days(Anchor.NAMES_DUE, -7, null)),
                entry(programme, HouseText.NAMES_DUE, Timing.days(Anchor.NAMES_DUE, -1, null)),
                entry(programme, HouseText.START, Timing.days(Anchor.STARTS, -2, null)));
    }

    private static Reminder entry(ProgrammeId programme, HouseText text, Timing timing) {
        var name = programme + " " + text + " " + timing.shift();
        return new Reminder(
                new ReminderId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                Timeline.of(programme),
                timing,
                text.reach(),
                Saying.of(text),
                Instant.EPOCH,
                null,
                0);
    }
}
