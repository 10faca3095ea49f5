package org.handslag.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceChanged;
import org.handslag.course.InstanceCopied;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Operators;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives each new date its timeline, and lets it follow the date. */
@Component
class TimelineListener {
    private final Reminders entries;
    private final Operators operators;
    private final Clock clock;

    TimelineListener(Reminders entries, Operators operators, Clock clock) {
        this.entries = entries;
        this.operators = operators;
        this.clock = clock;
    }

    @EventListener
    void hear(InstanceChanged change) {
        var instance = change.instance();
        switch (change) {
            case InstanceChanged.Created _ ->
                    copy(Timeline.of(instance.programme()), Timeline.of(instance));
            case InstanceChanged.Published _ ->
                    entries.of(Timeline.of(instance)).forEach(this::plan);
            case InstanceChanged.Moved moved -> follow(moved.before(), moved);
            case InstanceChanged.Edited edited -> follow(edited.before(), edited);
            case InstanceChanged.Resized resized -> follow(resized.before(), resized);
            case InstanceChanged.Resizing _, InstanceChanged.Cancelled _ -> {}
        }
    }

    @EventListener
    void hear(InstanceCopied copied) {
        var to = Timeline.of(copied.to());
        entries.of(to).forEach(entry -> entries.remove(entry.id()));
        copy(Timeline.of(copied.from()), to);
    }

    private void copy(Timeline from, Timeline to) {
        var now = clock.instant();
        entries.of(from).forEach(entry -> entries.add(entry.copyTo(to, now)));
    }

    /** An entry whose moment is another now and has passed is not sent by itself. */
    private void follow(CourseInstance before, InstanceChanged change) {
        var zone = zone(change.by().operator());
        entries.of(Timeline.of(before)).stream()
                .filter(e -> !times(e, before, zone).equals(times(e, change.instance(), zone)))
                .forEach(this::plan);
    }

    private void plan(Reminder entry) {
        entries.save(entry.planned(clock.instant()));
    }

    private static List<Instant> times(Reminder entry, CourseInstance instance, ZoneId zone) {
        return Occasion.of(entry, instance, zone).stream().map(Occasion::moment).toList();
    }

    private ZoneId zone(OperatorId operator) {
        return operators.find(operator).orElseThrow().zone();
    }
}
