package org.handslag.aftercare;

import java.util.List;
import org.handslag.ending.EndingView;
import org.handslag.ui.Form;

/** What came after a mentorship, as one reader sees it. */
public record OutcomesPage(EndingView ending, List<CircleOutcome> outcomes, Form form) {
    public String path() {
        return CircleOutcomeController.path(ending);
    }
}
