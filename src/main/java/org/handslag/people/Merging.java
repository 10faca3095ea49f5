package org.handslag.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handslag.directory.MergeId;
import org.handslag.directory.PersonFact;
import org.handslag.directory.PersonMerging;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Makes one person of two entries, and two of one again; in one unit of work. */
@Component
class Merging {
    private static final int MOST = 50;

    private final Merges merges;
    private final Alikes alikes;
    private final PersonMerging entries;
    private final PersonChanges changes;
    private final Clock clock;

    Merging(
            Merges merges,
            Alikes alikes,
            PersonMerging entries,
            PersonChanges changes,
            Clock clock) {
        this.merges = merges;
        this.alikes = alikes;
        this.entries = entries;
        this.changes = changes;
        this.clock = clock;
    }

    List<Alike> alike() {
        return alikes.find(MOST);
    }

    /** Those that can be undone, and those that were lately. */
    List<Merge> recent() {
        return merges.since(clock.instant().minus(Merge.UNDO));
    }

    void sayNotSame(Viewer by, PersonId one, PersonId other) {
        alikes.sayNotSame(one, other, clock.instant(), Objects.requireNonNull(by.person()));
        changes.done(by, "person.not-same", one, Map.of(), Map.of("other", other));
    }

    void lock(PersonId one, PersonId other) {
        entries.lock(one, other);
    }

    /** Both must be locked and stand by themselves. */
    Merge merge(Viewer by, PersonId from, PersonId into, Set<PersonFact> taken, String reason) {
        var self = Objects.requireNonNull(by.person());
        var merge =
                new Merge(MergeId.next(), from, into, taken, reason, clock.instant(), self, null);
        merges.add(merge);
        entries.merge(merge.merged(), taken);
        changes.done(by, "person.merged", into, Map.of(), Map.of("from", from, "reason", reason));
        return merge;
    }

    Merge undo(Viewer by, MergeId id) {
        var merge = merges.find(id).orElseThrow(NotVisible::new);
        entries.lock(merge.from(), merge.into());
        merge.refuseUnlessUndoable(clock.instant());
        if (merges.isFollowed(merge)) {
            throw new Refusal("people.merge-followed");
        }
        if (!merges.undo(merge.id(), clock.instant(), Objects.requireNonNull(by.person()))) {
            throw new Refusal("people.merge-undone-already");
        }
        entries.part(merge.parted(), merge.taken());
        var parted = Map.of("from", merge.from());
        changes.done(by, "person.parted", merge.into(), Map.of(), parted);
        return merge;
    }
}
