package org.handslag.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.completion.Expiry;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.seats.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * One of an employer's people, as its contact may see her: nothing of what she needs, of how she
 * was there, or of what she has asked for herself.
 *
 * @param workplaces where she works, in one line; may be empty
 * @param done what she has completed, the latest first
 * @param coming the seats that the employer has booked for her
 */
public record RoomColleague(
        PersonId person,
        String name,
        String email,
        String workplaces,
        List<Done> done,
        List<Booked> coming) {

    /**
     * @param code by which anyone can verify a certificate that holds; empty when there is none
     * @param next the next date of the course that can be booked, when the certificate is ending
     */
    public record Done(
            Texts course,
            LocalDate on,
            boolean mentor,
            String code,
            Expiry expiry,
            @Nullable CourseInstanceId next) {
        /** Whether it is time to come again, or past it. */
        public boolean isEnding() {
            return expiry.isSoon() || expiry.isOver();
        }
    }

    public record Booked(Texts title, Instant starts, RegistrationState state) {}

    public boolean isMentor() {
        return done.stream().anyMatch(Done::mentor);
    }

    RoomColleague and(RoomColleague more) {
        var all = Stream.concat(done.stream(), more.done.stream()).toList();
        return new RoomColleague(person, name, email, workplaces, all, coming);
    }

    RoomColleague with(List<BookedDate> dates) {
        return new RoomColleague(
                person, name, email, workplaces, done, dates.stream().flatMap(this::hers).toList());
    }

    private Stream<Booked> hers(BookedDate date) {
        return date.seats().stream()
                .filter(seat -> person.equals(seat.person()))
                .map(seat -> new Booked(date.title(), date.starts(), seat.state()));
    }
}
