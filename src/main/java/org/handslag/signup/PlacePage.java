package org.handslag.signup;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.need.Need;
import org.handslag.seats.Admission;
import org.handslag.venue.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A person's own page of her registration.
 *
 * @param venue where the course is held, or null
 * @param number on the waiting list
 * @param next other dates, where they are of use to her
 * @param requirement what the date asks of her that she has not, or has not yet
 * @param sections what other modules tell those who take part
 * @param refused what a rule said to what she just asked for, or empty
 */
public record PlacePage(
        Place place,
        @Nullable Venue venue,
        int number,
        List<Need> needs,
        List<CourseInstance> next,
        Requirement requirement,
        List<JteModel> sections,
        String refused) {

    /** How she stands to what the date asks of who comes; nothing is told where she has it. */
    public record Requirement(Admission.Ruling ruling, Admission.Told told) {
        static final Requirement NONE =
                new Requirement(Admission.Ruling.MET, Admission.Told.nothing());

        public boolean isMissing() {
            return ruling == Admission.Ruling.MISSING;
        }
    }
}
