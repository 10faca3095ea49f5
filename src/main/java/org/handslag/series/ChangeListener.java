package org.handslag.series;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceChanged;
import org.handslag.scope.Operators;
import org.handslag.scope.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what is changed on a date of a series, so that its page can ask about the later ones. */
@Component
class ChangeListener {
    private final SeriesRows series;
    private final PendingChanges changes;
    private final Operators operators;

    ChangeListener(SeriesRows series, PendingChanges changes, Operators operators) {
        this.series = series;
        this.changes = changes;
        this.operators = operators;
    }

    @EventListener
    void hear(InstanceChanged change) {
        switch (change) {
            case InstanceChanged.Edited(var before, var now, var by) ->
                    note(before, now, Setting.DETAILS, by);
            case InstanceChanged.Moved(var before, var now, var by) ->
                    note(before, now, Setting.WHERE, by);
            case InstanceChanged.Resized(var before, var now, var by) ->
                    note(before, now, EnumSet.of(Setting.SEATS), by);
            case InstanceChanged.Created _,
                    InstanceChanged.Published _,
                    InstanceChanged.Resizing _,
                    InstanceChanged.Cancelled _ -> {}
        }
    }

    private void note(CourseInstance before, CourseInstance now, Set<Setting> of, Viewer by) {
        var zone = zone(by);
        var changed = of.stream().filter(one -> !one.isAlike(before, now, zone)).toList();
        if (!changed.isEmpty() && series.of(now.id()).isPresent()) {
            changed.forEach(one -> changes.add(now.id(), one, one.signs(before, zone)));
            dropUndone(now, changed, zone);
        }
    }

    /** Whoever changes it back has nothing to ask the later ones about. */
    private void dropUndone(CourseInstance now, List<Setting> changed, ZoneId zone) {
        var pending = changes.of(now.id());
        var undone =
                pending.entrySet().stream()
                        .filter(one -> changed.contains(one.getKey()))
                        .filter(
                                one ->
                                        PendingChanges.isAmong(
                                                one.getKey().signs(now, zone), one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        changes.drop(List.of(now.id()), undone);
    }

    private ZoneId zone(Viewer by) {
        return operators.find(by.operator()).orElseThrow().zone();
    }
}
