package org.handslag.demomentorships;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.handslag.demo.Moments;
import org.handslag.demomentorships.CarryingPlay.Span;
import org.handslag.hours.Giving;
import org.handslag.hours.HourLedgers;
import org.handslag.hours.HourTelling;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.statement.MonthStatement.StatementApprover;
import org.handslag.statement.Stating;
import org.springframework.stereotype.Component;

/** The mentor notes her hours each week, the mentee says each month that they are right. */
@Component
class HoursPlay implements Carried {
    private static final int QUARTER = 15;

    private final CirclePlay circles;
    private final Giving giving;
    private final HourTelling telling;
    private final HourLedgers ledgers;
    private final Stating stating;
    private final Moments moments;

    HoursPlay(
            CirclePlay circles,
            Giving giving,
            HourTelling telling,
            HourLedgers ledgers,
            Stating stating,
            Moments moments) {
        this.circles = circles;
        this.giving = giving;
        this.telling = telling;
        this.ledgers = ledgers;
        this.stating = stating;
        this.moments = moments;
    }

    @Override
    public void play(Span span, CarryingPart part, Tale tale) {
        var minutes = span.agreed().content().support().minutes();
        if (minutes == null || part.hours() == 0) {
            return;
        }
        var weekly = Math.max(QUARTER, minutes * part.hours() / 100 / QUARTER * QUARTER);
        for (var day = span.from().plusDays(1);
                day.isBefore(span.until());
                day = day.plusWeeks(1)) {
            give(span.id(), day, weekly, tale);
            var next = day.plusWeeks(1);
            if (!YearMonth.from(next).equals(YearMonth.from(day)) && next.isBefore(span.until())) {
                close(
                        span.id(),
                        YearMonth.from(day),
                        next.withDayOfMonth(1).plusDays(2),
                        part,
                        tale);
            }
        }
        if (part.confirmed()) {
            var last = span.until();
            moments.onMorning(last, tale.operator(), () -> confirm(span.id(), last, tale));
        }
    }

    private void give(MentorshipId id, LocalDate day, int minutes, Tale tale) {
        moments.onMorning(
                day.plusDays(1),
                tale.operator(),
                () -> {
                    var circle = circles.circle(id, tale);
                    var mentor = circle.holder(CircleRole.MENTOR, day).orElseThrow();
                    if (mentor.hasPromised() && !day.isBefore(mentor.from())) {
                        giving.give(
                                circle,
                                new Giving.Noted(mentor.person(), day, minutes),
                                tale.operator(),
                                tale.herself(mentor.person()));
                    }
                });
    }

    /** The mentee says yes, and the month is approved and sent. */
    private void close(
            MentorshipId id, YearMonth month, LocalDate day, CarryingPart part, Tale tale) {
        if (!part.confirmed() || day.isAfter(tale.today())) {
            return;
        }
        moments.onMorning(
                day,
                tale.operator(),
                () -> {
                    confirm(id, day, tale);
                    var circle = circles.circle(id, tale);
                    var employer = holder(id, CircleRole.EMPLOYER, day, tale);
                    var draft = stating.draft(circle, month, tale.operator());
                    if (!draft.isEmpty()) {
                        stating.approve(
                                circle,
                                month,
                                StatementApprover.EMPLOYER,
                                draft.digest(),
                                tale.operator(),
                                tale.herself(employer));
                        stating.of(id, month)
                                .ifPresent(
                                        one ->
                                                stating.send(
                                                        one,
                                                        day,
                                                        "Arbetsmarknadsenheten",
                                                        tale.coordinator()));
                    }
                });
    }

    /** She says of all that was noted that it is right. */
    private void confirm(MentorshipId id, LocalDate day, Tale tale) {
        var circle = circles.circle(id, tale);
        var mentee = holder(id, CircleRole.MENTEE, day, tale);
        var given =
                ledgers.of(circle, day).unanswered().values().stream()
                        .flatMap(List::stream)
                        .toList();
        if (!given.isEmpty()) {
            telling.answer(
                    circle, given, new HourTelling.Said(true, "", null), tale.herself(mentee));
        }
    }

    private PersonId holder(MentorshipId id, CircleRole role, LocalDate day, Tale tale) {
        return circles.circle(id, tale).holder(role, day).orElseThrow().person();
    }
}
