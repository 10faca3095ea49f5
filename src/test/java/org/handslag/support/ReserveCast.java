package org.handslag.support;

import java.time.LocalDate;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.Plan;
import org.handslag.course.Scheduling;
import org.handslag.reserve.Reserve;
import org.handslag.reserve.Reserves;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.How;
import org.handslag.seats.SeatRequest;

/** Dates that are kept for those who are invited, made by the program's own verbs. */
public class ReserveCast {
    private final CourseCast courses;
    private final Scheduling scheduling;
    private final Reserves reserves;
    private final UnitOfWork work;

    ReserveCast(CourseCast courses, Scheduling scheduling, Reserves reserves, UnitOfWork work) {
        this.courses = courses;
        this.scheduling = scheduling;
        this.reserves = reserves;
        this.work = work;
    }

    /** A published day with all its seats kept for whoever has the key or an address there. */
    public CourseInstance kept(Operator operator, LocalDate day, int capacity, String... domains) {
        var usual = courses.plan(operator, day, capacity);
        var size = usual.size().reserving(capacity);
        var by = CourseCast.coordinator(operator);
        var course = courses.grund(operator);
        return work.in(
                operator.id(),
                () -> {
                    var plan = new Plan(usual.details(), usual.where(), size, false);
                    var date = scheduling.publish(scheduling.create(course, plan, by), by);
                    reserves.keep(date, List.of(domains), by);
                    return date;
                });
    }

    public String key(Operator operator, CourseInstance date) {
        return work.in(operator.id(), () -> reserves.of(date.id()).map(Reserve::key)).orElseThrow();
    }

    /** The same wish, made by the link. */
    public static SeatRequest invited(SeatRequest wish) {
        return new SeatRequest(
                wish.submission(),
                wish.instance(),
                wish.contact(),
                wish.forColleagues(),
                wish.seats(),
                wish.whenFull(),
                How.INVITED,
                "",
                false);
    }
}
