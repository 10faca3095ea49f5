package org.handslag.demoemployers;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.handslag.campaign.InvitedPage.Reply;
import org.handslag.relation.RelationState;
import org.jspecify.annotations.Nullable;

/** Something that happened between the operator and its employers on a day. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "does")
sealed interface Told {
    String on();

    // --- one employer --------------------------------------------------------------------

    sealed interface OfOne extends Told {
        String employer();
    }

    record Moves(
            String on, String employer, RelationState state, @Nullable String until, String why)
            implements OfOne {}

    record Notes(String on, String employer, String text) implements OfOne {}

    /**
     * A question for a day to come.
     *
     * @param sent when it went out by mail, null when it did not
     * @param byLink whether the answer came by the link in the mail
     */
    record Asks(
            String on,
            String employer,
            String question,
            String due,
            @Nullable String sent,
            @Nullable String answered,
            boolean byLink,
            @Nullable String answer)
            implements OfOne {}

    /** Works together with a labour-market unit. */
    record Joins(String on, String employer, String unit, String group) implements OfOne {}

    /**
     * It is asked to be ambassador.
     *
     * @param given when it said yes, null while it has not
     */
    record Honours(String on, String employer, @Nullable String given, boolean named)
            implements OfOne {}

    // --- many ----------------------------------------------------------------------------

    /**
     * A campaign.
     *
     * @param first day of the first wave
     * @param waves how many days it takes
     * @param dates readable addresses of dates, or of courses whose next date is meant
     * @param draft whether it has not begun
     */
    record Invites(
            String on,
            String name,
            List<String> municipalities,
            String first,
            int hour,
            int perDay,
            int waves,
            @Nullable String reminded,
            List<String> dates,
            boolean draft,
            Map<String, String> subject,
            Map<String, String> text,
            List<Says> answers)
            implements Told {}

    /**
     * @param who such as {@code Allvaror | Allum}
     * @param after so many days after the first wave
     * @param came whether someone of this workplace registered because of it
     */
    record Says(
            String who,
            Reply reply,
            int after,
            @Nullable String until,
            boolean whole,
            boolean came) {}
}
