package org.handslag.demomentorships;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.aftercare.AfterCaring;
import org.handslag.aftercare.CircleOutcome;
import org.handslag.aftercare.OutcomeTelling;
import org.handslag.demo.Moments;
import org.handslag.demomentorships.CarryingPart.FinishPart;
import org.handslag.ending.BackQuestion;
import org.handslag.ending.EndSummary.RightWay;
import org.handslag.ending.LookingBack;
import org.handslag.ending.SummingUp;
import org.handslag.ending.SummingUp.Pen;
import org.handslag.ending.Telling;
import org.handslag.ending.WorkCertificate;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.springframework.stereotype.Component;

/** What was said at the end of a mentorship, and what came after it. */
@Component
class FinishPlay {
    private final CirclePlay circles;
    private final SummingUp summing;
    private final Telling telling;
    private final OutcomeTelling outcomes;
    private final AfterCaring caring;
    private final Moments moments;

    FinishPlay(
            CirclePlay circles,
            SummingUp summing,
            Telling telling,
            OutcomeTelling outcomes,
            AfterCaring caring,
            Moments moments) {
        this.circles = circles;
        this.summing = summing;
        this.telling = telling;
        this.outcomes = outcomes;
        this.caring = caring;
        this.moments = moments;
    }

    void play(MentorshipId id, FinishPart part, EndPart end, Tale tale) {
        var day = tale.ago(end.ago());
        moments.onMorning(day.plusDays(2), tale.operator(), () -> write(id, part, day, tale));
        moments.onMorning(day.plusDays(4), tale.operator(), () -> agree(id, part, day, tale));
        for (var months : new int[] {1, 3, 6, 12}) {
            var then = day.plusMonths(months);
            if (then.isBefore(tale.today())) {
                moments.onMorning(then, tale.operator(), () -> caring.ask(then, tale.operator()));
            }
        }
    }

    private void write(MentorshipId id, FinishPart part, LocalDate day, Tale tale) {
        var circle = circles.circle(id, tale);
        var pen = new Pen(tale.operator(), CirclePlay.leader(circle, day, tale));
        summing.write(summing.of(id), part.summary(), false, pen);
        summing.ask(circle, summing.of(id), pen);
        var source = new CircleOutcome.Source(CircleOutcome.Asked.MENTEE, day);
        outcomes.note(
                CircleOutcome.fresh(circle.mentorship(), 0, part.doing(), part.hours(), source)
                        .earning(part.income()),
                pen);
    }

    private void agree(MentorshipId id, FinishPart part, LocalDate day, Tale tale) {
        var circle = circles.circle(id, tale);
        var mentee = circle.holder(CircleRole.MENTEE, day).orElseThrow().person();
        var pen = new Pen(tale.operator(), tale.herself(mentee));
        summing.right(circle, summing.of(id).lock(), RightWay.SELF, null, pen);
        telling.certify(new WorkCertificate(id, part.testimonial(), part.hours(), 0), pen);
        for (var role :
                new CircleRole[] {CircleRole.MENTEE, CircleRole.MENTOR, CircleRole.EMPLOYER}) {
            var who = circle.holder(role, day).orElseThrow().person();
            telling.tell(
                    new LookingBack(id, role, yes(role), "", false, 0),
                    new Pen(tale.operator(), tale.herself(who)));
        }
    }

    private static Map<BackQuestion, BackQuestion.BackAnswer> yes(CircleRole role) {
        return BackQuestion.of(role).stream()
                .collect(Collectors.toMap(one -> one, _ -> BackQuestion.BackAnswer.YES));
    }
}
