package org.handslag.progress;

import org.handslag.checkin.CheckIn;
import org.handslag.checkin.CheckInLink;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What someone meets who follows her link.
 *
 * @param measure what she has said in this period; null until then
 */
public record ProgressLinkPage(
        String token, CheckIn asked, @Nullable ProgressMeasure measure, CheckInLink link) {

    public String path() {
        return asked.kind().link(token);
    }

    ProgressAsk ask(Form form) {
        return new ProgressAsk(path(), "", asked.voice(), asked.menteeName(), form, false);
    }
}
