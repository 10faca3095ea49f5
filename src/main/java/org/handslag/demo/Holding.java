package org.handslag.demo;

import java.time.Duration;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.completion.Completing;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.need.NeedClearing;
import org.handslag.seats.Seated;
import org.springframework.stereotype.Component;

/**
 * The day comes: people are noted session by session, what they completed is recorded, and a while
 * after it what they needed is forgotten.
 */
@Component
public class Holding {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_WHILE = Duration.ofDays(15);

    private final Seated seated;
    private final Marking marking;
    private final Completing completing;
    private final NeedClearing clearing;
    private final Moments moments;

    Holding(
            Seated seated,
            Marking marking,
            Completing completing,
            NeedClearing clearing,
            Moments moments) {
        this.seated = seated;
        this.marking = marking;
        this.completing = completing;
        this.clearing = clearing;
        this.moments = moments;
    }

    /**
     * @param left how many, the last to have come, go home too early to complete
     */
    public void hold(CourseInstance instance, int left, Stage stage) {
        var operator = stage.operator();
        for (var session : instance.sessions()) {
            moments.at(session.starts(), operator, () -> note(instance, session, left, stage));
        }
        moments.at(
                instance.ends(), operator, () -> completing.record(instance, stage.coordinator()));
        moments.byTask(instance.ends().plus(A_WHILE), clearing::clear);
    }

    private void note(CourseInstance instance, CourseSession session, int left, Stage stage) {
        var people = seated.of(instance.id());
        for (int i = 0; i < people.size(); i++) {
            var early = i >= people.size() - left;
            marking.mark(
                    instance,
                    session,
                    people.get(i),
                    early ? leftEarly(session) : Note.present(Way.LIST),
                    stage.coordinator());
        }
    }

    private static Note leftEarly(CourseSession session) {
        return new Note(Presence.PRESENT, null, session.starts().plus(AN_HOUR), Way.LIST, "");
    }
}
