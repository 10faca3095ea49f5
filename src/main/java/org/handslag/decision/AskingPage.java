package org.handslag.decision;

import java.util.List;
import org.handslag.proposal.AskableRuns.Askable;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * Whom a coordinator can ask for a mentee.
 *
 * @param seats that she may be asked about, the best first
 * @param hindered message that tells why nobody can be asked from here, or null
 * @param language in which she is written to
 * @param byMail whether a link can be sent to her
 */
public record AskingPage(
        Askable from,
        List<Option> seats,
        @Nullable String hindered,
        String language,
        boolean byMail,
        Form form) {

    public String back() {
        return from.run().path("mentees/" + from.mentee().number());
    }

    public String path() {
        return back() + "/asking";
    }
}
