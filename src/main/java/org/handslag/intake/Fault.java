package org.handslag.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.handslag.sheet.SheetRow;
import org.handslag.ui.Problem;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line.
 *
 * @param facts the problem of each fact
 * @param whole what is wrong with the line as such, or null
 */
public record Fault(SheetRow row, Map<Fact, Problem> facts, @Nullable Problem whole) {
    public int line() {
        return row.line();
    }

    /** Each problem in the reader's words, with the name of the fact before it. */
    public List<String> told(Frame frame) {
        var told = new ArrayList<String>();
        new TreeMap<>(facts)
                .forEach((fact, problem) -> told.add(frame.t(fact) + ": " + frame.t(problem)));
        if (whole != null) {
            told.add(frame.t(whole));
        }
        return told;
    }
}
