package org.handslag.willingness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/** What a mentor says of herself. */
public record WillingnessForm(Form form) {
    static final int MOST = 3;
    private static final int LONGEST_PAUSE_YEARS = 2;

    static WillingnessForm filled(@Nullable Willingness said) {
        var form = Form.empty().fill(Overtaken.VERSION, said == null ? 0 : said.version());
        return new WillingnessForm(
                said == null
                        ? form.fill("most", 1)
                        : form.fill("answer", said.answer())
                                .fill("until", said.pausedUntil())
                                .fill("most", said.most())
                                .fillAll(
                                        "support",
                                        said.support().stream().map(Enum::name).toList()));
    }

    /** Null when something is wrong. */
    @Nullable Willingness read(LocalDate today) {
        var answer = form.choice("answer", MentorAnswer.class);
        var until = answer == MentorAnswer.PAUSED ? pause(today) : null;
        var most =
                answer == MentorAnswer.NOT_NOW && form.value("most").isBlank()
                        ? 1
                        : form.number("most", 1, MOST);
        var support = EnumSet.noneOf(MentorSupport.class);
        support.addAll(form.choices("support", MentorSupport.class));
        return form.ok() && answer != null
                ? new Willingness(answer, until, most, support, today, version())
                : null;
    }

    private @Nullable LocalDate pause(LocalDate today) {
        var until = form.date("until");
        if (until != null && !until.isAfter(today)) {
            form.wrong("until", "willingness.pause-over");
        } else if (until != null && until.isAfter(today.plusYears(LONGEST_PAUSE_YEARS))) {
            form.wrong("until", "willingness.pause-long");
        }
        return until;
    }

    private long version() {
        var typed = form.value(Overtaken.VERSION);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    void overtakenBy(@Nullable Willingness saved) {
        var now = filled(saved).form;
        Overtaken.tell(form, now, List.of("until", "most"));
        if (!form.value("answer").equals(now.value("answer"))) {
            form.wrong("answer", "willingness.said-else");
        }
    }
}
