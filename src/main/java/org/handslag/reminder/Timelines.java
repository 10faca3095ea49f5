package org.handslag.reminder;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Changes timelines, one entry at a time. */
@Component
public class Timelines {
    private final Reminders entries;
    private final Journal journal;
    private final Clock clock;

    Timelines(Reminders entries, Journal journal, Clock clock) {
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    void requireRoom(Timeline timeline) {
        if (entries.of(timeline).size() >= Timeline.MOST_ENTRIES) {
            throw new Refusal("reminder.refused.many", Map.of("most", Timeline.MOST_ENTRIES));
        }
    }

    public Reminder add(Timeline timeline, Timing timing, Reach reach, Saying saying, Viewer by) {
        own(timeline);
        requireRoom(timeline);
        var entry = Reminder.of(timeline, timing, reach, saying, clock.instant());
        entries.add(entry);
        journal.changed(by, "reminder.added", timeline.about(), Map.of(), facts(entry));
        return entry;
    }

    /** Empty when someone else saved first. */
    Optional<Reminder> change(
            Reminder before, Timing timing, Reach reach, Saying saying, Viewer by) {
        return save(before, before.change(timing, reach, saying, clock.instant()), "changed", by);
    }

    void pause(Reminder entry, Viewer by) {
        if (!entry.isPaused()) {
            save(entry, entry.pause(clock.instant()), "paused", by);
        }
    }

    void resume(Reminder entry, Viewer by) {
        if (entry.isPaused()) {
            save(entry, entry.resume(clock.instant()), "resumed", by);
        }
    }

    void remove(Reminder entry, Viewer by) {
        own(entry.timeline());
        entries.remove(entry.id());
        var about = entry.timeline().about();
        journal.changed(by, "reminder.removed", about, facts(entry), Map.of());
    }

    /** Someone has sent it by hand. */
    void noteSent(Reminder entry, int people, Viewer by) {
        journal.changed(
                by,
                "reminder.sent",
                entry.timeline().about(),
                Map.of(),
                Map.of("entry", entry.id(), "recipients", people));
    }

    private Optional<Reminder> save(Reminder before, Reminder after, String what, Viewer by) {
        own(before.timeline());
        if (!entries.save(after)) {
            return Optional.empty();
        }
        var now = facts(after);
        if (!before.saying().equals(after.saying())) {
            now.put("text", "changed");
        }
        var about = before.timeline().about();
        journal.changed(by, "reminder." + what, about, facts(before), now);
        return Optional.of(after);
    }

    private void own(Timeline timeline) {
        if (timeline.instance() == null) {
            entries.own(timeline.programme());
        }
    }

    private static Map<String, Object> facts(Reminder entry) {
        var facts = new HashMap<String, Object>();
        var timing = entry.timing();
        facts.put("entry", entry.id());
        facts.put("anchor", timing.anchor());
        facts.put("shift", timing.shift() + " " + timing.unit());
        facts.put("hearers", entry.reach().hearers().stream().sorted().toList());
        facts.put("states", entry.reach().states().stream().sorted().toList());
        facts.put("paused", entry.isPaused());
        if (timing.at() != null) {
            facts.put("at", timing.at());
        }
        if (entry.saying().house() != null) {
            facts.put("house", entry.saying().house());
        }
        return facts;
    }
}
