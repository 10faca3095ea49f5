package org.handslag.attendance;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.handslag.attendance.Marking.Note;
import org.handslag.course.LocalTimes;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** What staff write of one person at one session, in times that a clock on the wall shows. */
record NoteForm(DayPage page, ZoneId zone) {
    private static final int REASON = 500;

    Form filled(DayRow row) {
        var noted = row.attendance();
        return noted == null
                ? Form.empty().fill("presence", Presence.PRESENT)
                : Form.empty()
                        .fill("presence", noted.presence())
                        .fill("came", shown(noted.cameAt()))
                        .fill("left", shown(noted.leftAt()));
    }

    Note read(Form form) {
        var presence = form.choice("presence", Presence.class);
        var isThere = presence == Presence.PRESENT;
        var came = isThere ? moment(form, "came") : null;
        var left = isThere ? moment(form, "left") : null;
        if (came != null && left != null && !came.isBefore(left)) {
            form.wrong("left", "attendance.left-first");
        }
        var reason =
                page.isOver() ? form.line("reason", REASON) : form.optionalLine("reason", REASON);
        return new Note(
                presence == null ? Presence.ABSENT : presence, came, left, Way.LIST, reason);
    }

    /**
     * Null when nothing was written, or the very beginning or end: then it is the whole session.
     */
    private @Nullable Instant moment(Form form, String name) {
        var time = form.value(name).isBlank() ? null : form.time(name);
        if (time == null) {
            return null;
        }
        var session = page.session();
        var day = session.starts().atZone(zone).toLocalDate();
        var moment = LocalTimes.moment(day.atTime(time), zone).orElse(session.starts());
        var edge = name.equals("came") ? session.starts() : session.ends();
        if (moment.isBefore(session.starts()) || moment.isAfter(session.ends())) {
            form.wrong(name, "attendance.outside");
        }
        return moment.equals(edge) ? null : moment;
    }

    private @Nullable LocalTime shown(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(zone).toLocalTime();
    }
}
