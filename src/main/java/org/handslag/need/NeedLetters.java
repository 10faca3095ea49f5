package org.handslag.need;

import java.time.Clock;
import java.time.Duration;
import org.handslag.course.CourseInstance;
import org.handslag.letter.OfficeMail;
import org.handslag.letter.SeatMail;
import org.handslag.seats.Registration;
import org.springframework.stereotype.Component;

/**
 * Tells that something about needs has happened, and never what: a message is kept longer than a
 * need.
 */
@Component
class NeedLetters {
    /** So near the start the coordinator must hear at once. */
    static final Duration NEAR = Duration.ofDays(3);

    private final SeatMail mail;
    private final OfficeMail office;
    private final Clock clock;

    NeedLetters(SeatMail mail, OfficeMail office, Clock clock) {
        this.mail = mail;
        this.office = office;
        this.clock = clock;
    }

    void tell(Registration registration, CourseInstance instance) {
        mail.tellHerself(registration, instance, "need-arranged");
    }

    /** What was arranged is not any more, or not in the way that she was told. */
    void tellOpenAgain(Registration registration, CourseInstance instance) {
        mail.tellHerself(registration, instance, "need-open-again");
    }

    void alert(CourseInstance instance) {
        var left = Duration.between(clock.instant(), instance.starts());
        var comes = !instance.isCancelled() && !instance.isOver(clock.instant());
        if (comes && left.compareTo(NEAR) < 0) {
            office.tell(instance, "need-late", "/needs");
        }
    }
}
