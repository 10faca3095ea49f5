package org.handslag.series;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Scheduling;
import org.handslag.journal.Journal;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.series.LaterDate.Obstacle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the later dates of a series follow what was changed on one. */
@Component
class Following {
    static final String SETTINGS = "settings";

    private final PendingChanges changes;
    private final SeriesDates dates;
    private final CourseInstances instances;
    private final Scheduling scheduling;
    private final Journal journal;
    private final Clock clock;

    Following(
            PendingChanges changes,
            SeriesDates dates,
            CourseInstances instances,
            Scheduling scheduling,
            Journal journal,
            Clock clock) {
        this.changes = changes;
        this.dates = dates;
        this.instances = instances;
        this.scheduling = scheduling;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What she asks for.
     *
     * @param settings of those that were changed, which are to be taken over
     * @param tell whether dates with people get new times or a new place too, and they are told
     */
    record Wish(Set<Setting> settings, boolean tell, ZoneId zone) {}

    /** All that was changed on this date and not answered for, in order. */
    List<Setting> changed(CourseInstance date) {
        return changes.of(date.id()).keySet().stream().sorted().toList();
    }

    List<LaterDate> later(Series series, CourseInstance date, Wish wish) {
        var now = clock.instant();
        var rows =
                dates.of(series.id(), now).stream()
                        .filter(row -> row.starts().isAfter(date.starts()))
                        .collect(Collectors.toMap(SeriesDate::id, Function.identity()));
        var before = changes.of(date.id());
        return instances.all(rows.keySet()).stream()
                .map(
                        later ->
                                later(
                                        date,
                                        later,
                                        Objects.requireNonNull(rows.get(later.id())),
                                        before,
                                        wish))
                .toList();
    }

    /** Changes the later ones that follow; the verbs of the course tell whoever is to be told. */
    void follow(Series series, CourseInstance date, List<LaterDate> later, Wish wish, Viewer by) {
        for (var one : later) {
            change(one.date(), new Carrying(date, Set.copyOf(one.follows()), wish.zone()), by);
        }
        var done = new ArrayList<>(later.stream().map(one -> one.date().id()).toList());
        done.add(date.id());
        changes.drop(done, wish.settings());
        var what = wish.settings().stream().map(Setting::name).sorted().toList();
        journal.changed(
                by,
                "series.followed",
                Making.about(series),
                Map.of(),
                Map.of("from", date.day(wish.zone()), SETTINGS, what, "dates", later.size()));
    }

    /** Only this one was meant. */
    void keep(CourseInstance date) {
        changes.drop(List.of(date.id()), EnumSet.allOf(Setting.class));
    }

    private void change(CourseInstance later, Carrying carrying, Viewer by) {
        var changed = later;
        if (carrying.changes(Setting.DETAILS)) {
            changed = scheduling.edit(changed, carrying.details(changed), by);
        }
        if (carrying.changes(EnumSet.of(Setting.SEATS))) {
            changed = scheduling.resize(changed, carrying.size(changed), by);
        }
        if (carrying.changes(Setting.WHERE)) {
            scheduling.move(changed, carrying.where(changed), by);
        }
    }

    private LaterDate later(
            CourseInstance date,
            CourseInstance later,
            SeriesDate row,
            Map<Setting, Set<String>> before,
            Wish wish) {
        var follows = new ArrayList<Setting>();
        var own = new ArrayList<Setting>();
        for (var setting : wish.settings().stream().sorted().toList()) {
            if (!setting.isAlike(date, later, wish.zone())) {
                var was = before.getOrDefault(setting, Set.of());
                var same = PendingChanges.isAmong(setting.signs(later, wish.zone()), was);
                (same ? follows : own).add(setting);
            }
        }
        var carrying = new Carrying(date, Set.copyOf(follows), wish.zone());
        var obstacle = obstacle(later, carrying, row, wish.tell());
        return new LaterDate(later, follows, own, obstacle, row.people());
    }

    private @Nullable Obstacle obstacle(
            CourseInstance later, Carrying carrying, SeriesDate row, boolean tell) {
        if (later.isCancelled()) {
            return Obstacle.CANCELLED;
        }
        if (later.hasBegun(clock.instant())) {
            return Obstacle.OVER;
        }
        if (carrying.settings().isEmpty()) {
            return Obstacle.OWN;
        }
        if (row.people() > 0 && !tell && carrying.changes(Setting.WHERE)) {
            return Obstacle.PEOPLE;
        }
        if (row.confirmed() > carrying.from().capacity()
                && carrying.changes(EnumSet.of(Setting.SEATS))) {
            return Obstacle.SEATS_TAKEN;
        }
        return skipsTheHour(later, carrying) ? Obstacle.NO_SUCH_TIME : null;
    }

    private static boolean skipsTheHour(CourseInstance later, Carrying carrying) {
        try {
            return carrying.where(later).sessions().isEmpty();
        } catch (Refusal noSuchTime) {
            return true;
        }
    }
}
