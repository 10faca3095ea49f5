package org.handslag.guide;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.jspecify.annotations.Nullable;

/**
 * The first days of a mentorship, ticked as far as they are done.
 *
 * @param now what helps now; null when it ended long ago
 */
public record CircleGuidePage(
        CircleView view, @Nullable GuideMoment now, Map<FirstDays, Tick> ticks) {

    /** Who ticked something, and when. */
    public record Tick(String who, Instant at) {}

    public List<FirstDays> items(FirstDays.When when) {
        return FirstDays.of(when);
    }

    public @Nullable Tick tick(FirstDays item) {
        return ticks.get(item);
    }

    public int done() {
        return ticks.size();
    }

    public int all() {
        return FirstDays.values().length;
    }

    /** Mentor, stand-in, employer and coordinator tick; mentee and consultant read. */
    public boolean mayTick() {
        return view.acts() && ticks(view.role());
    }

    static boolean ticks(@Nullable CircleRole role) {
        return role == null
                || role == CircleRole.MENTOR
                || role == CircleRole.STAND_IN
                || role == CircleRole.EMPLOYER;
    }

    public String path() {
        return view.path() + "/guide";
    }
}
