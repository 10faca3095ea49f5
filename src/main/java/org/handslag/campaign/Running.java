package org.handslag.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.handslag.campaign.Waves.Wave;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Lets campaigns be made, begin, rest, go on and end, and reminds who has not answered. */
@Component
public class Running {
    private final Campaigns campaigns;
    private final WaveRows waves;
    private final Targets targets;
    private final Journal journal;
    private final Clock clock;

    Running(Campaigns campaigns, WaveRows waves, Targets targets, Journal journal, Clock clock) {
        this.campaigns = campaigns;
        this.waves = waves;
        this.targets = targets;
        this.journal = journal;
        this.clock = clock;
    }

    public void add(Campaign campaign, Viewer by) {
        campaigns.add(campaign, by.person(), clock.instant());
        var about = new Subject(Composing.SUBJECT, campaign.id().value());
        var told = Map.of("name", campaign.name());
        journal.changed(by, "campaign.added", about, Map.of(), told);
    }

    /**
     * Chooses all workplaces that are wanted, beside those that are chosen already. Says how many
     * came.
     *
     * @throws Refusal when it has begun
     */
    public int choose(Campaign campaign, Wanted wanted, Viewer by) {
        if (!campaign.isDraft()) {
            throw new Refusal("campaign.refused.begun");
        }
        var added = targets.add(wanted, campaign.id());
        var about = new Subject(Composing.SUBJECT, campaign.id().value());
        journal.changed(by, "campaign.workplaces", about, Map.of(), Map.of("chosen", added));
        return added;
    }

    /**
     * @param expected how many workplaces the button named
     * @throws Refusal when there is nobody to write to, nothing to say, or the number is another
     */
    public void start(CampaignId id, int expected, Operator home, Viewer by) {
        var chosen = targets.count(id);
        if (chosen != expected) {
            throw new Refusal("campaign.refused.changed", Map.of("n", chosen));
        }
        changed(
                id,
                by,
                "campaign.started",
                (campaign, now) -> {
                    if (chosen == 0) {
                        throw new Refusal("campaign.refused.nobody");
                    }
                    if (campaign.text().isEmpty()) {
                        throw new Refusal("campaign.refused.no-text");
                    }
                    var started = campaign.start(now);
                    waves.assign(id, campaign.pace().perDay());
                    Waves.plan(chosen, campaign.pace(), home.zone())
                            .forEach(wave -> waves.add(id, wave));
                    return started;
                });
    }

    public void pause(CampaignId id, Viewer by) {
        changed(id, by, "campaign.paused", Campaign::pause);
    }

    public void resume(CampaignId id, Viewer by) {
        changed(id, by, "campaign.resumed", (campaign, _) -> campaign.resume());
    }

    public void stop(CampaignId id, Viewer by) {
        changed(id, by, "campaign.stopped", Campaign::stop);
    }

    /**
     * Writes once more to those who have not answered, once.
     *
     * @throws Refusal when not all is sent yet, or they were reminded before
     */
    public void remind(CampaignId id, Viewer by) {
        changed(
                id,
                by,
                "campaign.reminded",
                (campaign, now) -> {
                    var sent = waves.of(id);
                    if (campaign.state() != CampaignState.DONE) {
                        throw new Refusal("campaign.refused.remind-later");
                    }
                    if (sent.stream().anyMatch(Wave::reminder)) {
                        throw new Refusal("campaign.refused.reminded");
                    }
                    waves.add(id, Waves.reminder(sent.getLast().number(), now));
                    return campaign;
                });
    }

    private void changed(
            CampaignId id, Viewer by, String what, BiFunction<Campaign, Instant, Campaign> verb) {
        var campaign = campaigns.locked(id).orElseThrow(NotVisible::new);
        campaigns.saveStanding(verb.apply(campaign, clock.instant()));
        journal.changed(by, what, new Subject(Composing.SUBJECT, id.value()), Map.of(), Map.of());
    }
}
