package org.handslag.course;

/** All that a coordinator settles about an instance before it exists. */
public record Plan(
        CourseInstance.Details details, Whereabouts where, InstanceSize size, boolean listed) {

    CourseInstance draft(Course course, String slug) {
        return new CourseInstance(
                CourseInstanceId.next(),
                course.id(),
                course.programme(),
                slug,
                details,
                where,
                size,
                new CourseInstance.Standing(listed, null, null),
                0,
                0);
    }
}
