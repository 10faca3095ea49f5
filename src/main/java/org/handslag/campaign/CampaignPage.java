package org.handslag.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.campaign.Waves.Wave;
import org.handslag.contacting.Addressee;
import org.handslag.contacting.SendOutcome;
import org.handslag.message.Letter;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as the office sees it.
 *
 * @param chosen how many workplaces
 * @param silent how many got it and have not answered
 */
public record CampaignPage(
        Campaign campaign,
        ChoosePage.Found chosen,
        List<CampaignDates.Invited> dates,
        List<CampaignPage.WaveCount> waves,
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
        return waves.stream().mapToInt(CampaignPage.WaveCount::sent).sum();
    }

    /** One line of the list. */
    public record Listed(
            CampaignId id,
            String name,
            CampaignState state,
            Instant made,
            int chosen,
            int sent,
            int answered) {}

    /** A wave with what came of it. */
    public record WaveCount(Wave wave, int targets, int sent, int skipped) {}

    /**
     * A campaign as one of its workplaces will get it, before it begins.
     *
     * @param letter null while nobody is chosen or nothing is written
     * @param texts how easy each language's text is to read
     * @param last day of the last wave
     */
    public record CampaignPreview(
            CampaignPage page,
            List<Option> readers,
            @Nullable Letter letter,
            Map<Locale, Readability> texts,
            @Nullable LocalDate last) {

        static List<Option> options(List<Addressee> some) {
            return some.stream()
                    .map(one -> Option.of(one.target(), one.organisation() + ", " + one.name()))
                    .toList();
        }

        public boolean mayStart() {
            return page.campaign().isDraft() && page.chosen().all() > 0 && letter != null;
        }
    }
}
