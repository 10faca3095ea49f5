package org.handslag.hours;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.handslag.hours.HourAnswer.AnswerWay;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A mentor says what her weeks are like, and the mentee whether the hours that were noted are so.
 * Whether the reader may say it asks the caller.
 */
@Component
public class HourTelling {
    private final HourAnswers answers;
    private final UsualWeeks weeks;
    private final Journal journal;
    private final Clock clock;

    HourTelling(HourAnswers answers, UsualWeeks weeks, Journal journal, Clock clock) {
        this.answers = answers;
        this.weeks = weeks;
        this.journal = journal;
        this.clock = clock;
    }

    /** From the Monday of this week on. */
    public void plan(
            Circle circle, PersonId mentor, List<Integer> minutes, Operator home, Viewer by) {
        var from = GivenHours.monday(home.today(clock));
        var week = new UsualWeek(circle.mentorship().id(), mentor, from, minutes);
        weeks.add(week, by.self(), clock.instant());
        note(by, circle, "hours.planned", Map.of("minutes", week.inAll()));
    }

    /**
     * @param remembers how it was instead; empty when it is right
     * @param way how she said it; null when she answers herself
     */
    public record Said(boolean correct, String remembers, @Nullable AnswerWay way) {}

    /** The mentee says whether she remembers these hours so too, herself or through {@code by}. */
    public void answer(Circle circle, Collection<GivenHours> given, Said said, Viewer by) {
        var noted = said.way() == null ? null : by.self();
        var answer =
                new HourAnswer(
                        said.correct(), said.remembers(), clock.instant(), noted, said.way());
        answers.add(given.stream().map(GivenHours::id).toList(), answer);
        note(
                by,
                circle,
                said.correct() ? "hours.confirmed" : "hours.denied",
                Map.of("days", given.size()));
    }

    private void note(Viewer by, Circle circle, String what, Map<String, ?> after) {
        var subject = new Subject(Giving.SUBJECT, circle.mentorship().id().value());
        journal.changed(by, what, subject, Map.of(), after);
    }
}
