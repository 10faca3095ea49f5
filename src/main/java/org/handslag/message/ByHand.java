package org.handslag.message;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What coordinators say that became of a message: printed, called, came back. */
@Component
class ByHand {
    private final Marks marks;
    private final RefusedAddresses refused;
    private final Steps steps;
    private final Journal journal;
    private final Clock clock;

    ByHand(Marks marks, RefusedAddresses refused, Steps steps, Journal journal, Clock clock) {
        this.marks = marks;
        this.refused = refused;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    /** Letters that someone else has printed meanwhile stay as they are. */
    void printed(Collection<MessageId> ids, Viewer by) {
        for (var id : marks.printed(ids, by, clock.instant())) {
            note(id, Step.Kind.PRINTED, "", by);
        }
    }

    void called(MessageId id, String note, Viewer by) {
        if (!marks.called(id, by, clock.instant())) {
            throw new Refusal("message.call-is-made");
        }
        note(id, Step.Kind.CALLED, note, by);
    }

    void bounced(MessageId id, Viewer by) {
        var now = clock.instant();
        var address = marks.bounced(id, by, now).orElseThrow(NotVisible::new);
        refused.add(address.normalised(), id, "", now);
        note(id, Step.Kind.BOUNCED, "", by);
    }

    private void note(MessageId id, Step.Kind kind, String note, Viewer by) {
        steps.add(id, new Step(clock.instant(), kind, by.person(), note));
        journal.changed(
                by,
                "message." + kind.name().toLowerCase(Locale.ROOT),
                new Subject("message", id.value()),
                Map.of(),
                Map.of());
    }
}
