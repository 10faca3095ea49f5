package org.handslag.office;

import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.venue.Venue;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a coordinator reaches: her programmes' courses and instances. The rest does not exist. */
@Component
class Reach {
    private final Courses courses;
    private final CourseInstances instances;
    private final VenueRegister venues;

    Reach(Courses courses, CourseInstances instances, VenueRegister venues) {
        this.courses = courses;
        this.instances = instances;
        this.venues = venues;
    }

    Course course(Frame f, CourseId id) {
        return courses.find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    CourseInstance instance(Frame f, CourseInstanceId id) {
        return instances
                .find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    /** The course of an instance that was reached. */
    Course of(CourseInstance instance) {
        return courses.find(instance.course()).orElseThrow();
    }

    /** The place where it is held, or null. */
    @Nullable Venue placeOf(CourseInstance instance) {
        return venues.at(instance.place());
    }
}
