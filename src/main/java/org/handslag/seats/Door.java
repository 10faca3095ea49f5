package org.handslag.seats;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.seats.Admission.Case;
import org.handslag.seats.Admission.Ruling;
import org.handslag.seats.Admission.Told;
import org.handslag.seats.Admission.Voice;
import org.handslag.seats.SeatRequest.Seat;
import org.jspecify.annotations.Nullable;

/** Who comes in at a desk, by what the date asks of her, and what is said of it to whom. */
class Door {
    private final Admission admission;
    private final CourseInstance instance;
    private final Viewer by;
    private @Nullable Boolean asks;

    Door(Admission admission, CourseInstance instance, Viewer by) {
        this.admission = admission;
        this.instance = instance;
        this.by = by;
    }

    Ruling ruling(Registration of) {
        return of.isNameless() || !asks() ? Ruling.MET : admission.of(Case.of(instance, of));
    }

    /** Most dates ask nothing: that is read once for as long as the desk is open. */
    private boolean asks() {
        if (asks == null) {
            asks = admission.asks(instance);
        }
        return asks;
    }

    /** What the date asks of who comes holds whichever way she comes. */
    void requireAdmitted(Registration coming) {
        if (ruling(coming) == Ruling.MISSING) {
            throw new Refusal(
                    admission.mayHear(coming.person(), by)
                            ? "seats.refused.not-admitted"
                            : "seats.refused.not-this-person");
        }
    }

    /**
     * Whether the answer depends on whose the addresses are and goes there alone: whoever types
     * someone's address learns nothing of her.
     */
    boolean answersByMail(SeatRequest request, Participants participants) {
        return asks()
                && !by.has(Role.COORDINATOR)
                && request.seats().stream()
                        .filter(seat -> seat.email() != null)
                        .anyMatch(seat -> isStranger(request, seat, participants));
    }

    private boolean isStranger(SeatRequest request, Seat seat, Participants participants) {
        var self = by.person();
        return self == null || !request.forColleagues() && !self.equals(participants.known(seat));
    }

    /** Those who cannot come; of the ones whose answer goes by mail nothing is said. */
    List<Outcome.Lack> lacks(SeatRequest request, Participants participants, boolean byMail) {
        if (!asks()) {
            return List.of();
        }
        return IntStream.rangeClosed(1, request.seats().size())
                .boxed()
                .flatMap(number -> lack(number, request, participants, byMail))
                .toList();
    }

    private Stream<Outcome.Lack> lack(
            int number, SeatRequest request, Participants participants, boolean byMail) {
        var seat = request.seats().get(number - 1);
        if (seat.isNameless() || byMail && seat.email() != null) {
            return Stream.empty();
        }
        var person = participants.known(seat);
        var asked = new Case(instance, person, null);
        return admission.of(asked) == Ruling.MISSING
                ? Stream.of(new Outcome.Lack(number, why(asked, request, seat)))
                : Stream.empty();
    }

    /** Whoever leaves no address is unknown to whoever asks as well. */
    private Told why(Case asked, SeatRequest request, Seat seat) {
        var herself = !request.forColleagues() && !by.has(Role.COORDINATOR);
        return seat.email() == null || admission.mayHear(asked.person(), by)
                ? admission.told(asked, herself ? Voice.HERSELF : Voice.ANOTHER, by.locale())
                : Told.nothing();
    }
}
