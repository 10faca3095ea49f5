package org.handslag.series;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;

/**
 * What was changed on a date, and what it would mean to the later ones.
 *
 * @param changed all that was changed and not yet answered for
 */
public record LaterPage(
        Series series,
        Texts course,
        CourseInstance date,
        List<Setting> changed,
        List<LaterDate> later) {

    public List<LaterDate> changing() {
        return later.stream().filter(LaterDate::changes).toList();
    }

    public List<LaterDate> staying() {
        return later.stream().filter(date -> !date.changes()).toList();
    }

    public String path() {
        return "/instances/" + date.id() + "/later";
    }
}
