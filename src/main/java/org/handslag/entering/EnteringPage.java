package org.handslag.entering;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.directory.Person;
import org.handslag.scope.Texts;
import org.handslag.seats.Admission;
import org.handslag.seats.Outcome;
import org.handslag.seats.Pool;
import org.handslag.ui.Form;
import org.handslag.wish.SeatRow;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a coordinator registers someone.
 *
 * @param known whom she has found, or null
 * @param rows the colleagues' seats; empty when someone asks for herself
 * @param asked what the date asks of who comes
 * @param isLacking whether someone has not that, so that it takes a reason to register her
 * @param few set when there turned out to be fewer seats than wished for
 * @param isLate whether the window for registering has closed
 */
public record EnteringPage(
        CourseInstance instance,
        Texts title,
        Pool pool,
        Form form,
        String submission,
        @Nullable Person known,
        List<SeatRow> rows,
        boolean namesMayWait,
        boolean isLate,
        Admission.Told asked,
        boolean isLacking,
        Outcome.@Nullable TooFew few) {

    public String list() {
        return "/instances/" + instance.id() + "/registered";
    }

    public boolean forColleagues() {
        return !rows.isEmpty();
    }

    /** This form for the other kind of booking, with the person who was found. */
    public String other(String kind) {
        var who = known == null ? "&new=yes" : "&person=" + known.id();
        return list() + "/new?for=" + kind + who;
    }
}
