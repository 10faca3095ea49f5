package org.handslag.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to many workplaces.
 *
 * @param name what the office calls it; no one else sees it
 * @param dates course dates that it invites to
 */
public record Campaign(
        CampaignId id,
        ProgrammeId programme,
        String name,
        Texts subject,
        Texts text,
        Pace pace,
        List<CourseInstanceId> dates,
        Standing standing,
        long version) {

    /** When the first wave goes, at which hour each goes, and how many a day. */
    public record Pace(LocalDate firstDay, int hour, int perDay) {}

    /**
     * @param open whether some wave is not sent yet
     */
    public record Standing(
            @Nullable Instant started,
            @Nullable Instant paused,
            @Nullable Instant stopped,
            boolean open) {
        public static Standing draft() {
            return new Standing(null, null, null, false);
        }

        CampaignState state() {
            if (started == null) {
                return CampaignState.DRAFT;
            }
            if (stopped != null) {
                return CampaignState.STOPPED;
            }
            if (!open) {
                return CampaignState.DONE;
            }
            return paused != null ? CampaignState.PAUSED : CampaignState.RUNNING;
        }
    }

    public Campaign {
        dates = List.copyOf(dates);
    }

    public CampaignState state() {
        return standing.state();
    }

    public boolean isDraft() {
        return state() == CampaignState.DRAFT;
    }

    Campaign start(Instant now) {
        require(CampaignState.RUNNING);
        return with(new Standing(now, null, null, true));
    }

    Campaign pause(Instant now) {
        require(CampaignState.PAUSED);
        return with(new Standing(standing.started(), now, null, true));
    }

    Campaign resume() {
        require(CampaignState.RUNNING);
        return with(new Standing(standing.started(), null, null, true));
    }

    Campaign stop(Instant now) {
        require(CampaignState.STOPPED);
        return with(new Standing(standing.started(), standing.paused(), now, standing.open()));
    }

    /** What is written anew, as long as nothing is sent. */
    Campaign rewritten(
            String newName,
            Texts newSubject,
            Texts newText,
            Pace newPace,
            List<CourseInstanceId> to) {
        if (!isDraft()) {
            throw new Refusal("campaign.refused.begun");
        }
        return new Campaign(
                id, programme, newName, newSubject, newText, newPace, to, standing, version);
    }

    private void require(CampaignState next) {
        if (!state().successors().contains(next)) {
            throw new Refusal("campaign.refused.state");
        }
    }

    private Campaign with(Standing other) {
        return new Campaign(id, programme, name, subject, text, pace, dates, other, version);
    }
}
