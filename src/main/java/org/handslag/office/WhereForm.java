package org.handslag.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseSession;
import org.handslag.course.Whereabouts;
import org.handslag.ui.Form;
import org.handslag.venue.VenueId;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** When and where an instance is held, as a coordinator writes it. */
record WhereForm(Form form, VenueRegister venues) {
    static final String REMOTE = "remote";
    private static final int LINE = 200;
    private static final int LINK = 500;

    WhereForm fill(Whereabouts where, Frame f) {
        new Sittings(form, f.home().zone()).fill(where.sessions());
        form.fill("place", where.isRemote() ? REMOTE : where.place());
        form.fill("room", where.room());
        form.fill("remoteLink", where.remoteLink());
        return this;
    }

    /**
     * Null when something is wrong; the problems are noted.
     *
     * @param before where it was to be held so far, or null for a new date
     */
    @Nullable Whereabouts read(@Nullable Whereabouts before, Frame f, Instant now) {
        var kept = before == null ? List.<CourseSession>of() : before.sessions();
        var sessions = new Sittings(form, f.home().zone()).read(kept);
        askAboutThePast(sessions, now);
        var room = form.optionalLine("room", LINE);
        var place = place(before == null ? null : before.place());
        var link = link();
        return form.ok() ? new Whereabouts(sessions, place, room, link) : null;
    }

    /** A day that has been is taken only when the coordinator says that it is meant so. */
    private void askAboutThePast(List<CourseSession> sessions, Instant now) {
        if (!sessions.isEmpty()
                && sessions.getFirst().starts().isBefore(now)
                && !form.ticked("past")) {
            form.wrong("past", "office.past-asked");
        }
    }

    /** A place that is no longer used may be kept, but not chosen anew. */
    private @Nullable VenueId place(@Nullable VenueId before) {
        var typed = form.value("place");
        if (typed.isEmpty() || typed.equals(REMOTE)) {
            return null;
        }
        var id = form.parsed("place", "form.choose", VenueId::of);
        var venue = venues.at(id);
        if (id != null && venue == null) {
            form.wrong("place", "form.choose");
        } else if (venue != null && venue.isRetired() && !venue.id().equals(before)) {
            form.wrong("place", "office.place-retired", Map.of("name", venue.name()));
        }
        return id;
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
