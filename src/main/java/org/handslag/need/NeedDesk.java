package org.handslag.need;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.need.Needs.Wish;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes needs and what was done about them, and sees to it that whoever must know is told. */
@Component
class NeedDesk {
    private static final Map<String, String> CHANGED = Map.of("needs", "changed");

    private final NeedRows rows;
    private final NeedLetters letters;
    private final CourseInstances instances;
    private final Journal journal;
    private final Clock clock;

    NeedDesk(
            NeedRows rows,
            NeedLetters letters,
            CourseInstances instances,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.instances = instances;
        this.journal = journal;
        this.clock = clock;
    }

    void write(Registration of, Collection<Wish> wishes, Told told, Viewer by) {
        var before = rows.locked(of.id());
        before.stream()
                .filter(need -> wishes.stream().noneMatch(w -> w.choice() == need.choice()))
                .forEach(need -> rows.delete(need.id()));
        var fresh = wishes.stream().filter(wish -> !stands(wish, before)).toList();
        fresh.forEach(wish -> rows.put(of.id(), wish, told, clock.instant()));
        if (fresh.isEmpty() && wishes.size() == before.size()) {
            return;
        }
        note("need.changed", of, by);
        if (!fresh.isEmpty()) {
            letters.alert(instance(of));
        }
    }

    boolean arrange(Registration of, Map<NeedId, String> how, Viewer by) {
        var changed =
                rows.locked(of.id()).stream()
                        .filter(need -> !how.getOrDefault(need.id(), need.how()).equals(need.how()))
                        .toList();
        if (changed.isEmpty()) {
            return false;
        }
        var told = tell(of, changed, how);
        for (var need : changed) {
            rows.arrange(need.id(), arranged(how.get(need.id()), by), told);
        }
        note("need.arranged", of, by);
        return true;
    }

    /** One message, however much has changed; returns when she was told. */
    private @Nullable Instant tell(Registration of, List<Need> changed, Map<NeedId, String> how) {
        var instance = instance(of);
        if (!of.state().isActive() || instance.isOver(clock.instant())) {
            return null;
        }
        if (changed.stream().allMatch(need -> how.getOrDefault(need.id(), "").isEmpty())) {
            letters.tellOpenAgain(of, instance);
        } else {
            letters.tell(of, instance);
        }
        return clock.instant();
    }

    private Need.@Nullable Arranged arranged(@Nullable String how, Viewer by) {
        return how == null || how.isEmpty()
                ? null
                : new Need.Arranged(how, clock.instant(), by.person());
    }

    private void note(String what, Registration of, Viewer by) {
        var subject = new Subject("registration", of.id().value());
        journal.changed(by, what, subject, Map.of(), CHANGED);
    }

    /** They are a person's, and she has told them so that she can take part in this course. */
    void follow(Registration from, Registration to, Viewer by) {
        var came = rows.follow(from.id(), to.id());
        rows.deleteOf(from.id());
        if (came > 0) {
            note("need.changed", to, by);
            letters.alert(instance(to));
        }
    }

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
}
