package org.handslag.office;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.ui.TextsField;

/**
 * What a cancellation means.
 *
 * @param next what those who are called off are offered
 */
public record CancellationPage(
        CourseInstance instance, SeatFigures seats, List<CourseInstance> next, TextsField field) {}
