package org.handslag.commission;

import java.util.LinkedHashMap;
import java.util.List;
import org.handslag.course.Courses;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The modules of the courses that are given, each title once. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CourseContents implements Contents {
    private final Courses courses;

    CourseContents(Courses courses) {
        this.courses = courses;
    }

    @Override
    public List<Content> offered() {
        var offered = new LinkedHashMap<Object, Content>();
        for (var course : courses.all(null)) {
            if (!course.isRetired()) {
                var modules = courses.modules(course.id());
                for (int i = 0; i < modules.size(); i++) {
                    var module = modules.get(i);
                    var key = course.slug() + "." + i;
                    offered.putIfAbsent(
                            module.title(), new Content(key, module.title(), module.minutes()));
                }
            }
        }
        return List.copyOf(offered.values());
    }
}
