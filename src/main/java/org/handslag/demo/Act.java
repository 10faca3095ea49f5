package org.handslag.demo;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.handslag.circular.Audience;
import org.handslag.need.NeedChoice;
import org.jspecify.annotations.Nullable;

/** Something that happens to a date of the script when people have registered. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "does")
sealed interface Act {
    /**
     * How many days before: before a past date, before the World is made for one to come. Null when
     * it is done in the present, so that what is sent still waits.
     */
    @Nullable Integer ago();

    // --- seats ---------------------------------------------------------------------------

    sealed interface OfSeats extends Act {}

    /** Someone calls her place or her wish off. */
    record Leaves(@Nullable Integer ago, String who) implements OfSeats {}

    /** Someone gives her place to a colleague. */
    record Swaps(@Nullable Integer ago, String who, String to) implements OfSeats {}

    /** After a move: she can come on the new day. */
    record StillComes(@Nullable Integer ago, String who) implements OfSeats {}

    /** After a cancellation: she takes the place at the next date that she is offered. */
    record GoesAlong(@Nullable Integer ago, String who) implements OfSeats {}

    /**
     * Someone asks on the telephone and has no address for mail.
     *
     * @param address street, postal code and town; may be empty
     */
    record Calls(
            @Nullable Integer ago,
            String who,
            String telephone,
            List<String> address,
            String askedBy)
            implements OfSeats {}

    /**
     * A contact books seats for colleagues.
     *
     * @param unreachable colleagues without an address, who hear through the contact
     * @param nameless how many seats get their name later
     */
    record Books(
            @Nullable Integer ago,
            String who,
            String organisation,
            String workplace,
            List<String> colleagues,
            List<String> unreachable,
            int nameless)
            implements OfSeats {}

    // --- needs ---------------------------------------------------------------------------

    sealed interface OfNeeds extends Act {}

    /** Someone tells what she needs, each choice with her own words or none. */
    record Tells(@Nullable Integer ago, String who, Map<NeedChoice, String> needs)
            implements OfNeeds {}

    /** The coordinator writes how it is arranged. */
    record Arranges(@Nullable Integer ago, String who, Map<NeedChoice, String> how)
            implements OfNeeds {}

    // --- the date itself -----------------------------------------------------------------

    sealed interface OfDate extends Act {}

    /** The coordinator writes to many. */
    record Writes(
            @Nullable Integer ago,
            Audience audience,
            Map<String, String> subject,
            Map<String, String> text)
            implements OfDate {}

    /**
     * @param later how many days
     */
    record Moves(@Nullable Integer ago, int later) implements OfDate {}

    record Cancels(@Nullable Integer ago, Map<String, String> message) implements OfDate {}
}
