package org.handslag.campaign;

import java.util.List;

/**
 * A campaign as the office sees it.
 *
 * @param chosen how many workplaces
 * @param silent how many got it and have not answered
 */
public record CampaignPage(
        Campaign campaign,
        Targets.Found chosen,
        List<CampaignDates.Invited> dates,
        List<WaveRows.Count> waves,
        List<Skipped> skipped,
        Funnel funnel,
        int silent) {

    /** How many were not written to, and why. */
    public record Skipped(SendOutcome why, int count) {}

    public String path() {
        return "/campaigns/" + campaign.id();
    }

    public boolean mayRemind() {
        return campaign.state() == CampaignState.DONE
                && silent > 0
                && waves.stream().noneMatch(count -> count.wave().reminder());
    }

    public int sent() {
        return waves.stream().mapToInt(WaveRows.Count::sent).sum();
    }
}
