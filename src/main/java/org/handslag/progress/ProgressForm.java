package org.handslag.progress;

import java.util.EnumMap;
import java.util.Map;
import org.handslag.checkin.CheckInVoice;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What was ticked at each statement; any may be skipped, but not all. */
public final class ProgressForm {
    public static final String SKIP = "SKIP";

    private ProgressForm() {}

    /** What was said; problems are noted in the form. */
    static Map<ProgressItem, Integer> read(Form form, CheckInVoice voice) {
        var scores = new EnumMap<ProgressItem, Integer>(ProgressItem.class);
        var scale = ProgressScale.of(voice);
        for (var item : ProgressItem.values()) {
            var value = form.value(item.field());
            if (!value.isBlank() && !value.equals(SKIP)) {
                var score = form.number(item.field(), scale.least(), scale.most());
                if (scale.holds(score)) {
                    scores.put(item, score);
                }
            }
        }
        if (scores.isEmpty() && form.problems().isEmpty()) {
            form.wrong(ProgressItem.JOB_BELIEF.field(), "progress.wrong.nothing");
        }
        return scores;
    }

    /** As it stands in what is put right. */
    static Form filled(@Nullable ProgressMeasure before) {
        var form = Form.empty();
        if (before != null) {
            for (var item : ProgressItem.values()) {
                var score = before.scores().get(item);
                form.fill(item.field(), score == null ? SKIP : score);
            }
        }
        return form;
    }
}
