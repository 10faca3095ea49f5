package org.handslag.agenda;

import org.handslag.course.CourseInstanceId;
import org.handslag.file.Picture;

/**
 * A picture of those who were at a date, each of whom has agreed to be shown.
 *
 * @param picture with what it shows in words
 */
public record GroupPhoto(CourseInstanceId instance, Picture picture) {
    public String path() {
        return "/instances/" + instance + "/photo";
    }
}
