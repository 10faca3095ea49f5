package org.handslag.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handslag.mentorship.CircleListPage.CircleFilter;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For modules that keep something of a circle: the circle as whoever asks stands in it. */
@Component
public class Circles {
    private final CircleReach reach;

    Circles(CircleReach reach) {
        this.reach = reach;
    }

    public LocalDate today(Frame f) {
        return reach.today(f);
    }

    /**
     * As one of its members, else as the coordinator of its programme.
     *
     * @throws NotVisible when she is neither, or it has closed for her, or may not see this of it
     */
    public CircleView seeing(CircleItem item, MentorshipId id, Frame f) {
        var today = reach.today(f);
        var view =
                reach.find(id, f.viewer(), today)
                        .map(seen -> view(seen, today))
                        .orElseGet(() -> coordinated(id, f, today));
        if (!view.sees(item)) {
            throw new NotVisible();
        }
        return view;
    }

    /**
     * Some of the circles of the programmes that she runs, the latest first.
     *
     * @param ended also those that have ended
     */
    public List<Circle> coordinated(Viewer viewer, boolean ended, int from, int most) {
        return reach.coordinated(viewer, CircleFilter.all(ended), from, most);
    }

    /** How many there are. */
    public int count(Viewer viewer, boolean ended) {
        return reach.count(viewer, CircleFilter.all(ended));
    }

    /** Of these, those of the programmes that she runs, the latest first. */
    public List<Circle> coordinated(Viewer viewer, Collection<MentorshipId> some) {
        return reach.coordinated(viewer, some);
    }

    /** Whoever asks: for what is reached by a link of its own. */
    public Optional<Circle> byLink(MentorshipId id, Frame f) {
        return any(id, f.viewer());
    }

    /** Whoever asks, where no page is asked for. */
    public Optional<Circle> any(MentorshipId id, Viewer viewer) {
        return reach.any(id, viewer);
    }

    static CircleView view(CircleReach.Seen seen, LocalDate today) {
        return new CircleView(seen.circle(), seen.me(), seen.standing(), today);
    }

    static CircleView coordinated(Circle circle, LocalDate today) {
        return new CircleView(circle, null, Standing.WITHIN, today);
    }

    private CircleView coordinated(MentorshipId id, Frame f, LocalDate today) {
        return coordinated(reach.coordinated(id, f.viewer()), today);
    }

    /**
     * A circle as one reader stands in it.
     *
     * @param me her place; null for the coordinator of its programme
     * @param standing of her place; a coordinator stands within
     */
    public record CircleView(
            Circle circle, @Nullable CircleMember me, Standing standing, LocalDate today) {

        public boolean sees(CircleItem item) {
            return me == null
                    ? Insight.seesAsCoordinator(item)
                    : Insight.seen(me, standing).contains(item);
        }

        /**
         * Whether she takes part in what the circle does: the coordinator, and whoever holds her
         * place or is the next to hold it, while it has not ended. Whoever was of it reads.
         */
        public boolean acts() {
            if (circle.mentorship().hasEnded()) {
                return false;
            }
            return me == null
                    || standing == Standing.WITHIN
                            && (!me.role().isOne()
                                    || circle.holder(me.role(), today).equals(Optional.of(me)));
        }

        /** Whether she leads what the circle does: the coordinator, or whoever its kind says. */
        public boolean leads() {
            return acts() && (me == null || me.role() == mentorship().kind().leads());
        }

        public Optional<CircleMember> mentee() {
            return circle.holder(CircleRole.MENTEE, today);
        }

        public String path() {
            return mentorship().path();
        }

        /** Null for the coordinator. */
        public @Nullable CircleRole role() {
            return me == null ? null : me.role();
        }

        public Mentorship mentorship() {
            return circle.mentorship();
        }
    }

    /**
     * The place in a circle of whoever asks.
     *
     * @param seen what she sees
     * @param name what the mentee is called; only to be shown to whom {@link Insight} lets see it
     */
    public record CirclePlace(
            MentorshipId mentorship,
            String workplace,
            CircleRole role,
            Standing standing,
            Set<CircleItem> seen,
            PersonId mentee,
            String name) {
        public boolean sees(CircleItem item) {
            return seen.contains(item);
        }

        public String path() {
            return "/mentorships/" + mentorship;
        }
    }

    /**
     * @throws NotVisible when she is not of it, or it has closed for her, or nobody is its mentee
     */
    public CirclePlace of(MentorshipId id, Frame f) {
        var today = reach.today(f);
        return place(view(reach.own(id, f.viewer(), today), today)).orElseThrow(NotVisible::new);
    }

    /** Whether she is or was the mentee of a circle. */
    public boolean isMentee(Frame f) {
        return reach.isMentee(f.viewer());
    }

    /** Empty for a coordinator, and where nobody is the mentee. */
    public Optional<CirclePlace> place(CircleView view) {
        return Optional.ofNullable(view.me())
                .flatMap(me -> view.mentee().map(mentee -> place(view, me, mentee)));
    }

    private static CirclePlace place(CircleView view, CircleMember me, CircleMember mentee) {
        return new CirclePlace(
                view.mentorship().id(),
                view.circle().place(),
                me.role(),
                view.standing(),
                Insight.seen(me, view.standing()),
                mentee.person(),
                mentee.name());
    }
}
