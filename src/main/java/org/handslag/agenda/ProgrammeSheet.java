package org.handslag.agenda;

import java.time.LocalDate;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.handslag.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is printed.
 *
 * @param place its name, or null
 * @param words in the language in which the date is held
 */
public record ProgrammeSheet(
        CourseInstance date,
        Texts course,
        LocalDate day,
        @Nullable String place,
        ProgrammeView view,
        Words words) {

    public String lang() {
        return words.locale().toLanguageTag();
    }
}
