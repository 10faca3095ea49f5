package org.handslag.message;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What coordinators do with messages by hand, each with those that she may see. */
@Component
public class PostRoom {
    private final Marks marks;
    private final Repeating repeating;
    private final RefusedAddresses refused;
    private final Steps steps;
    private final Journal journal;
    private final Clock clock;

    PostRoom(
            Marks marks,
            Repeating repeating,
            RefusedAddresses refused,
            Steps steps,
            Journal journal,
            Clock clock) {
        this.marks = marks;
        this.repeating = repeating;
        this.refused = refused;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    /** Letters that someone else has printed meanwhile stay as they are. */
    public void printed(Collection<MessageId> ids, Viewer by) {
        ids.forEach(id -> marks.requireVisible(id, by));
        for (var id : marks.printed(ids, by, clock.instant())) {
            note(id, Step.Kind.PRINTED, "", by);
        }
    }

    public void called(MessageId id, String note, Viewer by) {
        if (!marks.called(id, by, clock.instant())) {
            marks.requireVisible(id, by);
            throw new Refusal("message.call-is-made");
        }
        note(id, Step.Kind.CALLED, note, by);
    }

    /** A mail that was sent came back: its address takes no more. */
    public void bounced(MessageId id, Viewer by) {
        var now = clock.instant();
        var address = marks.bounced(id, by, now).orElseThrow(NotVisible::new);
        refused.add(address.normalised(), id, "", now);
        note(id, Step.Kind.BOUNCED, "", by);
    }

    /**
     * Sends a message once more.
     *
     * @param address where it goes now, taken to work; null for a letter or a call instead
     */
    public MessageId again(Envelope first, @Nullable Email address, Viewer by) {
        if (address != null) {
            refused.remove(address.normalised());
        }
        var again = repeating.send(first, address, clock.instant());
        note(first.id(), Step.Kind.AGAIN, "", by);
        return again;
    }

    /** Lets an address be tried again that was refused. */
    public void worksAgain(String address, Viewer by) {
        if (refused.all(by).stream().noneMatch(one -> one.email().equals(address))) {
            throw new NotVisible();
        }
        refused.remove(address);
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
