package org.handslag.signup;

import java.time.Clock;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.InstanceState;
import org.springframework.stereotype.Component;

/** The dates of the same course that one can register for now. */
@Component
class NextDates {
    private static final int SHOWN = 3;
    private static final int READ = 20;

    private final CourseInstances instances;
    private final Clock clock;

    NextDates(CourseInstances instances, Clock clock) {
        this.instances = instances;
        this.clock = clock;
    }

    List<CourseInstance> besides(CourseInstance instance) {
        var now = clock.instant();
        return instances.next(instance.course(), now, READ).stream()
                .filter(other -> !other.id().equals(instance.id()))
                .filter(other -> other.state(now) == InstanceState.OPEN)
                .limit(SHOWN)
                .toList();
    }
}
