package org.handslag.seats;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A wish for seats, as it was typed and checked.
 *
 * @param submission the form's own random id: the same form sent twice gets the same receipt
 * @param seats one for each seat that is wished for; nameless where the name comes later
 * @param forColleagues whether the contact asks for others
 * @param whenFull what to do when there are fewer free seats than wished for
 * @param suspicious when something about the form asks for a press in the mail first
 */
public record SeatRequest(
        UUID submission,
        CourseInstanceId instance,
        Contact contact,
        boolean forColleagues,
        List<Seat> seats,
        WhenFull whenFull,
        How how,
        String askedBy,
        boolean suspicious) {

    /**
     * @param known who she is, when a coordinator has found her; null for whoever has the address
     */
    public record Contact(
            String name,
            @Nullable Email email,
            String telephone,
            PostalAddress address,
            String organisation,
            String workplace,
            Locale language,
            @Nullable PersonId known) {

        public Contact(
                String name,
                @Nullable Email email,
                String telephone,
                PostalAddress address,
                String organisation,
                String workplace,
                Locale language) {
            this(name, email, telephone, address, organisation, workplace, language, null);
        }
    }

    /**
     * One seat; the name is empty while it is not known who comes.
     *
     * @param known as in {@link Contact}
     */
    public record Seat(
            String name,
            @Nullable Email email,
            String telephone,
            Locale language,
            @Nullable PersonId known) {

        public Seat(String name, @Nullable Email email, String telephone, Locale language) {
            this(name, email, telephone, language, null);
        }

        public boolean isNameless() {
            return name.isEmpty();
        }
    }

    /**
     * What a coordinator grants for a reason.
     *
     * @param beyond a seat at once, whoever waits and however full it is
     * @param excused whether it is let pass that she has not what the date asks of who comes
     */
    public record Leave(String reason, boolean beyond, boolean excused) {
        static final Leave NONE = new Leave("", false, false);
    }

    /** What to do when there are fewer free seats than wished for. */
    public enum WhenFull {
        /** Take nothing and tell how many there are. */
        ASK,
        /** Take what there is; the rest waits, each for itself. */
        SOME,
        /** All wait, and get their seats together or not at all. */
        TOGETHER
    }

    public SeatRequest {
        seats = List.copyOf(seats);
    }

    /** The same wish, which must be confirmed by a press in the mail before it counts. */
    public SeatRequest asSuspicious() {
        return new SeatRequest(
                submission, instance, contact, forColleagues, seats, whenFull, how, askedBy, true);
    }

    /** Whether two seats are for the same person, or the same address. */
    boolean namesSomeoneTwice() {
        return holdsTwice(
                        seats.stream()
                                .map(Seat::email)
                                .filter(Objects::nonNull)
                                .map(Email::normalised)
                                .toList())
                || holdsTwice(seats.stream().map(Seat::known).filter(Objects::nonNull).toList());
    }

    private static boolean holdsTwice(List<?> all) {
        return all.stream().distinct().count() < all.size();
    }
}
