package org.handslag.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.campaign.CampaignPage.Skipped;
import org.handslag.contacting.SendOutcome;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of a campaign together, for a coordinator of its programme. */
@Component
class CampaignPages {
    private final Campaigns campaigns;
    private final Targets targets;
    private final CampaignDates dates;
    private final Counts counts;
    private final Programmes programmes;
    private final Clock clock;

    CampaignPages(
            Campaigns campaigns,
            Targets targets,
            CampaignDates dates,
            Counts counts,
            Programmes programmes,
            Clock clock) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.dates = dates;
        this.counts = counts;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** All that is counted of a campaign. */
    @Component
    record Counts(WaveRows waves, Recipients recipients, Outcomes outcomes) {}

    Campaign visible(Frame f, CampaignId id) {
        return campaigns
                .find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    CampaignPage of(Frame f, CampaignId id) {
        var campaign = visible(f, id);
        var skipped =
                counts.recipients().counts(id).stream()
                        .filter(count -> count.outcome() != SendOutcome.SENT)
                        .map(count -> new Skipped(count.outcome(), count.count()))
                        .sorted(Comparator.comparing(Skipped::why))
                        .toList();
        return new CampaignPage(
                campaign,
                targets.count(Wanted.chosenBy(id, today(f))),
                dates.of(campaign),
                counts.waves().counts(id),
                skipped,
                counts.outcomes().funnel(id),
                counts.outcomes().count(id, "SILENT"));
    }

    /**
     * @param campaign null for a new one
     */
    CampaignForm form(Frame f, Form form, @Nullable Campaign campaign) {
        var hers = f.viewer().programmes(Role.COORDINATOR);
        List<Programme> active =
                programmes.active(today(f)).stream()
                        .filter(p -> hers == null || List.of(hers).contains(p.id().value()))
                        .toList();
        var kept =
                campaign == null ? Stream.<CampaignDates.Invited>of() : dates.of(campaign).stream();
        var options =
                Stream.concat(kept, dates.coming(hers).stream())
                        .map(one -> Option.of(one.instance().id(), one.told(f.home(), f.locale())))
                        .distinct()
                        .toList();
        return new CampaignForm(form, languages(f), active, options);
    }

    static List<Locale> languages(Frame f) {
        var languages = new LinkedHashSet<>(f.home().languages());
        languages.addAll(f.languages());
        return List.copyOf(languages);
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }
}
