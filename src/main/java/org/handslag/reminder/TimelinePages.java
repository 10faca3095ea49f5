package org.handslag.reminder;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.handslag.course.CourseInstance;
import org.handslag.foretold.ForetoldAround;
import org.handslag.scope.ProgrammeId;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Puts together what the pages of timelines show. */
@Component
class TimelinePages {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final TimelineRows rows;
    private final Reminders entries;
    private final ForetoldAround foretold;
    private final Templates templates;
    private final Clock clock;

    TimelinePages(
            TimelineRows rows,
            Reminders entries,
            ForetoldAround foretold,
            Templates templates,
            Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.foretold = foretold;
        this.templates = templates;
        this.clock = clock;
    }

    JteModel timeline(Frame f, TimelineHead head) {
        var date = head.instance();
        return date == null
                ? templates.reminderUsual(f, head, entries.of(head.timeline()))
                : templates.reminderTimeline(
                        f, head, rows.of(date, f.home().zone()), foretold.of(date, f.home()));
    }

    JteModel entry(Frame f, TimelineHead head, Reminder entry) {
        return templates.reminderEntry(f, head, entry, rows(f, head, entry));
    }

    private List<TimelineRow> rows(Frame f, TimelineHead head, Reminder entry) {
        return head.instance() == null
                ? List.of()
                : rows.of(head.instance(), f.home().zone()).stream()
                        .filter(row -> row.entry().id().equals(entry.id()))
                        .toList();
    }

    /** Two mornings before the start, to those who have a seat. */
    ReminderForm begun(ReminderForm blank) {
        var reach = new Reach(Set.of(Hearer.PARTICIPANTS), Set.of(SeatState.CONFIRMED));
        var timing = Timing.days(Anchor.STARTS, -2, MORNING);
        var nowhere = Timeline.of(ProgrammeId.next());
        return blank.fill(
                Reminder.of(nowhere, timing, reach, ReminderForm.nothing(), clock.instant()));
    }

    /** The next time it is sent, or the last where none is to come. */
    Occasion next(Frame f, Reminder entry, CourseInstance instance) {
        var all = Occasion.of(entry, instance, f.home().zone());
        return all.stream()
                .filter(occasion -> occasion.moment().isAfter(clock.instant()))
                .findFirst()
                .orElse(all.getLast());
    }
}
