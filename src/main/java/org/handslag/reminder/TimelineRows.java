package org.handslag.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handslag.circular.Composing;
import org.handslag.course.CourseInstance;
import org.handslag.reminder.Addressees.Crowd;
import org.handslag.reminder.Addressees.Except;
import org.handslag.reminder.SentReminders.Count;
import org.handslag.reminder.TimelineRow.Fate;
import org.handslag.scope.Texts;
import org.springframework.stereotype.Component;

/** Tells what has become and will become of each entry of a date. */
@Component
class TimelineRows {
    private final Reminders entries;
    private final SentReminders sent;
    private final Addressees addressees;
    private final Composing composing;
    private final Clock clock;

    TimelineRows(
            Reminders entries,
            SentReminders sent,
            Addressees addressees,
            Composing composing,
            Clock clock) {
        this.entries = entries;
        this.sent = sent;
        this.addressees = addressees;
        this.composing = composing;
        this.clock = clock;
    }

    /** A date, who is there, and what it has sent. */
    private record Sight(
            CourseInstance instance, ZoneId zone, Crowd crowd, List<Count> counts, Instant now) {
        Optional<Count> count(Occasion occasion) {
            return counts.stream()
                    .filter(count -> count.entry().equals(occasion.entry().id()))
                    .filter(count -> count.event().equals(occasion.event()))
                    .findFirst();
        }
    }

    /** In the order of their moments. */
    List<TimelineRow> of(CourseInstance instance, ZoneId zone) {
        var crowd = addressees.crowd(instance);
        var counts = sent.counts(instance.id());
        var sight = new Sight(instance, zone, crowd, counts, clock.instant());
        return entries.of(Timeline.of(instance)).stream()
                .flatMap(entry -> rows(entry, sight).stream())
                .sorted(
                        Comparator.comparing(TimelineRow::moment)
                                .thenComparing(row -> row.entry().id().value()))
                .toList();
    }

    private List<TimelineRow> rows(Reminder entry, Sight sight) {
        var subject = composing.subject(entry.saying().subject(), sight.instance());
        var occasions = Occasion.of(entry, sight.instance(), sight.zone());
        var events = occasions.stream().map(Occasion::event).toList();
        var rows = new ArrayList<TimelineRow>();
        sight.counts().stream()
                .filter(count -> count.entry().equals(entry.id()))
                .filter(count -> !events.contains(count.event()))
                .forEach(count -> rows.add(TimelineRow.before(entry, subject, count)));
        occasions.forEach(occasion -> rows.add(row(occasion, subject, sight)));
        return rows;
    }

    private TimelineRow row(Occasion occasion, Texts subject, Sight sight) {
        var count = sight.count(occasion);
        if (count.isPresent()) {
            var more = fate(occasion, sight).isOpen() ? reached(occasion, sight, true) : 0;
            return TimelineRow.sent(occasion, subject, count.get(), more);
        }
        var fate = fate(occasion, sight);
        var people = fate == Fate.COMING ? reached(occasion, sight, false) : 0;
        var told = fate == Fate.COMING && people == 0 ? toNobody(occasion, sight) : fate;
        return TimelineRow.of(occasion, subject, told, people);
    }

    private static Fate toNobody(Occasion occasion, Sight sight) {
        return occasion.moment().isAfter(sight.now()) ? Fate.NOBODY : Fate.TO_NOBODY;
    }

    private static Fate fate(Occasion occasion, Sight sight) {
        if (occasion.isOver(sight.now()) && !occasion.isMissed()) {
            return Fate.TO_NOBODY;
        }
        if (sight.instance().isCancelled()) {
            return Fate.CANCELLED;
        }
        if (occasion.entry().isPaused()) {
            return Fate.PAUSED;
        }
        if (!sight.instance().isPublished()) {
            return Fate.DRAFT;
        }
        return occasion.isMissed() ? Fate.MISSED : Fate.COMING;
    }

    private int reached(Occasion occasion, Sight sight, boolean begun) {
        var told = begun ? sent.told(occasion) : Set.<UUID>of();
        var except = new Except(told, occasion.moment());
        return addressees.of(occasion.entry(), sight.crowd(), except).size();
    }
}
