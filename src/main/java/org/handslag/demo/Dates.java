package org.handslag.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handslag.course.Approval;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.course.CourseSessionId;
import org.handslag.course.InstanceSize;
import org.handslag.course.LocalTimes;
import org.handslag.course.Plan;
import org.handslag.course.Promotion;
import org.handslag.course.Whereabouts;
import org.handslag.course.Window;
import org.handslag.demo.Script.InstancePart;
import org.handslag.scope.Texts;

/** Turns a date of the script into a plan. What is to come lies relative to today. */
final class Dates {
    private static final int WEEKS_AHEAD = 8;

    private Dates() {}

    static LocalDate day(InstancePart part, LocalDate today) {
        if (part.isPast()) {
            return LocalDate.parse(part.day());
        }
        var day = today.plusDays(Integer.parseInt(part.day().substring(1)));
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> day.plusDays(4);
            case SATURDAY -> day.plusDays(3);
            case SUNDAY -> day.plusDays(2);
            default -> day;
        };
    }

    /** When it was announced: some weeks before, or now for what is to come. */
    static Instant announced(InstancePart part, LocalDate day, Instant now, Stage stage) {
        var earlier =
                day.minusWeeks(WEEKS_AHEAD)
                        .atTime(LocalTime.of(9, 0))
                        .atZone(stage.operator().zone())
                        .toInstant();
        return part.isPast() || earlier.isBefore(now) ? earlier : now;
    }

    static Plan plan(InstancePart part, LocalDate day, Instant announced, Stage stage) {
        var script = stage.script();
        var where =
                new Whereabouts(
                        sessions(part, day, stage),
                        Objects.requireNonNull(stage.venues().get(part.place())).id(),
                        part.room(),
                        "");
        var contact = script.people().get(script.contact());
        var details =
                new CourseInstance.Details(
                        script.language(),
                        Script.texts(script.cost(), script.since()),
                        script.leader(),
                        new CourseInstance.Contact(
                                contact.name(), contact.email(), script.telephone()),
                        Texts.none(),
                        Window.usual(announced, where.starts(), stage.operator().zone()),
                        Promotion.BY_DATE,
                        Approval.none());
        var minimum = Math.min(8, part.capacity());
        return new Plan(details, where, InstanceSize.usual(part.capacity(), minimum, day), true);
    }

    private static List<CourseSession> sessions(InstancePart part, LocalDate day, Stage stage) {
        var sessions = new ArrayList<CourseSession>();
        for (var sitting : part.sittings()) {
            var later = sitting.startsWith("+") ? sitting.charAt(1) - '0' : 0;
            var times = sitting.substring(sitting.lastIndexOf(' ') + 1).split("-");
            var on = day.plusDays(later);
            sessions.add(
                    new CourseSession(
                            CourseSessionId.next(),
                            moment(on, times[0], stage),
                            moment(on, times[1], stage)));
        }
        return sessions;
    }

    private static Instant moment(LocalDate day, String time, Stage stage) {
        return LocalTimes.moment(day.atTime(LocalTime.parse(time)), stage.operator().zone())
                .orElseThrow();
    }
}
