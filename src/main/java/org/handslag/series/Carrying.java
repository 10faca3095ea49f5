package org.handslag.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.course.InstanceSize;
import org.handslag.course.Whereabouts;
import org.handslag.course.Window;

/**
 * Takes settings of one date over to a later one, which keeps its day and all else.
 *
 * @param from the date that has them
 */
record Carrying(CourseInstance from, Set<Setting> settings, ZoneId zone) {

    boolean changes(Set<Setting> some) {
        return settings.stream().anyMatch(some::contains);
    }

    CourseInstance.Details details(CourseInstance later) {
        var old = later.details();
        var now = from.details();
        return new CourseInstance.Details(
                has(Setting.LANGUAGE) ? now.language() : old.language(),
                has(Setting.COST) ? now.cost() : old.cost(),
                has(Setting.LEADER) ? now.leader() : old.leader(),
                has(Setting.CONTACT) ? now.contact() : old.contact(),
                old.note(),
                window(later),
                has(Setting.PROMOTION) ? now.promotion() : old.promotion(),
                has(Setting.APPROVAL) ? now.approval() : old.approval());
    }

    InstanceSize size(CourseInstance later) {
        return new InstanceSize(from.capacity(), from.minimum(), later.size().decideBy());
    }

    /**
     * The sessions keep their ids, for what was noted of them.
     *
     * @throws org.handslag.scope.Refusal when the clock goes forward over one of the times
     */
    Whereabouts where(CourseInstance later) {
        var there = has(Setting.PLACE) ? from.where() : later.where();
        return new Whereabouts(
                has(Setting.TIMES) ? sessions(later) : later.sessions(),
                there.place(),
                there.room(),
                there.remoteLink());
    }

    private List<CourseSession> sessions(CourseInstance later) {
        var sessions = new ArrayList<CourseSession>();
        for (var session : from.planOn(later.day(zone), zone).where().sessions()) {
            var known = sessions.size() < later.sessions().size();
            sessions.add(
                    known
                            ? new CourseSession(
                                    later.sessions().get(sessions.size()).id(),
                                    session.starts(),
                                    session.ends())
                            : session);
        }
        return sessions;
    }

    /** Each deadline as long before as here; nothing is due after the start. */
    private Window window(CourseInstance later) {
        var old = later.window();
        var now = from.window();
        var deadlines = has(Setting.DEADLINES);
        var closes = deadlines ? shifted(now.closes(), later) : old.closes();
        var opens = has(Setting.OPENING) ? shifted(now.opens(), later) : old.opens();
        return new Window(
                opens.isBefore(closes) ? opens : closes,
                closes,
                deadlines ? shifted(now.cancelUntil(), later) : old.cancelUntil(),
                deadlines ? shifted(now.namesDue(), later) : old.namesDue());
    }

    private Instant shifted(Instant deadline, CourseInstance later) {
        if (deadline.equals(from.starts())) {
            return later.starts();
        }
        var days = ChronoUnit.DAYS.between(from.day(zone), later.day(zone));
        var moved = LocalDateTime.ofInstant(deadline, zone).plusDays(days).atZone(zone).toInstant();
        return moved.isBefore(later.starts()) ? moved : later.starts();
    }

    private boolean has(Setting setting) {
        return settings.contains(setting);
    }
}
