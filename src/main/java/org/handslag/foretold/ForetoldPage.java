package org.handslag.foretold;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.message.Letter;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * A letter as one reader gets it.
 *
 * @param readers all whom one may choose
 * @param letter null while nobody has a place
 */
public record ForetoldPage(
        Foretold foretold, List<Option> readers, @Nullable Letter letter, Form form) {

    /** The way to a preview, below the operator's segment. */
    public static String path(CourseInstance date, Foretold foretold) {
        return "/instances/" + date.id() + "/by-itself/" + foretold.kind();
    }
}
