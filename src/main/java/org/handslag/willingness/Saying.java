package org.handslag.willingness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A mentor says whether she wants to be one now. Works within the caller's unit of work. */
@Component
public class Saying {
    private final WillingnessRows rows;
    private final Journal journal;
    private final Clock clock;

    Saying(WillingnessRows rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those who work there on a day and are trained, by name, each with what she has said. */
    public List<WillingMentor> mentors(WorkplaceId workplace, LocalDate day, ZoneId zone) {
        return rows.at(workplace, day, new WillingnessRows.Asked(null, zone));
    }

    /** What she has said; empty for whoever is not trained. */
    public Optional<WillingMentor> mentor(PersonId person, ZoneId zone) {
        return rows.of(person, new WillingnessRows.Asked(null, zone));
    }

    /**
     * All who are trained, by name, each with what she has said.
     *
     * @param programmes in which they were trained; null for any
     */
    public List<WillingMentor> trained(UUID @Nullable [] programmes, ZoneId zone) {
        return rows.all(new WillingnessRows.Asked(programmes, zone));
    }

    /** False when she has said something else in between. */
    public boolean say(WillingMentor mentor, Willingness said, Viewer by) {
        if (!rows.save(mentor.person(), said, clock.instant())) {
            return false;
        }
        var before = mentor.said();
        journal.changed(
                by,
                "mentor.willingness",
                new Subject("person", mentor.person().value()),
                before == null ? Map.of() : told(before),
                told(said));
        return true;
    }

    private static Map<String, ?> told(Willingness said) {
        return Map.of("mentorAnswer", said.answer(), "mentorMost", said.most());
    }
}
