package org.handslag.mentorship;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Set;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * A circle as one person sees it.
 *
 * @param me her place in it; null for the coordinator
 * @param seen what she may see
 * @param members those who are of it or come to it, as far as she may see them
 * @param sections what modules above bring
 * @param promise whether she has a promise to make before she sees more
 */
public record CirclePage(
        Mentorship mentorship,
        String workplace,
        String programme,
        @Nullable CircleMember me,
        Set<CircleItem> seen,
        List<CircleMember> members,
        List<Line> waiting,
        List<JteModel> sections,
        boolean promise,
        Form form) {

    /**
     * Whom it waits for.
     *
     * @param name of whom; empty when nobody is found yet or the reader may not see it
     */
    public record Line(CircleRole role, String name, Circle.Step step, boolean mine) {}

    public String path() {
        return mentorship.path();
    }

    public boolean sees(CircleItem item) {
        return seen.contains(item);
    }

    /** Whether the reader runs the programme. */
    public boolean runs() {
        return me == null;
    }
}
