package org.handslag.followup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of a circle as one reader sees it.
 *
 * @param reviews the earliest day first
 * @param fading null while nobody has written it
 * @param hasAgreement whether there is one from which days can be proposed
 */
public record FollowUpPage(
        CircleView view,
        List<Review> reviews,
        List<Decision> decisions,
        @Nullable Fading fading,
        boolean hasAgreement,
        Form form) {

    public String path() {
        return Review.path(view.mentorship().id());
    }

    public String fadingPath() {
        return view.path() + "/fading";
    }

    public LocalDate today() {
        return view.today();
    }

    public boolean leads() {
        return view.leads();
    }

    public boolean acts() {
        return view.acts();
    }

    public boolean isMentee() {
        return view.role() == CircleRole.MENTEE;
    }

    public Optional<Review> review(ReviewId id) {
        return reviews.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What was decided at a meeting. */
    public List<Decision> decided(Review review) {
        return decisions.stream().filter(one -> one.review().equals(review.id())).toList();
    }

    public List<Decision> undone() {
        return decisions.stream().filter(one -> !one.isDone()).toList();
    }

    /** The next one of which something is still to come. */
    public Optional<Review> next(ZoneId zone) {
        return reviews.stream()
                .filter(one -> one.state().isOpen() && !one.isOver(today(), zone))
                .findFirst();
    }

    /** Those who can take part: all who are of the circle on that day or are to be. */
    List<CircleMember> members() {
        return view.circle().members().stream()
                .filter(one -> one.isOnOrAfter(today()) || view.mentorship().hasEnded())
                .toList();
    }

    /** Who someone of the circle is; empty when it was for all of them. */
    public String name(@Nullable UUID member) {
        return view.circle().members().stream()
                .filter(one -> one.id().value().equals(member))
                .map(CircleMember::name)
                .findFirst()
                .orElse("");
    }

    public List<String> there(Review.Held held) {
        return held.there().stream().map(this::name).filter(one -> !one.isEmpty()).toList();
    }
}
