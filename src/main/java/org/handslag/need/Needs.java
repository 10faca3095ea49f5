package org.handslag.need;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.Staffing;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.springframework.stereotype.Component;

/** What people need, for themselves, for the coordinator who arranges it, and for the kitchen. */
@Component
public class Needs {
    private final NeedRows rows;
    private final NeedSheets sheets;
    private final NeedDesk desk;
    private final Staffing staffing;

    Needs(NeedRows rows, NeedSheets sheets, NeedDesk desk, Staffing staffing) {
        this.rows = rows;
        this.sheets = sheets;
        this.desk = desk;
        this.staffing = staffing;
    }

    /** What someone tells that she needs; of one choice only the last words count. */
    public record Wish(NeedChoice choice, String words) {}

    // --- reading -------------------------------------------------------------------------

    /** Her own, for herself. */
    public List<Need> of(RegistrationId registration) {
        return rows.of(registration);
    }

    /** Those of everyone with a place or a turn, for a coordinator, who notes the read. */
    public List<SheetNeed> all(CourseInstanceId instance, Viewer by) {
        return sheets.all(instance, by);
    }

    /**
     * The sheet of the day: the needs of everyone with a place, for a coordinator and the
     * instance's own trainers, who note the read. What is not arranged stands first.
     */
    public List<SheetNeed> sheet(CourseInstanceId instance, Viewer by) {
        return sheets.onTheDay(instance, by);
    }

    /** How many there are; tells nothing of anyone. */
    public NeedCounts counts(CourseInstanceId instance, Viewer by) {
        return sheets.counts(instance, by.programmes(Role.COORDINATOR));
    }

    /** Counts of what those with a place eat. */
    public Kitchen kitchen(CourseInstanceId instance, Viewer by) {
        var food =
                sheets.onTheDay(instance, by).stream()
                        .map(SheetNeed::need)
                        .filter(need -> need.kind() == NeedKind.FOOD)
                        .toList();
        return Kitchen.of(sheets.seated(instance), staffing.of(instance).size(), food);
    }

    // --- writing -------------------------------------------------------------------------

    /**
     * Writes down all that she needs now, told by herself; what she no longer names is gone, and
     * what has other words must be arranged anew. Something new shortly before the start is told to
     * the coordinator at once.
     */
    public void write(Registration of, Collection<Wish> wishes, Viewer by) {
        desk.write(of, wishes, Told.BY_HERSELF, by);
    }

    /** As {@link #write}, for someone who told it in another way than on her own page. */
    public void note(Registration of, Collection<Wish> wishes, Told told, Viewer by) {
        desk.write(of, wishes, told, by);
    }

    /**
     * What was done about someone's needs, an empty text where nothing is yet. She is told once of
     * all that is new, and of what is not arranged any more.
     *
     * @return whether anything changed
     */
    public boolean arrange(Registration of, Map<NeedId, String> how, Viewer by) {
        return desk.arrange(of, how, by);
    }
}
