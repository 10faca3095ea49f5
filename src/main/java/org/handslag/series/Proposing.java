package org.handslag.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.series.ProposedDay.Caution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at days before dates are planned on them. */
@Component
class Proposing {
    private static final int A_MONTH = 31;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Neighbours neighbours;

    Proposing(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** What is to be known of a date like this one on each of these days. */
    List<ProposedDay> of(CourseInstance date, Days days, Operator home) {
        var known = days.all().stream().filter(Objects::nonNull).sorted().toList();
        var others = known.isEmpty() ? List.<Neighbours.Sitting>of() : others(date, known, home);
        var proposed = new ArrayList<ProposedDay>();
        for (int i = 0; i < days.all().size(); i++) {
            var day = days.all().get(i);
            proposed.add(
                    day == null
                            ? new ProposedDay(i, null, List.of(), null)
                            : proposed(i, date, day, others, home));
        }
        return List.copyOf(proposed);
    }

    private List<Neighbours.Sitting> others(
            CourseInstance date, List<LocalDate> days, Operator home) {
        var from = days.getFirst().atStartOfDay(home.zone()).toInstant();
        var until = days.getLast().plusDays(A_MONTH).atStartOfDay(home.zone()).toInstant();
        return neighbours.of(date, from, until);
    }

    private static ProposedDay proposed(
            int row,
            CourseInstance date,
            LocalDate day,
            List<Neighbours.Sitting> others,
            Operator home) {
        var cautions = new ArrayList<Caution>();
        var holiday = Holidays.name(day, home.country()).orElse(null);
        if (holiday != null) {
            cautions.add(Caution.HOLIDAY);
        } else if (WEEKEND.contains(day.getDayOfWeek())) {
            cautions.add(Caution.WEEKEND);
        }
        cautions.addAll(clashes(date, day, others, home.zone()));
        return new ProposedDay(row, day, cautions, holiday);
    }

    private static List<Caution> clashes(
            CourseInstance date, LocalDate day, List<Neighbours.Sitting> others, ZoneId zone) {
        try {
            var sessions = date.planOn(day, zone).where().sessions();
            var clashes = new ArrayList<Caution>();
            if (others.stream().anyMatch(other -> isAt(other, date) && isOver(other, sessions))) {
                clashes.add(Caution.PLACE_TAKEN);
            }
            if (others.stream().anyMatch(other -> isSameCourse(other, date, day, zone))) {
                clashes.add(Caution.SAME_COURSE);
            }
            return clashes;
        } catch (Refusal noSuchTime) {
            return List.of(Caution.NO_SUCH_TIME);
        }
    }

    private static boolean isAt(Neighbours.Sitting other, CourseInstance date) {
        return date.place() != null && date.place().equals(other.place());
    }

    private static boolean isOver(Neighbours.Sitting other, List<CourseSession> sessions) {
        return sessions.stream().anyMatch(other::isOver);
    }

    private static boolean isSameCourse(
            Neighbours.Sitting other, CourseInstance date, LocalDate day, ZoneId zone) {
        return other.course().equals(date.course())
                && LocalDate.ofInstant(other.starts(), zone).equals(day);
    }

    /** The days of the list, row by row; null where what stands there is no day. */
    record Days(List<@Nullable LocalDate> all) {}
}
