package org.handslag.intake;

import java.util.List;
import java.util.Objects;

/**
 * What a file would do.
 *
 * @param shown the first wrong lines; all of them stand in the file of wrong lines
 */
public record IntakePage(Intake intake, Tally tally, int lines, int wrong, List<Fault> shown) {
    private static final int MOST_SHOWN = 500;

    static IntakePage of(Intake intake, Lines lines) {
        var wrong = lines.wrong();
        return new IntakePage(
                intake,
                Objects.requireNonNull(intake.tally()),
                lines.count(),
                wrong.size(),
                wrong.stream().limit(MOST_SHOWN).toList());
    }

    public boolean isReady() {
        return wrong == 0 && !tally.changesNothing();
    }
}
