package org.handslag.attendance;

import org.handslag.attendance.Marking.Note;
import org.handslag.ui.Form;

/** What staff write of one person at one session. */
final class NoteForm {
    private static final int REASON = 500;

    private NoteForm() {}

    static Form filled(DayPage page, DayRow row) {
        var noted = row.attendance();
        return Form.empty()
                .fill("presence", noted == null ? Presence.PRESENT : noted.presence())
                .fill("minutes", noted == null ? page.minutes() : noted.minutes());
    }

    static Note read(Form form, DayPage page) {
        var presence = form.choice("presence", Presence.class);
        var minutes = presence == Presence.PRESENT ? form.number("minutes", 1, page.minutes()) : 0;
        var reason =
                page.isOver() ? form.line("reason", REASON) : form.optionalLine("reason", REASON);
        return new Note(presence == null ? Presence.ABSENT : presence, minutes, Way.LIST, reason);
    }
}
