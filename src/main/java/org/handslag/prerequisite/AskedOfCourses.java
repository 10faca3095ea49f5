package org.handslag.prerequisite;

import java.util.Locale;
import org.handslag.course.Course;
import org.handslag.course.Courses;
import org.handslag.seats.Admission.Told;
import org.springframework.stereotype.Component;

/** What courses ask of who comes to them, in words for everyone. */
@Component
public class AskedOfCourses {
    private final Courses courses;
    private final Prerequisites prerequisites;
    private final Sentences sentences;

    AskedOfCourses(Courses courses, Prerequisites prerequisites, Sentences sentences) {
        this.courses = courses;
        this.prerequisites = prerequisites;
        this.sentences = sentences;
    }

    /** Nothing for a course that asks nothing. */
    public Told of(String slug, Locale language) {
        return courses.bySlug(slug)
                .map(Course::id)
                .map(prerequisites::of)
                .map(rule -> sentences.asked(rule, language))
                .orElseGet(Told::nothing);
    }
}
