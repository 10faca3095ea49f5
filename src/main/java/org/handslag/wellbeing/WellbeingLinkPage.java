package org.handslag.wellbeing;

import org.handslag.checkin.CheckIn;
import org.handslag.checkin.CheckInLink;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What someone meets who follows her link.
 *
 * @param answer what she has said in this period; null until then
 */
public record WellbeingLinkPage(
        String token, CheckIn asked, @Nullable WellbeingAnswer answer, CheckInLink link) {

    public String path() {
        return asked.kind().link(token);
    }

    WellbeingAsk ask(Form form) {
        return new WellbeingAsk(path(), "", asked.voice(), asked.menteeName(), form);
    }
}
