package org.handslag.approval;

import java.time.Instant;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;

/**
 * How many wait for an answer at one date.
 *
 * @param oldest since when the first of them has waited
 * @param answerBy the nearest moment that someone was promised an answer by
 */
public record Waiting(
        CourseInstanceId instance,
        Texts course,
        Instant starts,
        int applicants,
        Instant oldest,
        Instant answerBy) {}
