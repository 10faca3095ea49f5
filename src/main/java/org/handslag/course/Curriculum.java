package org.handslag.course;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Every change to a course and to what belongs to it, with its row in the journal. */
@Component
public class Curriculum {
    private final Courses courses;
    private final StaffSeats staff;
    private final Journal journal;
    private final Clock clock;

    Curriculum(Courses courses, StaffSeats staff, Journal journal, Clock clock) {
        this.courses = courses;
        this.staff = staff;
        this.journal = journal;
        this.clock = clock;
    }

    public Syllabus of(Course course) {
        return new Syllabus(course, courses.modules(course.id()), staff.rules(course.id()));
    }

    /** A new course; when its readable address is taken it gets a number behind it. */
    public Course create(Syllabus syllabus, Viewer by) {
        var wanted = syllabus.course().slug();
        var course = syllabus.course();
        for (int n = 2; !courses.add(course, syllabus.modules()); n++) {
            course = course.called(wanted + "-" + n);
        }
        staff.setRules(course.id(), syllabus.staff());
        journal.changed(by, "course.created", subject(course), Map.of(), facts(syllabus));
        return course;
    }

    public void edit(Syllabus before, Syllabus after, Viewer by) {
        save(after.course(), after.modules());
        staff.setRules(after.course().id(), after.staff());
        journal.changed(by, "course.edited", subject(after.course()), facts(before), facts(after));
    }

    /** No longer given; its instances stay as they are. */
    public void retire(Course course, Viewer by) {
        save(course.retire(clock.instant()), courses.modules(course.id()));
        journal.changed(by, "course.retired", subject(course), Map.of(), Map.of());
    }

    public void restore(Course course, Viewer by) {
        save(course.restore(), courses.modules(course.id()));
        journal.changed(by, "course.restored", subject(course), Map.of(), Map.of());
    }

    private void save(Course course, List<CourseModule> modules) {
        if (!courses.save(course, modules)) {
            throw new SavedByAnother();
        }
    }

    private static Map<String, Object> facts(Syllabus syllabus) {
        var course = syllabus.course();
        return Map.of(
                "title", course.title(),
                "learn", course.learn(),
                "forWhom", course.forWhom(),
                "languages", course.languages().stream().map(l -> l.toLanguageTag()).toList(),
                "makesMentor", course.makesMentor(),
                "requiredPercent", course.requiredPercent(),
                "validMonths", course.validMonths(),
                "modules", syllabus.modules().stream().map(Object::toString).toList(),
                "staff", syllabus.staff().stream().map(Object::toString).toList());
    }

    private static Subject subject(Course course) {
        return new Subject("course", course.id().value());
    }
}
