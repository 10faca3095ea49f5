package org.handslag.speedmeeting;

import java.util.List;
import org.handslag.proposal.MatchRun;
import org.handslag.ui.Form;
import org.handslag.ui.Option;

/** What a meeting is planned from. */
public record SpeedPlanPage(MatchRun run, List<Option> mentees, List<Option> seats, Form form) {

    /** Why nobody of the run can be invited to meet: the key of a message, or empty. */
    public String hindered() {
        if (run.trial()) {
            return "speedmeeting.refused.trial";
        }
        if (run.isDiscarded()) {
            return "speedmeeting.refused.discarded";
        }
        return mentees.isEmpty() || seats.isEmpty() ? "speedmeeting.refused.one-side" : "";
    }

    public String action() {
        return run.path("speed-meetings");
    }
}
