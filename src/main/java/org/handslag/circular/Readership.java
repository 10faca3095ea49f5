package org.handslag.circular;

import java.util.List;
import java.util.Objects;
import org.handslag.course.CourseInstanceId;
import org.handslag.journal.Reads;
import org.handslag.letter.OwnWords;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seated;
import org.springframework.stereotype.Component;

/** Who can be written to at an instance. Those who are gone cannot. */
@Component
class Readership {
    private final Seated seated;
    private final OwnWords own;
    private final Reads reads;

    Readership(Seated seated, OwnWords own, Reads reads) {
        this.seated = seated;
        this.own = own;
        this.reads = reads;
    }

    /** All of whom she may choose, which she thereby reads. */
    List<Registration> all(CourseInstanceId instance, Viewer by) {
        var all =
                seated.active(instance).stream()
                        .filter(seat -> seat.state() != RegistrationState.UNVERIFIED)
                        .toList();
        reads.read(
                by,
                "circular",
                all.stream().map(Registration::person).filter(Objects::nonNull).toList());
        return all;
    }

    List<Reader> of(List<Registration> seats) {
        return own.readers(seats);
    }

    /** Who gets it now. */
    List<Reader> of(CourseInstanceId instance, Wish wish) {
        return own.readers(wish.audience().of(seated.active(instance), wish.picked()));
    }
}
