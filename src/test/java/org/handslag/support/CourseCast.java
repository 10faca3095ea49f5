package org.handslag.support;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handslag.course.Approval;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseModule;
import org.handslag.course.CourseSession;
import org.handslag.course.CourseSessionId;
import org.handslag.course.Courses;
import org.handslag.course.Curriculum;
import org.handslag.course.InstanceSize;
import org.handslag.course.LocalTimes;
import org.handslag.course.Plan;
import org.handslag.course.Promotion;
import org.handslag.course.Scheduling;
import org.handslag.course.StaffKind;
import org.handslag.course.StaffRule;
import org.handslag.course.Syllabus;
import org.handslag.course.Whereabouts;
import org.handslag.course.Window;
import org.handslag.directory.Programmes;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;

/** Courses and instances for tests, made by the program's own verbs. */
public class CourseCast {
    private static final LocalDate WRITTEN = LocalDate.of(2026, 9, 1);

    private final UnitOfWork work;
    private final Programmes programmes;
    private final Courses courses;
    private final Curriculum curriculum;
    private final Scheduling scheduling;
    private final Clock clock;

    CourseCast(
            UnitOfWork work,
            Programmes programmes,
            Courses courses,
            Curriculum curriculum,
            Scheduling scheduling,
            Clock clock) {
        this.work = work;
        this.programmes = programmes;
        this.courses = courses;
        this.curriculum = curriculum;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /** The whole operator's coordinator, without an account. */
    public static Viewer coordinator(Operator operator) {
        var whole = new RoleScope(RoleScope.Kind.OPERATOR, operator.id().value());
        return new Viewer(
                operator.id(),
                null,
                List.of(new Viewer.Grant(Role.COORDINATOR, whole)),
                operator.language());
    }

    /** The basic course, which makes a mentor and wants two job consultants. */
    public Course grund(Operator operator) {
        return course(operator, "grund", "Grundkurs för mentorer");
    }

    public Course course(Operator operator, String slug, String title) {
        return work.in(
                operator.id(),
                () -> courses.bySlug(slug).orElseGet(() -> make(operator, slug, title)));
    }

    /**
     * From now on the certificates of the basic course are valid for so many months; 0 for ever.
     */
    public void lasts(Operator operator, int months) {
        var c = grund(operator);
        work.in(
                operator.id(),
                () -> {
                    var before = curriculum.of(c);
                    var course =
                            new Course(
                                    c.id(),
                                    c.programme(),
                                    c.slug(),
                                    c.title(),
                                    c.learn(),
                                    c.forWhom(),
                                    c.languages(),
                                    c.makesMentor(),
                                    c.requiredPercent(),
                                    months,
                                    null,
                                    c.version());
                    var after = new Syllabus(course, before.modules(), before.staff());
                    curriculum.edit(before, after, coordinator(operator));
                });
    }

    /** A published day from nine to four, with these many seats. */
    public CourseInstance published(Operator operator, LocalDate day, int capacity) {
        var draft = draft(operator, grund(operator), day, capacity);
        return work.in(operator.id(), () -> scheduling.publish(draft, coordinator(operator)));
    }

    /** A published day that is to be held only with so many. */
    public CourseInstance withMinimum(Operator operator, LocalDate day, int capacity, int minimum) {
        var usual = plan(operator, day, capacity);
        var plan =
                new Plan(
                        usual.details(),
                        usual.where(),
                        InstanceSize.usual(capacity, minimum, day),
                        true);
        return work.in(
                operator.id(),
                () -> {
                    var by = coordinator(operator);
                    return scheduling.publish(scheduling.create(grund(operator), plan, by), by);
                });
    }

    /** A published day whose registrations are approved within so many days. */
    public CourseInstance byApproval(Operator operator, LocalDate day, int capacity, int days) {
        var usual = published(operator, day, capacity);
        var details = with(usual.details(), Approval.within(days));
        return work.in(operator.id(), () -> scheduling.edit(usual, details, coordinator(operator)));
    }

    /** The same, with approval turned on or off. */
    public static CourseInstance.Details approving(CourseInstance.Details usual, boolean wanted) {
        return with(usual, new Approval(wanted, usual.approval().days()));
    }

    private static CourseInstance.Details with(CourseInstance.Details usual, Approval approval) {
        return new CourseInstance.Details(
                usual.language(),
                usual.cost(),
                usual.leader(),
                usual.contact(),
                usual.note(),
                usual.window(),
                usual.promotion(),
                approval);
    }

    public CourseInstance draft(Operator operator, Course course, LocalDate day, int capacity) {
        return work.in(
                operator.id(),
                () ->
                        scheduling.create(
                                course, plan(operator, day, capacity), coordinator(operator)));
    }

    public Plan plan(Operator operator, LocalDate day, int capacity) {
        var where = new Whereabouts(List.of(session(operator, day, 9, 16)), null, "", "");
        var details =
                new CourseInstance.Details(
                        operator.language(),
                        Texts.of(operator.language(), "Kostnadsfritt", WRITTEN),
                        "Maja Lind",
                        new CourseInstance.Contact(
                                "Maja Lind", "maja.lind@goteborg.example", "+46 31 700 00 01"),
                        Texts.none(),
                        Window.usual(clock.instant(), where.starts(), operator.zone()),
                        Promotion.BY_DATE,
                        Approval.none());
        return new Plan(details, where, InstanceSize.usual(capacity, 0, day), true);
    }

    public static CourseSession session(Operator operator, LocalDate day, int from, int until) {
        return new CourseSession(
                CourseSessionId.next(),
                LocalTimes.moment(day.atTime(LocalTime.of(from, 0)), operator.zone()).orElseThrow(),
                LocalTimes.moment(day.atTime(LocalTime.of(until, 0)), operator.zone())
                        .orElseThrow());
    }

    private Course make(Operator operator, String slug, String title) {
        var course =
                new Course(
                        CourseId.next(),
                        programme(operator),
                        slug,
                        text(operator, title),
                        text(operator, "Du lär dig ta emot och stötta en ny kollega."),
                        text(operator, "För dig som ska vara mentor på din arbetsplats."),
                        List.of(operator.language(), Locale.ENGLISH),
                        true,
                        80,
                        0,
                        null,
                        0);
        return curriculum.create(
                new Syllabus(
                        course,
                        List.of(
                                new CourseModule(text(operator, "Att vara mentor"), 180),
                                new CourseModule(text(operator, "Samtal som hjälper"), 150)),
                        List.of(new StaffRule(StaffKind.JOB_CONSULTANT, 2))),
                coordinator(operator));
    }

    private ProgrammeId programme(Operator operator) {
        return Optional.of(programmes.all())
                .filter(all -> !all.isEmpty())
                .map(all -> all.getFirst().id())
                .orElseGet(
                        () ->
                                programmes.add(
                                        "mentor",
                                        text(operator, "Mentorprogrammet"),
                                        Period.since(LocalDate.of(2014, 1, 1))));
    }

    private static Texts text(Operator operator, String text) {
        return Texts.of(operator.language(), text, WRITTEN);
    }
}
