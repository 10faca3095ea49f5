package org.handslag.transfer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.Courses;
import org.handslag.foretold.Foretelling;
import org.handslag.foretold.Foretold;
import org.handslag.scope.Operator;
import org.handslag.survey.DateAsking;
import org.springframework.stereotype.Component;

/**
 * Foretells the question of how it went. Who has written a task is nobody's business: the letter,
 * which quotes none, is looked at as anyone who was there.
 */
@Component
class TransferForetold implements Foretelling {
    private final TransferRows rows;
    private final AskingDays days;
    private final DateAsking asking;
    private final Courses courses;
    private final TransferLetters letters;

    TransferForetold(
            TransferRows rows,
            AskingDays days,
            DateAsking asking,
            Courses courses,
            TransferLetters letters) {
        this.rows = rows;
        this.days = days;
        this.asking = asking;
        this.courses = courses;
        this.letters = letters;
    }

    @Override
    public List<Foretold> around(CourseInstance date, Operator home) {
        var course = courses.find(date.course()).orElseThrow();
        var count = rows.count(date.id());
        var gone = count.asked() > 0;
        return List.of(
                new Foretold(
                        "transfer-question",
                        at(date, home.zone()),
                        gone,
                        gone ? count.asked() : count.written(),
                        asking.expected(date),
                        person -> letters.example(date, course, person, home)));
    }

    /** For those who wrote before the day was over; who writes later is asked as much later. */
    private Instant at(CourseInstance date, ZoneId zone) {
        var day = date.ends().atZone(zone).toLocalDate().plusDays(days.of(date.course()));
        return day.atTime(Asking.MORNING).atZone(zone).toInstant();
    }
}
