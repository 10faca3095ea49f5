package org.handslag.checkin;

import java.util.Arrays;
import java.util.List;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;

/** For whoever leads a circle: how often its people are asked. */
public record CheckInPlanPage(CircleView view, CheckInPlan plan, Form form) {

    /** Whether the reader runs the programme, and can say what is usual in it. */
    public boolean runs() {
        return view.role() == null;
    }

    /** Where it leads back; those who run the programme do not see how far it has come. */
    public String back() {
        return runs() ? view.path() : plan.kind().path(plan.mentorship());
    }

    public List<CheckInKind> others() {
        return Arrays.stream(CheckInKind.values()).filter(one -> one != plan.kind()).toList();
    }

    public String path(CheckInKind kind) {
        return view.path() + "/rhythm/" + kind;
    }
}
