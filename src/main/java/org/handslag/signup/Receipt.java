package org.handslag.signup;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Submitted;
import org.jspecify.annotations.Nullable;

/**
 * What came of a form that was sent: states and numbers, no names and no answers, since whoever
 * types someone's address gets to see it.
 *
 * @param number place on the waiting list of the first who waits, 0 when nobody does
 * @param answerBy by when those who have applied get an answer; null when nobody has
 */
public record Receipt(
        CourseInstance instance,
        Texts title,
        boolean forColleagues,
        boolean byMail,
        List<RegistrationState> states,
        int number,
        @Nullable Instant answerBy) {

    static Receipt of(CourseInstance instance, Texts title, Submitted submitted, int number) {
        return new Receipt(
                instance,
                title,
                submitted.forColleagues(),
                submitted.byMail(),
                submitted.registrations().stream().map(Registration::state).toList(),
                number,
                answerBy(submitted));
    }

    private static @Nullable Instant answerBy(Submitted submitted) {
        return submitted.registrations().stream()
                .map(Registration::application)
                .filter(Objects::nonNull)
                .map(Registration.Application::answerBy)
                .findFirst()
                .orElse(null);
    }

    /** Says of nobody how it stands: that goes by mail alone. */
    Receipt unsaid() {
        var unverified = List.of(RegistrationState.UNVERIFIED);
        return new Receipt(instance, title, forColleagues, byMail, unverified, 0, null);
    }

    public int confirmed() {
        return count(RegistrationState.CONFIRMED);
    }

    public int waiting() {
        return count(RegistrationState.WAITING);
    }

    public int applied() {
        return count(RegistrationState.APPLIED);
    }

    public boolean isUnverified() {
        return count(RegistrationState.UNVERIFIED) > 0;
    }

    /** Key of the sentence that tells how it stands. */
    public String standing() {
        if (isUnverified()) {
            return "verify";
        }
        if (applied() > 0) {
            return forColleagues ? "seats-applied" : "applied";
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
