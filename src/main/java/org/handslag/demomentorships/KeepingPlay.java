package org.handslag.demomentorships;

import org.handslag.demo.Moments;
import org.handslag.demomentorships.CarryingPlay.Span;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.release.ReleaseWay;
import org.handslag.release.Releasing;
import org.springframework.stereotype.Component;

/** A mentee takes back something that her mentor got to know. */
@Component
class KeepingPlay implements Carried {
    private static final int DAYS_AFTER_THE_FIRST = 17;

    private final CirclePlay circles;
    private final Releasing releasing;
    private final Moments moments;

    KeepingPlay(CirclePlay circles, Releasing releasing, Moments moments) {
        this.circles = circles;
        this.releasing = releasing;
        this.moments = moments;
    }

    @Override
    public void play(Span span, CarryingPart part, Tale tale) {
        var kept = part.kept();
        if (kept != null) {
            moments.onMorning(
                    span.from().plusDays(DAYS_AFTER_THE_FIRST),
                    tale.operator(),
                    () -> takeBack(span, kept, tale));
        }
    }

    private void takeBack(Span span, CircleItem kept, Tale tale) {
        var circle = circles.circle(span.id(), tale);
        var mentee = circle.holder(CircleRole.MENTEE, span.from()).orElseThrow();
        var mentor = circle.holder(CircleRole.MENTOR, span.from()).orElseThrow();
        var herself = tale.herself(mentee.person());
        var said = new Releasing.Said(tale.operator(), herself, ReleaseWay.SELF, "");
        releasing.takeBack(circle, mentor, kept, said);
    }
}
