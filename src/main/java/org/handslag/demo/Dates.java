package org.handslag.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
import org.handslag.course.Whereabouts;
import org.handslag.course.Window;
import org.handslag.demo.Script.InstancePart;
import org.handslag.scope.Texts;

/** Turns a date of the script into a plan. What is to come lies relative to today. */
final class Dates {
    private static final int WEEKS_AHEAD = 16;

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

    /** When it was announced: some weeks before, or now for what is to come later. */
    static Instant announced(LocalDate day, Instant now, ZoneId zone) {
        var earlier =
                day.minusWeeks(WEEKS_AHEAD).atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
        return earlier.isBefore(now) ? earlier : now;
    }

    static Plan plan(Scene scene) {
        var part = scene.part();
        var stage = scene.stage();
        var venue = Objects.requireNonNull(stage.venues().get(part.place()));
        var where = new Whereabouts(sessions(scene, scene.day()), venue.id(), part.room(), "");
        var minimum = Math.min(8, part.capacity());
        return new Plan(
                details(scene, where.starts()),
                where,
                InstanceSize.usual(part.capacity(), minimum, scene.day()),
                true);
    }

    private static CourseInstance.Details details(Scene scene, Instant starts) {
        var script = scene.stage().script();
        var contact = script.people().get(script.contact());
        return new CourseInstance.Details(
                script.language(),
                Script.texts(script.cost(), script.since()),
                script.leader(),
                new CourseInstance.Contact(contact.name(), contact.email(), script.telephone()),
                Texts.none(),
                Window.usual(scene.announced(), starts, scene.operator().zone()),
                scene.part().promotion(),
                Approval.none());
    }

    static List<CourseSession> sessions(Scene scene, LocalDate first) {
        var sessions = new ArrayList<CourseSession>();
        for (var sitting : scene.part().sittings()) {
            var later = sitting.startsWith("+") ? sitting.charAt(1) - '0' : 0;
            var times = sitting.substring(sitting.lastIndexOf(' ') + 1).split("-");
            var on = first.plusDays(later);
            sessions.add(
                    new CourseSession(
                            CourseSessionId.next(),
                            moment(on, times[0], scene.stage()),
                            moment(on, times[1], scene.stage())));
        }
        return sessions;
    }

    private static Instant moment(LocalDate day, String time, Stage stage) {
        return LocalTimes.moment(day.atTime(LocalTime.parse(time)), stage.operator().zone())
                .orElseThrow();
    }
}
