package org.handslag.network;

import java.util.List;
import org.handslag.experience.BankCard;
import org.handslag.scope.PersonId;
import org.handslag.venue.Venue;
import org.jspecify.annotations.Nullable;

/** A guest with her name, on her coordinator's list. */
public record Attendee(Guest guest, String name, String email) {
    /** A member who may have come without being on the list. */
    public record Found(PersonId id, String name) {}

    /** A meeting on a guest's own list, with her answer. */
    public record Mine(Meeting meeting, @Nullable GuestReply reply, boolean present) {}

    /**
     * A meeting as one guest sees it.
     *
     * @param answerable whether she can answer now
     * @param full whether a yes would have to wait
     */
    public record Asked(
            Meeting meeting,
            Guest guest,
            MeetingState state,
            @Nullable Venue venue,
            boolean answerable,
            boolean full,
            List<BankCard> fitting) {}

    /** A meeting that comes, as those see it who are no guests; {@code place} may be empty. */
    public record Coming(Meeting meeting, String place) {}
}
