package org.handslag.office;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceState;
import org.handslag.venue.Venue;
import org.jspecify.annotations.Nullable;

/** The coordinator's page of an instance. */
public record InstancePage(
        CourseInstance instance,
        Course course,
        @Nullable Venue venue,
        InstanceState state,
        SeatFigures seats,
        List<StaffRow> staff,
        List<Warning> warnings,
        List<JteModel> sections) {

    public String path() {
        return "/instances/" + instance.id();
    }

    public boolean isChangeable() {
        return state != InstanceState.CANCELLED;
    }

    public boolean isComing() {
        return isChangeable() && state != InstanceState.OVER;
    }
}
