package org.handslag.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseModule;
import org.handslag.course.Curriculum;
import org.handslag.course.StaffKind;
import org.handslag.course.StaffRule;
import org.handslag.course.Syllabus;
import org.handslag.demo.Script.CoursePart;
import org.handslag.prerequisite.RuleChanges;
import org.springframework.stereotype.Component;

/** The courses of an operator. */
@Component
class Teaching {
    private final Curriculum curriculum;
    private final RuleChanges rules;

    Teaching(Curriculum curriculum, RuleChanges rules) {
        this.curriculum = curriculum;
        this.rules = rules;
    }

    /** By the readable part of their addresses. */
    Map<String, Course> courses(Stage stage) {
        var courses = new HashMap<String, Course>();
        for (var part : stage.script().courses()) {
            courses.put(part.slug(), curriculum.create(syllabus(stage, part), stage.coordinator()));
        }
        for (var part : stage.script().courses()) {
            var needed = part.needs() == null ? null : courses.get(part.needs());
            var course = courses.get(part.slug());
            if (course != null && needed != null) {
                rules.need(course.id(), needed.id(), stage.coordinator());
            }
        }
        return courses;
    }

    private static Syllabus syllabus(Stage stage, CoursePart part) {
        var since = stage.script().since();
        var course =
                new Course(
                        CourseId.next(),
                        stage.programme(),
                        part.slug(),
                        Script.texts(part.title(), since),
                        Script.texts(part.learn(), since),
                        Script.texts(part.forWhom(), since),
                        stage.operator().languages(),
                        part.makesMentor(),
                        part.percent(),
                        0,
                        null,
                        0);
        var modules =
                part.modules().stream()
                        .map(m -> new CourseModule(Script.texts(m.title(), since), m.minutes()))
                        .toList();
        var staff =
                part.consultants() == 0
                        ? List.<StaffRule>of()
                        : List.of(new StaffRule(StaffKind.JOB_CONSULTANT, part.consultants()));
        return new Syllabus(course, modules, staff);
    }
}
