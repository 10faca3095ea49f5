package org.handslag.demomentorships;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.handslag.checkin.CheckInVoice;
import org.handslag.demo.Moments;
import org.handslag.demomentorships.CarryingPlay.Span;
import org.handslag.mentorship.CircleRole;
import org.handslag.progress.ProgressItem;
import org.handslag.progress.ProgressRating;
import org.handslag.progress.ProgressRating.Rater;
import org.handslag.wellbeing.CallWish;
import org.handslag.wellbeing.WellbeingLevel;
import org.handslag.wellbeing.WellbeingSaid;
import org.handslag.wellbeing.WellbeingTelling;
import org.handslag.wellbeing.WellbeingTelling.Teller;
import org.springframework.stereotype.Component;

/** How it is going, every second week, and how far it has come, every third month. */
@Component
class AskingPlay implements Carried {
    private static final int HALF = 5;

    private final CirclePlay circles;
    private final WellbeingTelling telling;
    private final ProgressRating rating;
    private final Moments moments;

    AskingPlay(
            CirclePlay circles, WellbeingTelling telling, ProgressRating rating, Moments moments) {
        this.circles = circles;
        this.telling = telling;
        this.rating = rating;
        this.moments = moments;
    }

    @Override
    public void play(Span span, CarryingPart part, Tale tale) {
        answers(span, CheckInVoice.MENTEE, part.mentee(), tale);
        answers(span, CheckInVoice.MENTOR, part.mentor(), tale);
        for (var day = span.from().plusDays(7);
                day.isBefore(span.until());
                day = day.plusMonths(3)) {
            rate(span, day, tale);
        }
    }

    private void answers(Span span, CheckInVoice voice, String levels, Tale tale) {
        for (int i = 0; i < levels.length(); i++) {
            var day = span.from().plusDays(5 + 14L * i);
            if (levels.charAt(i) != '-' && day.isBefore(span.until())) {
                say(span, voice, day, level(levels.charAt(i)), tale);
            }
        }
    }

    private void say(
            Span span, CheckInVoice voice, LocalDate day, WellbeingLevel level, Tale tale) {
        moments.onMorning(
                day,
                tale.operator(),
                () -> {
                    var circle = circles.circle(span.id(), tale);
                    var who = circle.holder(voice.role(), day).orElseThrow();
                    if (who.hasPromised()) {
                        var call =
                                level == WellbeingLevel.NOT_GOOD ? CallWish.SOME_TIME : CallWish.NO;
                        telling.tell(
                                new Teller(span.id(), voice, who.person(), day, day),
                                new WellbeingSaid(level, WellbeingLevel.GOOD, call, ""),
                                null,
                                tale.operator(),
                                tale.herself(who.person()));
                    }
                });
    }

    private static WellbeingLevel level(char letter) {
        return switch (letter) {
            case 'G' -> WellbeingLevel.GOOD;
            case 'S' -> WellbeingLevel.SO_SO;
            case 'N' -> WellbeingLevel.NOT_GOOD;
            default -> throw new IllegalStateException("No level " + letter);
        };
    }

    /** She begins in the middle and comes a step further each time. */
    private void rate(Span span, LocalDate day, Tale tale) {
        moments.onMorning(
                day,
                tale.operator(),
                () -> {
                    var circle = circles.circle(span.id(), tale);
                    var mentee = circle.holder(CircleRole.MENTEE, day).orElseThrow().person();
                    var who = new Rater(span.id(), CheckInVoice.MENTEE, mentee, day, day);
                    rating.rate(who, scores(span, day), null, null, tale.herself(mentee));
                });
    }

    private static Map<ProgressItem, Integer> scores(Span span, LocalDate day) {
        var further = (int) (day.toEpochDay() - span.from().toEpochDay()) / 90;
        var scores = new EnumMap<ProgressItem, Integer>(ProgressItem.class);
        for (var item : ProgressItem.values()) {
            scores.put(item, Math.min(10, HALF + further + item.ordinal() % 2));
        }
        return scores;
    }
}
