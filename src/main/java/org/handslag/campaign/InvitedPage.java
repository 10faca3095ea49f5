package org.handslag.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What someone meets who follows the link of an invitation.
 *
 * @param dates those that one can register for now
 * @param last what was answered before
 */
public record InvitedPage(
        String token,
        String workplace,
        String organisation,
        List<CampaignDates.Invited> dates,
        Optional<Reply> last,
        Form form) {

    public String path() {
        return "/invited/" + token;
    }

    public List<Option> replies(Frame f) {
        return List.of(Reply.values()).stream()
                .map(reply -> Option.of(reply, f.t(reply), f.t("campaign.reply." + reply)))
                .toList();
    }

    public List<Option> days(Frame f) {
        return dates.stream()
                .map(date -> Option.of(date.instance().slug(), date.told(f.home(), f.locale())))
                .toList();
    }

    /**
     * One answer.
     *
     * @param whole whether it is meant for the whole organisation
     * @param until last day of "not now"
     */
    public record Given(
            Reply reply,
            boolean whole,
            @Nullable LocalDate until,
            String colleagueName,
            String colleagueEmail) {
        static Given never(boolean whole) {
            return new Given(Reply.NEVER, whole, null, "", "");
        }
    }

    /** What a workplace can answer to an invitation. */
    public enum Reply {
        COME,
        /** Someone else there is the one to ask. */
        COLLEAGUE,
        NOT_NOW,
        /** Not this, and nothing after it. */
        NEVER
    }
}
