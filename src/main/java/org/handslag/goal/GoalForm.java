package org.handslag.goal;

import java.util.List;
import org.handslag.plain.UnaskedWords;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/** The fields of a goal. */
record GoalForm(Form form) {
    static final List<String> TEXTS = List.of("what", "seen");
    private static final List<String> FIELDS = List.of("what", "seen", "by");

    static Form filled(Goal goal) {
        return Form.empty()
                .fill("what", goal.words().what())
                .fill("seen", goal.words().seen())
                .fill("by", goal.words().by())
                .fill(Overtaken.VERSION, goal.lock());
    }

    /** Null when something is wrong, or the writer is to be told of what nobody asked for first. */
    @Nullable GoalWords read() {
        var words =
                new GoalWords(
                        form.text("what", GoalWords.MOST),
                        form.optionalText("seen", GoalWords.MOST),
                        form.optionalDate("by"));
        return form.ok() && UnaskedWords.in(form, TEXTS).wereTold(form) ? words : null;
    }

    boolean isOf(Goal goal) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(goal.lock()));
    }

    void overtakenBy(Goal goal) {
        Overtaken.tell(form, filled(goal), FIELDS);
    }
}
