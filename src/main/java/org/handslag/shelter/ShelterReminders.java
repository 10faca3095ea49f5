package org.handslag.shelter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Reminds the handlers and whoever decided, thirty and seven days before the last day and on it.
 * After that nothing happens by itself.
 */
@Component
public class ShelterReminders {
    static final int FIRST = 30;
    static final int NEXT = 7;

    private final Shelters shelters;
    private final ShelterLetters letters;
    private final Operators operators;
    private final UnitOfWork work;
    private final Clock clock;

    ShelterReminders(
            Shelters shelters,
            ShelterLetters letters,
            Operators operators,
            UnitOfWork work,
            Clock clock) {
        this.shelters = shelters;
        this.letters = letters;
        this.operators = operators;
        this.work = work;
        this.clock = clock;
    }

    void remindAll() {
        for (var operator : operators.all()) {
            var today = LocalDate.ofInstant(clock.instant(), operator.zone());
            work.in(operator.id(), () -> remind(operator, today));
        }
    }

    /** What should have been told while the program stood still is told once, not three times. */
    public void remind(Operator home, LocalDate today) {
        for (var shelter : shelters.all()) {
            var left = shelter.daysLeft(today);
            var due = left <= 0 ? 0 : left <= NEXT ? NEXT : FIRST;
            if (left <= FIRST && shelters.tell(shelter, due)) {
                var whom = new LinkedHashSet<>(List.of(shelter.decidedBy()));
                shelter.handlers().forEach(handler -> whom.add(handler.person()));
                whom.forEach(person -> letters.tell(person, "ends", home));
            }
        }
    }
}
