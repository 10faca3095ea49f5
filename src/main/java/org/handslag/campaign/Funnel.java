package org.handslag.campaign;

import java.util.List;
import org.handslag.ui.Chart;
import org.handslag.ui.Chart.Point;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What became of an invitation, step by step along the chain. */
public record Funnel(List<Count> steps) {

    /** The steps there are; what comes after a course will stand below them. */
    public enum Step {
        CHOSEN,
        WRITTEN_TO,
        BOUNCED,
        ANSWERED,
        COMING,
        REGISTERED,
        ATTENDED,
        COMPLETED
    }

    /**
     * @param people null where a step is about workplaces alone
     */
    public record Count(Step step, int workplaces, @Nullable Integer people) {}

    public Funnel {
        steps = List.copyOf(steps);
    }

    public int of(Step step) {
        return steps.stream()
                .filter(count -> count.step() == step)
                .mapToInt(Count::workplaces)
                .findFirst()
                .orElse(0);
    }

    public Chart chart(Frame f) {
        return new Chart(
                steps.stream()
                        .filter(count -> count.step() != Step.BOUNCED)
                        .map(count -> new Point(f.t(count.step()), count.workplaces()))
                        .toList());
    }
}
