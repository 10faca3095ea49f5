package org.handslag.aftercare;

import org.handslag.ui.Form;

/**
 * A question as she sees it behind her link, or as someone reads it to her.
 *
 * @param base where the answer goes
 */
public record AfterCarePage(AfterCare asked, String base, Form form) {
    /** Whether her answer stands there and she is not changing it. */
    public boolean isDone() {
        return asked.isAnswered() && form.problems().isEmpty();
    }
}
