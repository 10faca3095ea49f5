package org.handslag.demomentorships;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.handslag.conversation.ConversationPlan;
import org.handslag.conversation.OwnNoting;
import org.handslag.conversation.Talking;
import org.handslag.demo.Moments;
import org.handslag.demomentorships.CarryingPlay.Span;
import org.handslag.goal.Aiming;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleRole;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * Goals are taken over, and mentor and mentee talk once a week; the mentor notes what she will do.
 */
@Component
class TalkPlay implements Carried {
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 0);
    private static final int MOST = 26;

    private final CirclePlay circles;
    private final Aiming aiming;
    private final Talking talking;
    private final OwnNoting noting;
    private final Moments moments;

    TalkPlay(
            CirclePlay circles, Aiming aiming, Talking talking, OwnNoting noting, Moments moments) {
        this.circles = circles;
        this.aiming = aiming;
        this.talking = talking;
        this.noting = noting;
        this.moments = moments;
    }

    @Override
    public void play(Span span, CarryingPart part, Tale tale) {
        moments.onMorning(span.from(), tale.operator(), () -> begin(span, tale));
    }

    private void begin(Span span, Tale tale) {
        var circle = circles.circle(span.id(), tale);
        var mentor = mentor(circle, span, tale);
        var now = moments.now();
        aiming.takeOver(span.id(), span.agreed().content().goals(), mentor, now);
        var weeks = (int) ChronoUnit.WEEKS.between(span.from(), span.until()) + 1;
        var zone = tale.operator().zone();
        var first =
                ConversationPlan.at(span.from().plusDays(1), AFTER_LUNCH, zone, 30, "Fikarummet");
        var hand = new Talking.Hand(tale.operator(), mentor, now);
        for (var one : talking.plan(circle, first, Math.clamp(weeks, 1, MOST), hand)) {
            if (one.plan().ends().isBefore(moments.now())) {
                talking.say(one, true, hand);
            }
        }
        noting.write(span.id(), "Jag visar kassan en gång till på fredag.", mentor, now);
    }

    private static Viewer mentor(Circle circle, Span span, Tale tale) {
        return tale.herself(circle.holder(CircleRole.MENTOR, span.from()).orElseThrow().person());
    }
}
