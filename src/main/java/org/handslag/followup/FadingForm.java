package org.handslag.followup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.followup.Fading.FadingStep;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What is typed of how support becomes less: a few lines, each with a day. */
public final class FadingForm {
    private static final int[] MINUTES = {0, 15, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600};
    private static final int FEWEST_LINES = 5;

    private FadingForm() {}

    /** Numbers of the lines: those that are there, and some more. */
    public static List<Integer> lines(@Nullable Fading before) {
        var there = before == null ? 0 : before.steps().size();
        var most = Math.clamp(there + 2L, FEWEST_LINES, Fading.MOST_STEPS);
        return IntStream.rangeClosed(1, most).boxed().toList();
    }

    static List<String> fields(@Nullable Fading before) {
        return lines(before).stream()
                .flatMap(line -> Stream.of("from-" + line, "pace-" + line, "minutes-" + line))
                .toList();
    }

    public static List<Option> lengths(Frame f) {
        return Arrays.stream(MINUTES)
                .mapToObj(
                        one -> Option.of(one, one == 0 ? f.t("followup.no-time") : f.duration(one)))
                .toList();
    }

    static Form filled(@Nullable Fading fading) {
        var form = Form.empty().fill(Overtaken.VERSION, fading == null ? 0 : fading.lock());
        if (fading != null) {
            for (int i = 0; i < fading.steps().size(); i++) {
                var step = fading.steps().get(i);
                var line = i + 1;
                form.fill("from-" + line, step.from())
                        .fill("pace-" + line, step.pace())
                        .fill("minutes-" + line, step.minutes());
            }
        }
        return form;
    }

    /** An empty line is left out; problems are noted in the form. */
    static List<FadingStep> read(Form form, @Nullable Fading before) {
        var steps =
                lines(before).stream()
                        .map(line -> step(form, line))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(FadingStep::from))
                        .toList();
        if (form.ok() && steps.isEmpty()) {
            form.wrong("pace-1", "followup.wrong.no-steps");
        }
        var days = steps.stream().map(FadingStep::from).distinct().count();
        if (days < steps.size()) {
            form.wrong("from-1", "followup.wrong.same-day");
        }
        return steps;
    }

    private static @Nullable FadingStep step(Form form, int line) {
        var typed = form.value("from-" + line) + form.value("pace-" + line);
        if (typed.isBlank()) {
            return null;
        }
        var from = form.date("from-" + line);
        var pace = form.choice("pace-" + line, FadingPace.class);
        var minutes =
                form.value("minutes-" + line).isEmpty()
                        ? 0
                        : form.number("minutes-" + line, 0, 2400);
        return from == null || pace == null
                ? null
                : new FadingStep(from, pace, pace == FadingPace.ALONE ? 0 : minutes);
    }
}
