package org.handslag.prerequisite;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.scope.PersonId;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** The day it is where the operator is, and the note of who reads about whom. */
@Component
class Surroundings {
    private final Reads reads;
    private final Clock clock;

    Surroundings(Reads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }

    void read(Frame f, PersonId person) {
        reads.read(f.viewer(), "prerequisite", List.of(person));
    }
}
