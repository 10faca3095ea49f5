package org.handslag.signup;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.need.Need;
import org.handslag.venue.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A person's own page of her registration.
 *
 * @param venue where the course is held, or null
 * @param number on the waiting list
 * @param next other dates, where they are of use to her
 * @param sections what other modules tell those who take part
 * @param refused what a rule said to what she just asked for, or empty
 */
public record PlacePage(
        Place place,
        @Nullable Venue venue,
        int number,
        List<Need> needs,
        List<CourseInstance> next,
        List<JteModel> sections,
        String refused) {}
