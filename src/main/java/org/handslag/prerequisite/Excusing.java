package org.handslag.prerequisite;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.handslag.course.CourseInstance;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.letter.SeatMail;
import org.handslag.prerequisite.Condition.End;
import org.handslag.prerequisite.Conditions.Settlement;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.springframework.stereotype.Component;

/** Lets a seat hold although its condition has not come true; the journal keeps why. */
@Component
class Excusing {
    private final Conditions conditions;
    private final SeatMail mail;
    private final Journal journal;
    private final Clock clock;

    Excusing(Conditions conditions, SeatMail mail, Journal journal, Clock clock) {
        this.conditions = conditions;
        this.mail = mail;
        this.journal = journal;
        this.clock = clock;
    }

    void excuse(Registration registration, CourseInstance instance, String reason, Viewer by) {
        var end = new Settlement(End.EXCUSED, by.person(), reason, clock.instant());
        var hung = conditions.settle(registration.id(), end) > 0;
        if (!hung) {
            var person = Objects.requireNonNull(registration.person());
            conditions.add(registration.id(), person, end);
        }
        journal.changed(
                by,
                "registration.excused",
                new Subject("registration", registration.id().value()),
                Map.of(),
                Map.of("reason", reason));
        if (hung && registration.state() == RegistrationState.CONFIRMED) {
            mail.tell(registration, instance, "condition-met");
        }
    }
}
