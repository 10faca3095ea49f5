package org.handslag.signup;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Submitted;

/**
 * What came of a form that was sent: states and numbers, no names and no answers, since whoever
 * types someone's address gets to see it.
 *
 * @param number place on the waiting list of the first who waits, 0 when nobody does
 */
public record Receipt(
        CourseInstance instance,
        Texts title,
        boolean forColleagues,
        boolean byMail,
        List<RegistrationState> states,
        int number) {

    static Receipt of(CourseInstance instance, Texts title, Submitted submitted, int number) {
        return new Receipt(
                instance,
                title,
                submitted.forColleagues(),
                submitted.byMail(),
                submitted.registrations().stream().map(Registration::state).toList(),
                number);
    }

    public int confirmed() {
        return count(RegistrationState.CONFIRMED);
    }

    public int waiting() {
        return count(RegistrationState.WAITING);
    }

    public boolean isUnverified() {
        return count(RegistrationState.UNVERIFIED) > 0;
    }

    /** Key of the sentence that tells how it stands. */
    public String standing() {
        if (isUnverified()) {
            return "verify";
        }
        if (forColleagues) {
            return "seats";
        }
        if (confirmed() > 0) {
            return "confirmed";
        }
        return waiting() > 0 ? "waiting" : "other";
    }

    private int count(RegistrationState state) {
        return (int) states.stream().filter(s -> s == state).count();
    }
}
