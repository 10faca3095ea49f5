package org.handslag.office;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseSession;
import org.handslag.course.Whereabouts;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** When and where an instance is held, as a coordinator writes it. */
record WhereForm(Form form) {
    static final String REMOTE = "remote";
    private static final int LINE = 200;
    private static final int LINK = 500;

    static WhereForm filled(Form form, Whereabouts where, Frame f) {
        new Sittings(form, f.home().zone()).fill(where.sessions());
        form.fill("place", where.isRemote() ? REMOTE : where.place());
        form.fill("room", where.room());
        form.fill("remoteLink", where.remoteLink());
        return new WhereForm(form);
    }

    /** Null when something is wrong; the problems are noted. */
    @Nullable Whereabouts read(List<CourseSession> kept, Frame f, Instant now) {
        var sessions = new Sittings(form, f.home().zone()).read(kept);
        askAboutThePast(sessions, now);
        var room = form.optionalLine("room", LINE);
        var link = link();
        return form.ok() ? new Whereabouts(sessions, place(), room, link) : null;
    }

    /** A day that has been is taken only when the coordinator says that it is meant so. */
    private void askAboutThePast(List<CourseSession> sessions, Instant now) {
        if (!sessions.isEmpty()
                && sessions.getFirst().starts().isBefore(now)
                && !form.ticked("past")) {
            form.wrong("past", "office.past-asked");
        }
    }

    private @Nullable UUID place() {
        var typed = form.value("place");
        return typed.isEmpty() || typed.equals(REMOTE)
                ? null
                : form.parsed("place", "form.choose", UUID::fromString);
    }

    private String link() {
        var link = form.optionalLine("remoteLink", LINK);
        if (form.value("place").equals(REMOTE) && link.isEmpty()) {
            form.wrong("remoteLink", "office.link-missing");
        } else if (!link.isEmpty() && !link.startsWith("https://")) {
            form.wrong("remoteLink", "office.link-wrong");
        }
        return link;
    }
}
