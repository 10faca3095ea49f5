package org.handslag.ending;

import java.util.List;
import org.handslag.ui.Form;

/**
 * A summary as its writer or its reader sees it.
 *
 * @param base where it is sent to
 * @param agreed what was agreed on: purpose and goals, to remember while it is written
 */
public record SummaryPage(
        EndingView ending, EndSummary summary, String base, List<String> agreed, Form form) {

    public String workplace() {
        return ending.view().circle().place();
    }

    /** Whether she may say now that it is right. */
    public boolean isOpen() {
        return summary.isAsked() && !summary.isRight();
    }

    /** Whether she is in the middle of changing it. */
    public boolean isChanging() {
        return !form.problems().isEmpty() || form.ticked("change");
    }
}
