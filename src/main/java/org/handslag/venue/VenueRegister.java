package org.handslag.venue;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handslag.directory.Slugs;
import org.handslag.journal.Journal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places of an operator: found by whoever shows one, and every change with its journal row. */
@Component
public class VenueRegister {
    /** Segments that are pages of their own. */
    private static final Set<String> RESERVED = Set.of("new");

    private final Venues venues;
    private final VenueFacts facts;
    private final Journal journal;
    private final Clock clock;

    VenueRegister(Venues venues, VenueFacts facts, Journal journal, Clock clock) {
        this.venues = venues;
        this.facts = facts;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<Venue> find(VenueId id) {
        return venues.find(id);
    }

    /** The place of something that may have none. */
    public @Nullable Venue at(@Nullable VenueId id) {
        return id == null ? null : venues.find(id).orElse(null);
    }

    /** As {@link #at}, with the facts that visitors ask for most. */
    public @Nullable VenueBrief brief(@Nullable VenueId id) {
        return id == null ? null : venues.brief(id, Inventory.askedFirst()).orElse(null);
    }

    /** Those where new dates are planned, in the alphabet of this language. */
    public List<Venue> active(Locale order) {
        return venues.active(order);
    }

    public Access access(VenueId id) {
        return facts.of(id);
    }

    /** A new place; when its readable address is taken it gets a number behind it. */
    public Venue add(Venue.Details details, Viewer by) {
        var wanted = Slugs.of(details.name());
        var venue = new Venue(VenueId.next(), wanted, details, null, 0);
        for (int n = 2; RESERVED.contains(venue.slug()) || !venues.add(venue); n++) {
            venue = venue.called(wanted + "-" + n);
        }
        var told = VenueJournal.of(details);
        journal.changed(by, "venue.added", VenueJournal.about(venue), Map.of(), told);
        return venue;
    }

    /** What was found out by looking; the facts that are new or differ. */
    public void record(Venue venue, List<Fact> found, Viewer by) {
        var before = facts.of(venue.id());
        found.forEach(fact -> facts.put(venue.id(), fact));
        var now = facts.of(venue.id());
        journal.changed(
                by,
                "venue.checked",
                VenueJournal.about(venue),
                VenueJournal.of(before),
                VenueJournal.of(now, before));
    }

    Optional<Venue> bySlug(String slug) {
        return venues.bySlug(slug);
    }

    Optional<Venue> twin(Venue.Details details) {
        return venues.twin(details);
    }

    /** As {@link #access}; nobody else answers for this place until the unit of work ends. */
    Access held(VenueId id) {
        facts.hold(id);
        return facts.of(id);
    }

    /** Returns false when someone else saved first. */
    boolean edit(Venue before, Venue.Details details, Viewer by) {
        var saved = venues.save(before.with(details));
        if (saved) {
            journal.changed(
                    by,
                    "venue.changed",
                    VenueJournal.about(before),
                    VenueJournal.of(before.details()),
                    VenueJournal.changed(before.details(), details));
        }
        return saved;
    }

    /** No new dates there; those that are planned stay. */
    void retire(Venue venue, Viewer by) {
        if (venues.retire(venue.id(), clock.instant())) {
            journal.changed(by, "venue.retired", VenueJournal.about(venue), Map.of(), Map.of());
        }
    }

    void restore(Venue venue, Viewer by) {
        if (venues.retire(venue.id(), null)) {
            journal.changed(by, "venue.restored", VenueJournal.about(venue), Map.of(), Map.of());
        }
    }
}
