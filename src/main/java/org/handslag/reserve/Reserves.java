package org.handslag.reserve;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who is invited to which date. The key is kept as it is, unlike a link to one person: its holders
 * see it again on their pages to pass it on, and it opens a form and nothing about anyone.
 */
@Component
public class Reserves {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private final ReserveRows rows;
    private final Journal journal;
    private final Clock clock;

    Reserves(ReserveRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps this date's seats for whoever gets its new key or has such an address. */
    public Reserve keep(CourseInstance instance, List<String> domains, Viewer by) {
        var reserve = new Reserve(instance.id(), key(), domains);
        rows.add(reserve, clock.instant());
        journal.changed(by, "instance.kept", about(instance), Map.of(), Map.of("domains", domains));
        return reserve;
    }

    public Optional<Reserve> of(CourseInstanceId instance) {
        return rows.find(instance);
    }

    /** Whether this key opens the date. */
    public boolean admits(CourseInstanceId instance, String key) {
        return !key.isEmpty()
                && rows.find(instance).filter(reserve -> isKey(reserve, key)).isPresent();
    }

    /** As {@link #admits(CourseInstanceId, String)}, by the readable address of the date. */
    public boolean admits(String slug, String key) {
        return !key.isEmpty()
                && rows.bySlug(slug).filter(reserve -> isKey(reserve, key)).isPresent();
    }

    /** Other addresses that get the link, and a new link when the old one went astray. */
    void change(CourseInstance instance, List<String> domains, boolean newKey, Viewer by) {
        var before = rows.find(instance.id()).orElseThrow();
        rows.save(new Reserve(instance.id(), newKey ? key() : before.key(), domains));
        journal.changed(
                by,
                newKey ? "instance.new-key" : "instance.kept",
                about(instance),
                Map.of("domains", before.domains()),
                Map.of("domains", domains));
    }

    static Subject about(CourseInstance instance) {
        return new Subject("instance", instance.id().value());
    }

    private static boolean isKey(Reserve reserve, String key) {
        return MessageDigest.isEqual(reserve.key().getBytes(), key.getBytes());
    }

    private static String key() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
