package org.handslag.concern;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.handslag.concern.ConcernStep.Informed;
import org.handslag.concern.ConcernStep.InformedWay;
import org.handslag.concern.Tending.Next;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What is typed of a step with a worry. */
final class ConcernStepForm {

    private ConcernStepForm() {}

    /** Whether the mentee has been told. */
    enum Answered {
        YES,
        NO
    }

    /** The steps of the table; "before a coordinator" is what becomes of closing. */
    static List<Option> options(Frame f, Concern concern) {
        return Arrays.stream(ConcernState.values())
                .filter(to -> to != ConcernState.REVIEW && concern.state().becomes(to))
                .map(to -> Option.of(to, f.t("concern.to." + to)))
                .toList();
    }

    /** Null when something is wrong. */
    static @Nullable Next read(Form form, Concern concern, LocalDate today) {
        var to = form.choice("to", ConcernState.class);
        var happens = form.text("happens", 1000);
        var informed = concern.isKnown() ? null : informed(form, today);
        var untold = !concern.isKnown() && form.value("informed").equals(Answered.NO.name());
        var because = untold ? form.text("because", 500) : "";
        return to == null || to == ConcernState.REVIEW || !form.ok()
                ? null
                : new Next(to, happens, informed, because);
    }

    private static @Nullable Informed informed(Form form, LocalDate today) {
        if (form.choice("informed", Answered.class) != Answered.YES) {
            return null;
        }
        var day = form.date("told-on");
        var way = form.choice("told-way", InformedWay.class);
        if (day != null && day.isAfter(today)) {
            form.wrong("told-on", "concern.wrong.later");
        }
        return day == null || way == null ? null : new Informed(day, way);
    }
}
