package org.handslag.demomentorships;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import org.handslag.agreement.LeadWord;
import org.handslag.demo.Moments;
import org.handslag.demomentorships.CarryingPlay.Span;
import org.handslag.followup.Following;
import org.handslag.followup.Holding;
import org.handslag.followup.Review;
import org.handslag.followup.ReviewMark;
import org.handslag.followup.ReviewState;
import org.handslag.followup.ReviewWay;
import org.handslag.mentorship.CircleRole;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/** What was agreed is followed up on the days that were agreed on. */
@Component
class ReviewPlay implements Carried {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final CirclePlay circles;
    private final Following following;
    private final Holding holding;
    private final UnitOfWork work;
    private final Moments moments;

    ReviewPlay(
            CirclePlay circles,
            Following following,
            Holding holding,
            UnitOfWork work,
            Moments moments) {
        this.circles = circles;
        this.following = following;
        this.holding = holding;
        this.work = work;
        this.moments = moments;
    }

    @Override
    public void play(Span span, CarryingPart part, Tale tale) {
        var open =
                work.in(tale.operator().id(), () -> following.of(span.id())).stream()
                        .filter(one -> one.state() == ReviewState.PROPOSED)
                        .filter(one -> one.due().isBefore(span.until()))
                        .limit(part.reviews() == null ? Long.MAX_VALUE : part.reviews())
                        .toList();
        open.forEach(one -> hold(span, one, tale));
    }

    private void hold(Span span, Review one, Tale tale) {
        var zone = tale.operator().zone();
        moments.onMorning(
                one.due().minusDays(8),
                tale.operator(),
                () -> {
                    var starts = one.due().atTime(TEN).atZone(zone).toInstant();
                    var when = new Review.Appointment(starts, 45, ReviewWay.PLACE, "Mötesrummet");
                    var circle = circles.circle(span.id(), tale);
                    following.plan(
                            circle,
                            one,
                            when,
                            tale.hand(CirclePlay.leader(circle, one.due(), tale)));
                });
        moments.onMorning(
                one.due().plusDays(1),
                tale.operator(),
                () -> {
                    var circle = circles.circle(span.id(), tale);
                    var words = new EnumMap<LeadWord, Review.Looked>(LeadWord.class);
                    for (var word : LeadWord.values()) {
                        words.put(word, new Review.Looked(ReviewMark.RIGHT, ""));
                    }
                    var there =
                            circle.members().stream()
                                    .filter(m -> m.role() != CircleRole.STAND_IN)
                                    .map(m -> m.id().value())
                                    .toList();
                    var planned =
                            following.of(span.id()).stream()
                                    .filter(r -> r.id().equals(one.id()))
                                    .findFirst()
                                    .orElseThrow();
                    holding.hold(
                            planned,
                            new Review.Held(one.due(), there, words),
                            List.of(),
                            tale.hand(CirclePlay.leader(circle, one.due(), tale)));
                });
    }
}
