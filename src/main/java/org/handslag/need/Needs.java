package org.handslag.need;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** What people need, for themselves, for the coordinator who arranges it, and for the kitchen. */
@Component
public class Needs {
    private final NeedRows rows;
    private final NeedLetters letters;
    private final Seats seats;
    private final CourseInstances instances;
    private final Journal journal;
    private final Clock clock;

    Needs(
            NeedRows rows,
            NeedLetters letters,
            Seats seats,
            CourseInstances instances,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.seats = seats;
        this.instances = instances;
        this.journal = journal;
        this.clock = clock;
    }

    /** What someone tells that she needs; of one choice only the last words count. */
    public record Wish(NeedChoice choice, String words) {}

    // --- reading -------------------------------------------------------------------------

    /** Her own, for herself. */
    public List<Need> of(RegistrationId registration) {
        return rows.of(registration);
    }

    /**
     * Those of everyone with a place or a turn, for who coordinates this instance; she notes the
     * read.
     */
    public List<SheetNeed> sheet(CourseInstanceId instance, Viewer by) {
        return rows.sheet(instance, by.programmes(Role.COORDINATOR));
    }

    /** Counts of what those with a place eat. */
    public Kitchen kitchen(CourseInstanceId instance, Viewer by) {
        return rows.kitchen(instance, by.programmes(Role.COORDINATOR));
    }

    // --- writing -------------------------------------------------------------------------

    /**
     * Writes down all that she needs now; what she no longer names is gone, and what has other
     * words must be arranged anew. Something new shortly before the start is told to the
     * coordinator at once.
     */
    public void write(Registration of, Collection<Wish> wishes, Viewer by) {
        var before = rows.of(of.id());
        before.stream()
                .filter(need -> wishes.stream().noneMatch(w -> w.choice() == need.choice()))
                .forEach(need -> rows.delete(need.id()));
        var fresh = wishes.stream().filter(wish -> !stands(wish, before)).toList();
        fresh.forEach(wish -> rows.put(of.id(), wish, clock.instant()));
        if (fresh.isEmpty() && wishes.size() == before.size()) {
            return;
        }
        journal.changed(by, "need.changed", subject(of.id()), Map.of(), CHANGED);
        if (!fresh.isEmpty()) {
            letters.alert(instance(of));
        }
    }

    /** Someone has arranged it; the person is told, at most once for the same words. */
    public void arrange(NeedId id, String how, Viewer by) {
        var need = rows.find(id, by.programmes(Role.COORDINATOR)).orElseThrow(NotVisible::new);
        if (how.equals(need.how())) {
            return;
        }
        rows.arrange(id, new Need.Arranged(how, clock.instant(), by.person()));
        journal.changed(by, "need.arranged", subject(need.registration()), Map.of(), CHANGED);
        var registration = seats.find(need.registration()).orElseThrow();
        if (registration.state().isActive()) {
            letters.tell(registration, instance(registration));
            rows.told(id, clock.instant());
        }
    }

    private static final Map<String, String> CHANGED = Map.of("needs", "changed");

    private static boolean stands(Wish wish, List<Need> before) {
        return before.stream()
                .anyMatch(
                        need ->
                                need.choice() == wish.choice()
                                        && need.words().equals(wish.words()));
    }

    private CourseInstance instance(Registration registration) {
        return instances.find(registration.instance()).orElseThrow();
    }

    private static Subject subject(RegistrationId registration) {
        return new Subject("registration", registration.value());
    }
}
