package org.handslag.seats;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * The organiser's answers to those who have applied, to one or to many at once. The same rules as
 * {@link Seats}; whoever is approved gets a seat if there is one, else the turn of her application.
 */
@Component
public class Approvals {
    private final Desks desks;
    private final Registrations registrations;

    Approvals(Desks desks, Registrations registrations) {
        this.desks = desks;
        this.registrations = registrations;
    }

    /**
     * Says yes to these, in the order in which they applied; also to whom the answer was no before.
     * Whoever has an answer already, or has called off meanwhile, stays as she is. Returns those
     * who were approved, as they stand now.
     */
    public List<Registration> approve(
            CourseInstanceId instance, Collection<RegistrationId> those, Viewer by) {
        var desk = desks.open(instance, by);
        desk.requireComing();
        var approved =
                at(desk, those).stream()
                        .filter(one -> one.state().mayBeApproved())
                        .map(one -> approve(desk, one))
                        .toList();
        return approved.stream().map(one -> registrations.find(one.id()).orElseThrow()).toList();
    }

    private static Registration approve(Desk desk, Registration one) {
        return desk.comeBack(one.approved(desk.now()), one.queue(), Cause.APPROVED);
    }

    /**
     * Says no to these. Returns those who were told, as they stand now.
     *
     * @param words to each of them, in her own language
     */
    public List<Registration> decline(
            CourseInstanceId instance,
            Collection<RegistrationId> those,
            Function<Registration, String> words,
            Viewer by) {
        var desk = desks.open(instance, by);
        return at(desk, those).stream()
                .filter(one -> one.state() == RegistrationState.APPLIED)
                .map(one -> decline(desk, one, words.apply(one)))
                .toList();
    }

    private static Registration decline(Desk desk, Registration one, String words) {
        if (words.isBlank()) {
            throw new Refusal("seats.refused.words-missing");
        }
        var next = one.become(RegistrationState.NOT_APPROVED, desk.now());
        return desk.change(one, next, Cause.NOT_APPROVED, words);
    }

    /**
     * How many of so many would get a seat if they were approved now; the next may know otherwise.
     */
    public int seatsFor(CourseInstance instance, int applicants, Viewer by) {
        var desk = desks.look(instance, by);
        for (int seats = applicants; seats > 0; seats--) {
            if (desk.queueLetsBy(seats, How.WEB)) {
                return seats;
            }
        }
        return 0;
    }

    /** In the order in which they applied. */
    private List<Registration> at(Desk desk, Collection<RegistrationId> those) {
        return registrations.all(desk.instance().id()).stream()
                .filter(one -> those.contains(one.id()))
                .toList();
    }
}
